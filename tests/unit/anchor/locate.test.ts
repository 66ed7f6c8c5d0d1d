/** The four states, each by what makes it one. */
import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { describe } from '../../../lib/core/anchor/describe';
import { locate, locating } from '../../../lib/core/anchor/locate';
import { pageText } from '../../../lib/core/anchor/page-text';
import type { Selector } from '../../../lib/core/anchor/selectors';

const BEFORE = 'The harbour was closed for most of the week. Ships waited off the coast until Friday noon.';
const SENTENCE = 'Mayor Odile Tanguy told the council that 40 cranes will be replaced before next summer.';
const AFTER = 'Workers had asked for that since the storm. The port authority did not answer questions.';
const OTHER = 'A museum in the north reopened with an exhibition on lighthouses and their keepers.';
const ARTICLE = [OTHER, BEFORE, SENTENCE, AFTER].join(' ');

/** What `quote` was stored as when it stood in `text`. */
function stored(quote: string, text = ARTICLE): Selector[] {
  const from = text.indexOf(quote);
  return describe(text, { from, to: from + quote.length }).selectors;
}

/** The state, and the words found. */
function find(text: string, selectors: readonly Selector[]): string {
  const found = locate(pageText(text), selectors);
  return found.state === 'lost' ? 'lost' : `${found.state}: ${text.slice(found.from, found.to)}`;
}

group('the passage stands as it was', () => {
  test.each([
    ['nothing changed', ARTICLE],
    ['a paragraph above it', `${'Breaking: a new story. '.repeat(9)}${ARTICLE}`],
    ['moved to the end', `${OTHER} ${BEFORE} ${AFTER} ${SENTENCE}`],
    ['both neighbours rewritten', `${OTHER} Nobody knows why the port was shut. ${SENTENCE} Then it rained.`],
  ])('%s', (_what, text) => {
    expect(find(text, stored(SENTENCE))).toBe(`same: ${SENTENCE}`);
  });

  test('in other quotes, dashes and spaces', () => {
    const text = 'He said: "We\'ll pay - all of it - by 1 May" and left.';
    const set = 'He said: “We’ll pay – all of it – by\u00a01\u00a0May” and left.';
    expect(find(set, stored('"We\'ll pay - all of it - by 1 May"', text))).toBe(
      'same: “We’ll pay – all of it – by\u00a01\u00a0May”',
    );
  });

  test('the same sentence twice: its neighbours tell which', () => {
    const text = `${SENTENCE} ${ARTICLE}`;
    const found = locate(pageText(text), stored(SENTENCE));
    expect(found).toMatchObject({ state: 'same', from: text.lastIndexOf(SENTENCE) });
  });

  test('a name in its own sentence, wherever that went', () => {
    expect(find(`${SENTENCE} ${OTHER} ${BEFORE} ${AFTER}`, stored('Odile Tanguy'))).toBe(
      'same: Odile Tanguy',
    );
  });
});

group('surely the passage, in other words', () => {
  test.each([
    ['a number', SENTENCE.replace('40', '14')],
    ['a negation', SENTENCE.replace('will be', 'will not be')],
    ['a letter', SENTENCE.replace('summer', 'sumner')],
    ['its last words', SENTENCE.replace('next summer', 'the elections')],
    ['split in two', SENTENCE.replace('council that 40', 'council. That 40')],
  ])('%s', (_what, edited) => {
    expect(find(ARTICLE.replace(SENTENCE, edited), stored(SENTENCE))).toBe(`changed: ${edited}`);
  });

  test('a misspelt name in its place, although the name stands elsewhere as it was', () => {
    const text = `Odile Tanguy was born in Brest. ${ARTICLE.replace('Odile Tanguy', 'Odile Tangay')}`;
    expect(find(text, stored('Odile Tanguy'))).toBe('changed: Odile Tangay');
  });
});

