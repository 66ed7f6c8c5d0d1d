/** Names of months and days, from the Unicode CLDR as the running Node has it. */

/** Languages that write them with a capital letter, or have none, so that they look like names; Arabic has several sets. */
const LOCALES = ['en', 'de', 'tr', 'he', 'ar-EG', 'ar-SY', 'ar-MA'];
/** A day in the middle of each month of a year, and the days of a week. */
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 15)));
const DAYS = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, 1 + day)));

/** In small letters, each once. Of "كانون الثاني" the word that is no number; days of two words are all numbers. */
export function calendarWords(): string[] {
  const words = LOCALES.flatMap((locale) => {
    const month = new Intl.DateTimeFormat(locale, { month: 'long', calendar: 'gregory', timeZone: 'UTC' });
    const day = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    const months = MONTHS.map((date) => month.format(date).split(' ')[0] ?? '');
    const days = DAYS.map((date) => day.format(date)).filter((name) => !name.includes(' '));
    return [...months, ...days].map((word) => word.toLocaleLowerCase(locale));
  });
  return [...new Set(words)];
}
