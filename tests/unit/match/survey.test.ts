/** The look over a text hides no name, and cutting only parts of it changes none: a search at every token finds the same. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compile } from '../../../lib/core/match/compile';
import { endingsIn } from '../../../lib/core/match/endings';
import { Known } from '../../../lib/core/match/known';
import { viewsOf } from '../../../lib/core/match/layout';
import { openMatcher } from '../../../lib/core/match/matcher';
import { report, Search } from '../../../lib/core/match/search';
import type { Found } from '../../../lib/core/model/found';
import { WINDOW } from '../../../lib/core/text/scan';
import { Cutter } from '../../../lib/core/text/tokenize';
import { entityOf } from './entities';

const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 600) };
if (process.env.FUZZ_RUNS) vi.setConfig({ testTimeout: 24 * 3_600_000 });

/** Words of forms and of texts, and what is attached to them. */
const WORDS = fc.constantFrom(
  ...[
    'Zelmira',
    'Straußen',
    'Löfven',
    'Orbán',
    'Niinistö',
    'Ган',
    'Москва',
    'Порошенко',
    'Μητσοτάκης',
    'R2',
    '7',
  ],
  ...['ליברמן', 'שב"כ', "צ'רצ'יל", 'מ', 'السيسي', 'بغداد', 'عبد الله', 'ﻻرا', 'می‌خواهم', 'मोदी', 'กรุงเทพ'],
  ...[
    '문재인',
    '윤석열',
    '문재인'.normalize('NFD'),
    '北京',
    '𠮷井',
    'ガルシア',
    'ｶﾞﾝﾀﾞﾑ',
    '𝒷x',
    'AT&T',
    '#MeToo',
    '@yair',
  ],
);
const ATTACHED = fc.constantFrom(
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    ', ',
    '. ',
    '-',
    "'",
    '’s ',
    's ',
    'a ',
    'nak ',
    'ssa ',
    '"',
    '/',
    '://',
    '@',
  ],
  ...[
    'ו',
    'כש',
    'ול',
    'ל"',
    'و',
    'بال',
    'لل',
    '은 ',
    '에서는 ',
    '는'.normalize('NFD'),
    '측은',
    '的',
    'の',
    'ก',
  ],
  ...[
    '\u0301',
    '\u05b7',
    '\u064b',
    '\u200c',
    '\u200f',
    '\ufeff',
    '\uff9e',
    '\ud83d',
    '\ude00',
    '😀',
    '\u{e0101}',
    '',
  ],
);
const TEXTS = fc
  .array(fc.tuple(ATTACHED, WORDS, ATTACHED), { maxLength: 6 })
  .map((parts) => parts.flat().join(''));
const FORMS = fc.array(WORDS, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const LANGUAGES = fc.constantFrom(undefined, 'en', 'de', 'pl', 'hu', 'fi', 'ko', 'he');

function bothMatchers(forms: readonly string[]) {
  const entities = Array.from(forms, (_, at) =>
    entityOf(`e${at}`, 'x', { kind: at % 2 ? 'person' : 'other' }),
  );
  // Names longer than the schema lets in are put behind its back.
  const buffer = compile(entities.map((entity, at) => ({ ...entity, name: forms[at] ?? '' })));
  const matcher = openMatcher(buffer);
  return (text: string, lang?: string) => [matcher?.find(text, lang), findEverywhere(buffer, text, lang)];
}

function findEverywhere(buffer: ArrayBuffer, text: string, lang?: string): Found[] {
  const layout = viewsOf(buffer);
  if (!layout) throw new Error('no index');
  const cutter = new Cutter();
  const search = new Search(new Known(layout), cutter);
  search.endings = endingsIn(lang);
  cutter.open(text);
  cutter.read(text.length);
  const found: Found[] = [];
  for (let at = 0; at < cutter.tokens.count; at++) {
    const hit = search.longest(at);
    if (!hit) continue;
    found.push(report(hit));
    at = hit.last;
  }
  return found;
}

test('on random texts', () => {
  fc.assert(
    fc.property(fc.array(FORMS, { minLength: 1, maxLength: 5 }), TEXTS, LANGUAGES, (forms, text, lang) => {
      const [found, all] = bothMatchers(forms)(text, lang);
      expect(found).toEqual(all);
    }),
    RUNS,
  );
});

// Nine hundred long texts: machines that do other things as well need their time.
test('wherever a window ends', () => {
  const forms = ['Zelmira Ødegård', 'ליברמן', '문재인', '北京', 'שב"כ', 'Löfven'];
  const find = bothMatchers(forms);
  for (const filler of ['x', 'x ', 'ש', '은 ', '人', '\u0301', '😀']) {
    for (const name of [
      'Zelmira Ødegård ',
      'Zelmira  Ødegård',
      'ל ליברמן ',
      'בליברמן"',
      '문재인은 ',
      '北京',
      'שב"כ ',
    ]) {
      for (let shift = -16; shift <= 1; shift += 1) {
        const text = `${filler.repeat(WINDOW).slice(0, WINDOW + shift)} ${name}`;
        const [found, all] = find(text, 'de');
        expect(found, `${filler} ${name} ${shift}`).toEqual(all);
      }
    }
  }
  // A word that is longer than a window is a form like any other.
  const long = 'Zelmiraq'.repeat(WINDOW / 4);
  const findLong = bothMatchers([long, `Abcde ${long}`, `${long} Abcde`]);
  for (const text of [long, `so ${long}`, `Abcde ${long}`, `x ${long} Abcde, ${long}`]) {
    const [found, all] = findLong(text);
    expect(found).toEqual(all);
    expect(found?.length).toBeGreaterThan(0);
  }
}, 120_000);
