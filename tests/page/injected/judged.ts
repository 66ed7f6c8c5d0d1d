/**
 * Runs inside a page under test, once beside the page (painter) and once in the page's own world (native drawing).
 * Whoever evaluates the bundle finds it as `judged` in that world.
 */
import { type Host, raiseHost } from '../../../lib/page/host';
import { createPainter, type Mark, type Painter } from '../../../lib/page/paint/painter';
import { type FlowText, nodeSpans } from '../../../lib/page/read/flow-block';
import { scan } from '../../../lib/page/read/scan';
import { type TextWatch, watchText } from '../../../lib/page/watch/watch-text';

/** The painter's and the native drawing's colours: neither is usual on pages. */
const MAGENTA = 'rgb(255, 0, 255)';
/** Neighbours are drawn in turn in these, and no two boxes that lie over each other in the same one. */
export const NATIVE: readonly (readonly number[])[] = [0, 70, 140, 210]
  .flatMap((red) =>
    [40, 90, 140, 200].flatMap((green) => [0, 80, 160, 240].map((blue) => [red, green, blue])),
  )
  .slice(0, 61);

export interface NativeBox {
  x: number;
  y: number;
  width: number;
  height: number;
  vertical: boolean;
  /** Which of the colours it has. */
  colour: number;
  text: string;
}

let running: { host: Host; painter: Painter; watch: TextWatch } | undefined;
let adopters: (Document | ShadowRoot)[] = [];
let veil: HTMLStyleElement | undefined;

export const judged = {
  /** Starts reading and painting; every occurrence of a name is marked. "text": in the text's own colour, every other one as ambiguous. */
  start(names: string[], colour: string = MAGENTA): boolean {
    const host = raiseHost(document);
    if (!host) return false;
    const painter = createPainter(host.root);
    const watch = watchText(document, {
      ours: (node) => node === host.element,
      onText({ changed, gone }) {
        for (const id of gone) painter.erase(id);
        for (const block of changed) painter.draw(block, marksOf(block, names, block.id, colour));
      },
    });
    running = { host, painter, watch };
    return true;
  },

  stop(): void {
    running?.watch.stop();
    running?.painter.stop();
    running?.host.stop();
    running = undefined;
  },

  get painter(): Painter {
    if (!running) throw new Error('The painter was not started.');
    return running.painter;
  },

  get root(): ShadowRoot {
    if (!running) throw new Error('The painter was not started.');
    return running.host.root;
  },

  /** Takes the painter's drawing out of sight and back. */
  veil(on: boolean): void {
    veil?.remove();
    if (!on) return;
    veil = document.createElement('style');
    veil.textContent = ':host { display: none !important }';
    judged.root.append(veil);
  },

  /** The browser's own drawing over the same places, and where they are. */
  native(names: string[]): NativeBox[] {
    const ranges = rangesOf(names);
    const colours = coloursOf(ranges);
    const sheet = new CSSStyleSheet();
    const rules = NATIVE.map((rgb, colour) => {
      const mine = ranges.filter((_, at) => colours[at] === colour);
      CSS.highlights.set(`judged${colour}`, new Highlight(...mine));
      return `::highlight(judged${colour}) { background-color: rgb(${rgb}); color: rgb(${rgb}) }`;
    });
    sheet.replaceSync(rules.join(' '));
    // Firefox draws highlights in a shadow tree by that tree's own rules.
    adopters = [
      document,
      ...new Set(ranges.map((range) => range.startContainer.getRootNode() as ShadowRoot)),
    ];
    for (const root of new Set(adopters)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return ranges.flatMap((range, at) => {
      const parent = range.startContainer.parentElement;
      const vertical = parent !== null && getComputedStyle(parent).writingMode !== 'horizontal-tb';
      return Array.from(range.getClientRects(), ({ x, y, width, height }) => {
        return { x, y, width, height, vertical, colour: colours[at] ?? 0, text: range.toString() };
      });
    });
  },

  nativeOff(): void {
    for (const colour of NATIVE.keys()) CSS.highlights.delete(`judged${colour}`);
    for (const root of new Set(adopters)) root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, -1);
  },

  /** Words that the page itself uses most often as names, so that any page can be judged. */
  likelyNames(most: number): string[] {
    const counts = new Map<string, number>();
    for (const { text } of texts()) {
      for (const [word] of text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}]{3,}|\p{Script=Han}{2}/gu)) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    const often = Array.from(counts).sort((one, other) => other[1] - one[1]);
    return often.slice(0, most).map(([word]) => word);
  },
};

/** A colour for each range, in turn; one that lies under or over another takes the next that is free there. */
function coloursOf(ranges: readonly Range[]): number[] {
  const boxes = ranges.map((range) => Array.from(range.getClientRects()));
  const colours: number[] = [];
  for (const [at, mine] of boxes.entries()) {
    const taken = new Set(colours.filter((_, other) => boxes[other]?.some((box) => mine.some(over(box)))));
    let colour = at % NATIVE.length;
    for (let tries = 0; taken.has(colour) && tries < NATIVE.length; tries += 1)
      colour = (colour + 1) % NATIVE.length;
    colours.push(colour);
  }
  return colours;
}

function over(one: DOMRect): (other: DOMRect) => boolean {
  return (other) =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function texts(): FlowText[] {
  const found: FlowText[] = [];
  for (const _ of scan(document.body ?? document.documentElement, { text: (text) => found.push(text) }));
  return found;
}

function rangesOf(names: string[]): Range[] {
  return texts().flatMap((text) =>
    marksOf(text, names, 0).flatMap((mark) =>
      nodeSpans(text, mark).map(({ node, from, to }) => {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        return range;
      }),
    ),
  );
}

/** Longest name first at each place, whole words in scripts that have words. */
function marksOf({ text }: FlowText, names: string[], block: number, colour?: string): Mark[] {
  const sorted = [...names].sort((one, other) => other.length - one.length);
  const escaped = sorted.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (escaped.length === 0) return [];
  const pattern = new RegExp(
    `\\p{Script=Han}(?!.)|(?:(?<![\\p{L}\\p{N}])|(?=\\p{Script=Han}))(?:${escaped.join('|')})(?:(?![\\p{L}\\p{N}])|(?<=\\p{Script=Han}))`,
    'gu',
  );
  return Array.from(text.matchAll(pattern))
    .filter(([word]) => names.includes(word))
    .map((found) => ({
      key: `${block}:${found.index}`,
      from: found.index,
      to: found.index + found[0].length,
      look: colour === 'text' && found.index % 2 === 1 ? ('ambiguous' as const) : ('sure' as const),
      colour: colour === 'text' ? undefined : colour,
    }));
}

Object.assign(globalThis, { judged });
