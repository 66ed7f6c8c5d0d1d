/** Dates and periods in words, in all four languages. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { counted } from '../../../components/words/counted';
import { saidDate, saidPeriod, saidWhen } from '../../../components/words/dates';
import { directionOf } from '../../../components/words/language';
import { dayOf } from '../../../components/words/today';
import { LOCALES, type Locale, messagesOf, speaker } from '../../words';

const spoken = vi.hoisted(() => ({ t: (_key: string, _values?: Record<string, string>): string => '' }));
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: Record<string, string>) => spoken.t(key, values) },
}));

async function speak(locale: Locale) {
  spoken.t = speaker(await messagesOf(locale)).t;
  vi.stubGlobal('navigator', { languages: [locale] });
}

beforeEach(() => speak('en'));
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['en', '2022-10-27', 'October 27, 2022', 'on October 27, 2022'],
  ['en', '2022-10', 'October 2022', 'in October 2022'],
  ['en', '2018', '2018', 'in 2018'],
  ['tr', '2022-10-27', '27 Ekim 2022', '27 Ekim 2022 tarihinde'],
  ['tr', '2018', '2018', '2018 yılında'],
  ['he', '2022-10-27', '27 באוקטובר 2022', 'ב־27 באוקטובר 2022'],
  ['he', '2022-10', 'אוקטובר 2022', 'באוקטובר 2022'],
] satisfies [Locale, string, string, string][])('%s: %s', async (locale, date, said, when) => {
  await speak(locale);
  expect(saidDate(date)).toBe(said);
  expect(saidWhen(date)).toBe(when);
});

test('the reader’s own variant of the language is used', () => {
  vi.stubGlobal('navigator', { languages: ['de', 'en-GB', 'en'] });
  expect(saidDate('2022-10-27')).toBe('27 October 2022');
});

test('a reader whose language is not there gets English dates with the English texts', () => {
  vi.stubGlobal('navigator', { languages: ['fr-FR', 'de'] });
  expect(saidDate('2022-10')).toBe('October 2022');
});

test('a Gregorian date stays one where another calendar is usual', async () => {
  await speak('ar');
  vi.stubGlobal('navigator', { languages: ['ar-SA-u-nu-latn'] });
  expect(saidDate('2022')).toContain('2022');
});

test('early years are not moved into the last century', () => {
  expect(saidDate('0079-08-24')).toContain('79');
  expect(saidDate('0079-08-24')).not.toContain('1979');
});

test.each([
  [{ start: '1983-05-05', end: '1993-05-13' }, 'May 5, 1983 to May 13, 1993'],
  [{ start: '2018', end: '2018' }, '2018'],
  [{ start: '2018-07' }, 'since July 2018'],
  [{ end: '2018' }, 'until 2018'],
  [{ start: '2018', ended: 'unknown' as const }, 'from 2018, end unknown'],
  [{ ended: 'unknown' as const }, 'over, dates unknown'],
  [{}, 'dates unknown'],
])('period %j', (period, said) => {
  expect(saidPeriod(period)).toBe(said);
});

describe('numbers in sentences', () => {
  test.each(LOCALES)('%s has a sentence for each of 0 to 120', async (locale) => {
    await speak(locale);
    for (let count = 0; count <= 120; count++) {
      expect(counted('card.choose.lead', count)).toMatch(/\p{L}{3}/u);
    }
  });

  test('English tells one from many', () => {
    expect(counted('card.moreAliases', 1)).toBe('and 1 more');
    expect(counted('card.choose.lead', 1)).toMatch(/^1 card has/);
    expect(counted('card.choose.lead', 3)).toMatch(/^3 cards have/);
  });
});

test.each([
  ['he', 'rtl'],
  ['ar-EG', 'rtl'],
  ['fa', 'rtl'],
  ['en', 'ltr'],
  ['arn', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ur-Latn', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test('today is a day of the reader’s own clock', () => {
  expect(dayOf(new Date(2022, 9, 7, 0, 5))).toBe('2022-10-07');
});
