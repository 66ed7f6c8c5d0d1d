/** Punctuation around a form: it may be missing in the text, and belongs to the hit where it is there ("Jr.", "Yahoo!"). */
import type { Span } from '../model/span';
import { classOf, Unit } from '../text/units';

/** Other signs (C++, Disney+, #MeToo) are part of the name and never missing. */
const FIRM = /[#%&*@/\\\p{S}]/u;

/** The form without the punctuation around it. Empty where there is nothing else. */
export function coreOf(form: string): Span {
  let from = 0;
  let to = form.length;
  while (from < to && (isLoose(form, from) || classOf(form.charCodeAt(from)) === Unit.mark)) from++;
  while (to > from && isLoose(form, to - 1)) to--;
  return { from, to };
}

/** The span with the punctuation that any of the spellings has and the text has too. */
export function widenOver(text: string, span: Span, spellings: readonly string[]): Span {
  let { from, to } = span;
  for (const spelling of spellings) {
    const core = coreOf(spelling);
    const rest = spelling.length - core.to;
    if (alike(text, span.from - core.from, spelling, 0, core.from))
      from = Math.min(from, span.from - core.from);
    if (alike(text, span.to, spelling, core.to, rest)) to = Math.max(to, span.to + rest);
  }
  return { from, to };
}

function isLoose(form: string, at: number): boolean {
  const unit = form.charCodeAt(at);
  const kind = classOf(unit);
  if (unit >= 0xdc00 && unit < 0xe000) return false;
  if (kind >= Unit.firstToken || kind === Unit.mark || kind === Unit.high || kind === Unit.voicing)
    return false;
  return !FIRM.test(form.charAt(at)) || kind === Unit.apostrophe;
}

function alike(a: string, from: number, b: string, start: number, length: number): boolean {
  for (let at = 0; at < length; at++) {
    const one = a.charCodeAt(from + at);
    const other = b.charCodeAt(start + at);
    if (Number.isNaN(one)) return false;
    if (one !== other && (classOf(one) !== classOf(other) || classOf(one) === Unit.symbol)) return false;
  }
  return true;
}
