/** A page's text with ranges put into it and passages found in it, for tests. */
import { describe } from '../../../lib/core/anchor/describe';
import { locate } from '../../../lib/core/anchor/locate';
import { pageText } from '../../../lib/core/anchor/page-text';
import type { Selector } from '../../../lib/core/anchor/selectors';
import type { Span } from '../../../lib/core/model/span';
import { pageFlow } from '../../../lib/page/passages/page-flow';
import { type FlowBlock, nodeSpans } from '../../../lib/page/read/flow-block';
import { scan } from '../../../lib/page/read/scan';

/** A container is the n-th text node below `root`, or a path from there. */
export interface Ends {
  start: [container: number | string, offset: number];
  end: [container: number | string, offset: number];
}

export interface Told {
  state: string;
  /** What the flow text says there. */
  words: string;
  /** What the text nodes of the place say. */
  nodes: string;
  span: Span | null;
}

function flow() {
  const blocks: FlowBlock[] = [];
  const reading = scan(document.body, { text: (text) => blocks.push({ ...text, id: blocks.length }) });
  while (!reading.next().done);
  return pageFlow(blocks);
}

/** Describes what a range covers and finds it again. */
export function roundTrip(root: string, ends: Ends): Told {
  const page = flow();
  const span = page.spanOf(rangeOf(root, ends));
  if (!span) return { state: 'nothing', words: '', nodes: '', span: null };
  return told(describe(page.text, span).selectors);
}

export function find(selectors: readonly Selector[]): Told {
  return told(selectors);
}

/** The page's text. */
export function text(): string {
  return flow().text;
}

/** Words after the first one of a passage. */
const LENGTHS = [0, 2, 8];

/** Every so many words of the page, described and looked for again: those that are found elsewhere, or not at all. */
export function allRoundTrips(most: number): { tried: number; astray: string[] } {
  const page = flow();
  const whole = pageText(page.text);
  const words = [...page.text.matchAll(/\S+/gu)];
  const step = Math.max(1, Math.floor(words.length / most));
  const astray: string[] = [];
  let tried = 0;
  for (let at = 0; at < words.length; at += step) {
    // One word, three, nine: short passages stand in a page more than once.
    const [first, last] = [
      words[at],
      words[Math.min(at + (LENGTHS[tried % LENGTHS.length] ?? 0), words.length - 1)],
    ];
    if (!first || !last) continue;
    const span = { from: first.index, to: last.index + last[0].length };
    tried += 1;
    const found = locate(whole, describe(page.text, span).selectors);
    if (found.state !== 'same' || found.from !== span.from || found.to !== span.to)
      astray.push(page.text.slice(span.from, span.to));
  }
  return { tried, astray };
}

/** Does the place of this quote lie within what the selector of CSS names? Null: it is not found. */
export function liesIn(selectors: readonly Selector[], within: string): boolean | null {
  const page = flow();
  const found = locate(pageText(page.text), selectors);
  if (found.state === 'lost') return null;
  return page.parts(found).every(({ block }) => block.element.closest(within) !== null);
}

/** Where a range lies in the text. */
export function spanOf(root: string, ends: Ends): Span | null {
  return flow().spanOf(rangeOf(root, ends)) ?? null;
}

function told(selectors: readonly Selector[]): Told {
  const page = flow();
  const found = locate(pageText(page.text), selectors);
  if (found.state === 'lost') return { state: 'lost', words: '', nodes: '', span: null };
  const { from, to } = found;
  const nodes = page
    .parts({ from, to })
    .flatMap((part) => nodeSpans(part.block, part))
    .map(({ node, from: start, to: end }) => node.data.slice(start, end));
  return { state: found.state, words: page.text.slice(from, to), nodes: nodes.join(''), span: { from, to } };
}

function rangeOf(root: string, { start, end }: Ends): Range {
  const top = document.querySelector(root) ?? document.documentElement;
  const range = document.createRange();
  range.setStart(containerOf(top, start[0]), start[1]);
  range.setEnd(containerOf(top, end[0]), end[1]);
  return range;
}

function containerOf(top: Element, container: number | string): Node {
  if (typeof container === 'string') {
    const path = container.startsWith('//') ? container : `.${container}`;
    const found = document.evaluate(path, top, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
    if (!found) throw new Error(`Nothing at ${container}`);
    return found;
  }
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let at = 0; at <= container; at++) walker.nextNode();
  return walker.currentNode;
}
