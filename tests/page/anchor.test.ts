/**
 * From a range in a page to a passage of its text and back, in real browsers: awkward ends, breaks, hidden parts; and cases
 * from outside (Hypothesis, Apache Annotator), skipped where they are not beside the repository.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
/**
 * Cases of Apache Annotator that are not run: those of wrapping words in elements (we add none to a page, which
 * privacy.test.ts holds) and of selectors of CSS (a passage is words, wherever they stand).
 */
const describing = table<{
  groups: Record<string, Record<string, { html: string; range: MatchCase['expected'][0] }>>;
}>('apache-annotator/text-quote-describe-cases.json')?.groups;
const positions = table<{ cases: Record<string, MatchCase & { selector: { start: number; end: number } }> }>(
  'apache-annotator/text-position-match-cases.json',
)?.cases;

interface Reanchored {
  name: string;
  html: string;
  exact: string;
  prefix?: string;
  suffix?: string;
  expectInside?: string;
  expect?: null;
}
const reanchored = table<{ cases: Reanchored[] }>('obsidian-clipper/reanchor-cases.json')?.cases;

interface Foreign {
  selector: { type: string; exact?: string }[];
}
const odyssey = table<{ target: Foreign | Foreign[] }[]>('recogito/annotations.w3c.json');

interface BreakCase {
  html: string;
  select?: string;
  exact?: string;
  renderedText?: string;
}
const breaks = table<{ cases: BreakCase[] }>('hypothesis/br-boundary-cases.json')?.cases;

/** Pages of others to describe and find passages in. Those that need their scripts show nothing without them. */
const PAGE_FOLDERS = ['text-fragments-polyfill/unit', 'hypothesis/pages'];
const foreignPages = PAGE_FOLDERS.flatMap((folder) => {
  const at = new URL(`${folder}/`, SHARED);
  return existsSync(at)
    ? readdirSync(at)
        .filter((name) => name.endsWith('.html'))
        .map((name) => `${folder}/${name}`)
    : [];
});

/** What is out of scope for passages of a page's text, and why. */
function outOfScope(what: string): string | undefined {
  if (what.startsWith('empty quote')) return 'a passage has words';
  if (what === 'text inside <head>') return 'nobody reads the head';
  return undefined;
}