group('not sure', () => {
  test('a sentence like it about somebody else is a suggestion', () => {
    const like = SENTENCE.replace('Mayor Odile Tanguy', 'Senator Paul Arzel');
    const text = `${like} ${ARTICLE.replace(SENTENCE, 'Prices of fish went up again in spring.')}`;
    expect(find(text, stored(SENTENCE))).toBe(`suggested: ${like}`);
  });

  test('a name whose sentence has gone is a suggestion where it stands elsewhere', () => {
    const text = `Critics of Odile Tanguy laughed. ${ARTICLE.replace(SENTENCE, '')}`;
    expect(find(text, stored('Odile Tanguy'))).toBe('suggested: Odile Tanguy');
  });

  test('a position without words is a suggestion, never more', () => {
    expect(find(ARTICLE, [{ type: 'TextPositionSelector', start: 2, end: 8 }])).toBe(
      `suggested: ${ARTICLE.slice(2, 8)}`,
    );
  });
});

group('gone', () => {
  test.each([
    ['taken out', ARTICLE.replace(SENTENCE, '')],
    ['other words in its place', ARTICLE.replace(SENTENCE, 'Prices of fish went up again in spring.')],
    ['another article', OTHER],
    ['an empty page', ''],
  ])('%s', (_what, text) => {
    expect(find(text, stored(SENTENCE))).toBe('lost');
  });

  test('selectors that hold no words', () => {
    const blank: Selector = { type: 'TextQuoteSelector', exact: ' \u200b', prefix: '', suffix: '' };
    expect(find(ARTICLE, [blank])).toBe('lost');
    expect(find(ARTICLE, [])).toBe('lost');
    expect(find('short', [{ type: 'TextPositionSelector', start: 2, end: 80 }])).toBe('lost');
  });
});

test('a stored position decides between equals, and only there', () => {
  const text = 'again and again and again';
  const quote: Selector = { type: 'TextQuoteSelector', exact: 'again', prefix: '', suffix: '' };
  expect(locate(pageText(text), [quote, { type: 'TextPositionSelector', start: 10, end: 15 }])).toMatchObject(
    {
      state: 'same',
      from: 10,
    },
  );
  expect(locate(pageText(text), [quote, { type: 'TextPositionSelector', start: 11, end: 16 }]).state).toBe(
    'suggested',
  );
});

test('white space that was marked with a word does not hide where it stood', () => {
  const text = '北京 \n 北京';
  const found = locate(pageText(text), describe(text, { from: 2, to: 6 }).selectors);
  expect(found).toMatchObject({ state: 'same', from: 2, to: 6 });
});

const words = fc.constantFrom(
  'the',
  'ship',
  'Ada',
  '“yes”',
  'İzmir',
  '北京',
  'e\u0301té',
  '—',
  '12',
  'שלום',
  '😊',
  '\n',
  '\u2029',
);
const texts = fc.array(words, { minLength: 3, maxLength: 60 }).map((list) => list.join(' '));

test('law: what was described is found again in the same text, to the unit', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const from = a % text.length;
      const to = from + 1 + (b % (text.length - from));
      if (!/[\p{L}\p{N}]/u.test(text.slice(from, to)) || splitsPair(text, from) || splitsPair(text, to))
        return;
      if (text.slice(from, to).trim().startsWith('\u0301')) return;
      const found = locate(pageText(text), describe(text, { from, to }).selectors);
      expect(found).toMatchObject({ state: 'same', from, to });
    }),
    { numRuns: 400 },
  );
});

function splitsPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0xdc00 && unit < 0xe000) || unit === 0x301;
}

test('looking for a lost passage comes in many small steps', () => {
  const text = Array.from({ length: 90 }, (_, at) => `Person ${at} met Odile Tanguy in hall ${at}.`).join(
    ' ',
  );
  const work = locating(pageText(text), stored('Odile Tanguy'));
  let steps = 0;
  while (!work.next().done) steps++;
  expect(steps).toBeGreaterThan(10);
});
