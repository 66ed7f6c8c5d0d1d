/**
 * From a range in a page to a passage of its text and back, in real browsers: awkward ends, breaks, hidden parts; and cases
 * from outside (Hypothesis, Apache Annotator), skipped where they are not beside the repository.
 */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../tools/browsers/driven';
import { browsers, inBrowser } from '../drivers/browsers';
import { bundle } from './bundle';
import type { Ends, Told } from './injected/anchored';

const SHARED = new URL('../../../shared/annotation/', import.meta.url);

function read(path: string): string | undefined {
  const file = new URL(path, SHARED);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function table<T>(path: string): T | undefined {
  const text = read(path);
  return text === undefined ? undefined : JSON.parse(text);
}

let code: string;
beforeAll(async () => {
  code = await bundle('tests/page/injected/anchored.ts');
});

function call<T>(tab: Tab, what: string, ...args: unknown[]): Promise<T> {
  return tab.apart(
    `(globalThis.anchored ??= ${code}).${what}(${args.map((arg) => JSON.stringify(arg)).join(',')})`,
  );
}

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

const PAGE = `<main><h1>On ships</h1><p id="a">The <b>Ada</b> sailed on <i>Monday</i>.<br>She was <span hidden>not</span>full.</p>
  <div id="b">before<p>within</p>after<br><br></div><p id="c"><span></span>The end.</p></main>`;

const RANGES: [what: string, ends: Ends, words: string][] = [
  ['inside a node', { start: ['//b/text()', 1], end: ['//b/text()', 3] }, 'da'],
  ['over inline elements', { start: ['//b/text()', 0], end: ['//i/text()', 6] }, 'Ada sailed on Monday'],
  ['a whole element', { start: ['//b', 0], end: ['//b', 1] }, 'Ada'],
  ['over a line break', { start: ['//i/text()', 0], end: ['//p[1]', 9] }, 'Monday. She was full.'],
  ['from a line break on', { start: ['//p[1]', 4], end: ['//p[1]', 9] }, '. She was full.'],
  ['over the borders of blocks', { start: ['//h1', 0], end: ['//b/text()', 3] }, 'On ships The Ada'],
  ['blocks in a block', { start: ["//div[@id='b']", 0], end: ["//div[@id='b']", 5] }, 'before within after'],
  ['ends behind empty lines', { start: ["//div[@id='b']", 2], end: ["//div[@id='b']", 5] }, 'after'],
  ['begins in an empty element', { start: ["//p[@id='c']/span", 0], end: ["//p[@id='c']", 2] }, 'The end.'],
  [
    'ends where the next block begins',
    { start: ["//p[@id='a']", 5], end: ["//div[@id='b']", 0] },
    'She was full.',
  ],
];

type RangeSpec = [
  start: number | string,
  at: number,
  end: number | string,
  to: number,
  quote: string,
  what: string,
];
const specs = table<{ cases: RangeSpec[] }>('hypothesis/range-specs.json')?.cases;
const fixture = read('hypothesis/html-anchoring-fixture.html');
/** Ranges whose words differ for a reason. */
const OTHER_WORDS: Record<string, string> = {
  'Spanning multiple nodes, elementNode refs.':
    'holds <code>, which is no prose and stands in no text of ours',
};

interface Baseline {
  rows: { target: { selector: { type: string; exact?: string; prefix?: string; suffix?: string }[] }[] }[];
}
const BASELINES = ['minimal', 'wikipedia-regression-testing'];

interface MatchCase {
  html: string;
  selector: { type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string };
  expected: {
    startContainerXPath: string;
    startOffset: number;
    endContainerXPath: string;
    endOffset: number;
  }[];
}
const matches = table<{ cases: Record<string, MatchCase> }>(
  'apache-annotator/text-quote-match-cases.json',
)?.cases;
/** What is out of scope for passages of a page's text, and why. */
function outOfScope(what: string): string | undefined {
  if (what.startsWith('empty quote')) return 'a passage has words';
  if (what === 'text inside <head>') return 'nobody reads the head';
  return undefined;
}

describe.each(browsers)('passages in pages, in %s', (name) => {
  const world = inBrowser(name, { extension: null });

  test.each(RANGES)('%s', async (_what, ends, words) => {
    const tab = await world.page(PAGE);
    const told = await call<Told>(tab, 'roundTrip', 'main', ends);
    expect(told.state).toBe('same');
    expect(oneSpace(told.words)).toBe(words);
    expect(told.nodes.replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
    await tab.close();
  });

  test('a range without words is no passage', async () => {
    const tab = await world.page(PAGE);
    const ends: Ends = { start: ["//div[@id='b']", 3], end: ["//div[@id='b']", 5] };
    expect(await call(tab, 'spanOf', 'main', { ...ends, start: ["//div[@id='b']", 4] })).toBeNull();
    await tab.close();
  });

  test.skipIf(!specs || !fixture)('ranges with awkward ends (Hypothesis)', async () => {
    const tab = await world.page(`<!doctype html><body><section>${fixture}</section>`);
    for (const [start, at, end, to, quote, what] of specs ?? []) {
      if (what in OTHER_WORDS) continue;
      const told = await call<Told>(tab, 'roundTrip', 'section', { start: [start, at], end: [end, to] });
      expect.soft({ what, state: told.state, words: oneSpace(told.words) }).toEqual({
        what,
        state: 'same',
        words: oneSpace(quote),
      });
    }
    await tab.close();
  });

  test.skipIf(!read('hypothesis/html-baselines/minimal.html')).each(BASELINES)(
    'annotations of a real page (Hypothesis): %s',
    async (file) => {
      const html = (read(`hypothesis/html-baselines/${file}.html`) ?? '')
        .replaceAll('src=', 'sr_=')
        .replaceAll('href=', 'hre_=');
      const rows = table<Baseline>(`hypothesis/html-baselines/${file}.json`)?.rows ?? [];
      expect(rows.length).toBeGreaterThan(0);
      const tab = await world.page(html);
      for (const { target } of rows) {
        const quote = target[0]?.selector.find(({ type }) => type === 'TextQuoteSelector');
        const told = await call<Told>(tab, 'find', [{ prefix: '', suffix: '', ...quote }]);
        expect.soft({ state: told.state, words: oneSpace(told.words) }).toEqual({
          state: 'same',
          words: oneSpace(quote?.exact ?? ''),
        });
      }
      await tab.close();
    },
  );

  test.skipIf(!matches)('quotes in small pages (Apache Annotator)', async () => {
    for (const [what, { html, selector, expected }] of Object.entries(matches ?? {})) {
      if (outOfScope(what)) continue;
      const tab = await world.page(html);
      const told = await call<Told>(tab, 'find', [{ prefix: '', suffix: '', ...selector }]);
      const places = [];
      for (const { startContainerXPath, startOffset, endContainerXPath, endOffset } of expected)
        places.push(
          await call(tab, 'spanOf', 'html', {
            start: [startContainerXPath, startOffset],
            end: [endContainerXPath, endOffset],
          }),
        );
      if (told.state === 'same') {
        // A single place of the very words is taken although its context is another: the words decide.
        if (places.length > 0) expect.soft(places, what).toContainEqual(told.span);
        else expect.soft(oneSpace(told.words), what).toBe(selector.exact);
      } else expect.soft(['suggested', 'lost'], what).toContain(told.state);
      if (places.length === 1) expect.soft(told.state, what).toBe('same');
      await tab.close();
    }
  });
});