describe.each(browsers)('passages in pages, in %s', (name) => {
  const world = inBrowser(name, { extension: null });

  /** One tab for many small pages. */
  async function cases() {
    const tab = await world.browser.newTab();
    return { tab, show: (html: string) => tab.goto(world.site.put('/case', html)) };
  }

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
    const { tab, show } = await cases();
    for (const [what, { html, selector, expected }] of Object.entries(matches ?? {})) {
      if (outOfScope(what)) continue;
      await show(html);
      const told = await call<Told>(tab, 'find', [{ prefix: '', suffix: '', ...selector }]);
      const places = [];
      for (const range of expected) places.push(await call(tab, 'spanOf', 'html', endsOf(range)));
      if (told.state === 'same') {
        // A single place of the very words is taken although its context is another: the words decide.
        if (places.length > 0) expect.soft(places, what).toContainEqual(told.span);
        else expect.soft(oneSpace(told.words), what).toBe(selector.exact);
      } else expect.soft(['suggested', 'lost'], what).toContain(told.state);
      if (places.length === 1) expect.soft(told.state, what).toBe('same');
    }
    await tab.close();
  });

  test.skipIf(!describing)('ranges described and found again (Apache Annotator)', async () => {
    const { tab, show } = await cases();
    for (const [what, { html, range }] of Object.values(describing ?? {}).flatMap(Object.entries)) {
      await show(html);
      const told = await call<Told>(tab, 'roundTrip', 'html', endsOf(range));
      const span = await call(tab, 'spanOf', 'html', endsOf(range));
      // A range without words is no passage.
      if (span === null) expect.soft(told.state, what).toBe('nothing');
      else expect.soft({ state: told.state, span: told.span }, what).toEqual({ state: 'same', span });
    }
    await tab.close();
  });

  // Their positions are code points. What stands at a position alone may be anything by now: it is only suggested.
  test.skipIf(!positions)('positions without words (Apache Annotator)', async () => {
    const { tab, show } = await cases();
    for (const [what, { html, selector, expected }] of Object.entries(positions ?? {})) {
      if (outOfScope(what)) continue;
      await show(html);
      const points = [...(await call<string>(tab, 'text'))];
      const unit = (point: number) => points.slice(0, point).join('').length;
      const { start, end } = selector;
      const position = { type: 'TextPositionSelector', start: unit(start), end: unit(end) };
      const told = await call<Told>(tab, 'find', [position]);
      const [range] = expected;
      const span = range && (await call(tab, 'spanOf', 'html', endsOf(range)));
      expect.soft({ state: told.state, span: told.span }, what).toEqual({ state: 'suggested', span });
    }
    await tab.close();
  });

  test.skipIf(!reanchored)('highlights in pages that changed (Obsidian Clipper)', async () => {
    const { tab, show } = await cases();
    for (const one of reanchored ?? []) {
      await show(one.html);
      const { exact, prefix = '', suffix = '' } = one;
      const selectors = [{ type: 'TextQuoteSelector', exact, prefix, suffix }];
      const told = await call<Told>(tab, 'find', selectors);
      if (one.expect === null) expect.soft(['lost', 'suggested'], one.name).toContain(told.state);
      else expect.soft([told.state, oneSpace(told.words)], one.name).toEqual(['same', exact]);
      if (one.expectInside)
        expect.soft(await call(tab, 'liesIn', selectors, one.expectInside), one.name).toBe(true);
    }
    await tab.close();
  });

  test.skipIf(!odyssey)('annotations made elsewhere are found in their page (Recogito)', async () => {
    const tab = await world.page(read('recogito/index.html') ?? '');
    const text = await call<string>(tab, 'text');
    // The text stands in that page three times, word for word: where a few words are all there is, the first is suggested.
    for (const { selector } of odyssey?.flatMap(({ target }) => target) ?? []) {
      const exact = oneSpace(selector.find(({ type }) => type === 'TextQuoteSelector')?.exact ?? '');
      const told = await call<Told>(tab, 'find', selector);
      expect.soft(['same', 'suggested'], exact).toContain(told.state);
      expect.soft([oneSpace(told.words), told.span?.from], exact).toEqual([exact, text.indexOf(exact)]);
    }
    await tab.close();
  });

  test.skipIf(!breaks)('a line break reads as one space (Hypothesis)', async () => {
    const { tab, show } = await cases();
    for (const { html, select, exact, renderedText } of breaks ?? []) {
      await show(html);
      const ends: Ends = select?.startsWith('text node')
        ? { start: ['//p/text()[2]', 0], end: ['//p/text()[2]', 3] }
        : { start: ['//p', 0], end: ['//p', html.split('<br>').length * 2 - 1] };
      const told = await call<Told>(tab, 'roundTrip', 'html', ends);
      expect
        .soft([told.state, oneSpace(told.words)], html)
        .toEqual(['same', oneSpace(exact ?? renderedText ?? '')]);
    }
    await tab.close();
  });

  test.skipIf(foreignPages.length === 0)(
    'passages all over pages made to be hard (Chrome, Hypothesis)',
    async () => {
      const { tab, show } = await cases();
      let tried = 0;
      for (const page of foreignPages) {
        await show((read(page) ?? '').replace('{{{hypothesisScript}}}', ''));
        const told = await call<{ tried: number; astray: string[] }>(tab, 'allRoundTrips', 60);
        expect.soft(told.astray, page).toEqual([]);
        tried += told.tried;
      }
      await tab.close();
      expect(tried).toBeGreaterThan(400);
    },
  );
});

function endsOf(range: MatchCase['expected'][0]): Ends {
  return {
    start: [range.startContainerXPath, range.startOffset],
    end: [range.endContainerXPath, range.endOffset],
  };
}
