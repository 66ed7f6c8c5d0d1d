/** Dates as people type them, to the partial dates of the model. Nothing is guessed: 3/7/2018 stays as it is. */

const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
/** Day first is certain with dots only. */
const DAY_FIRST = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/;

/** "2018", "2018-07" or "2018-07-03" for what was typed, or the text itself, trimmed, where it is no such date. */
export function readDate(typed: string): string {
  const text = asciiDigits(typed).trim().replace(/\s+/g, '');
  const year = YEAR_FIRST.exec(text);
  if (year) return written(year[1], year[2], year[3]);
  const day = DAY_FIRST.exec(text);
  if (day) return written(day[3], day[2], day[1]);
  return typed.trim();
}

function written(...parts: (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** Arabic-Indic and Persian digits as ASCII. */
function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
