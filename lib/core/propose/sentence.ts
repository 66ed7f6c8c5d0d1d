/** The sentence that a span stands in. */
import type { Span } from '../model/span';
import { isShortForm } from '../resolve/words';

/** Longest quote, in UTF-16 units, on each side of the span. */
const REACH = 240;
const END = /([\p{L}\p{M}\p{N}]*)["”’»)]?(?:[.!?…؟。]["”’»)]?\s|\n)/gu;

export function sentenceAround(text: string, { from, to }: Span): string {
  const before = text.slice(Math.max(0, from - REACH), from);
  const behind = text.slice(to, to + REACH);
  const begin = endsIn(before).at(-1) ?? 0;
  const stop = endsIn(behind)[0] ?? behind.length;
  return (before.slice(begin) + text.slice(from, to) + behind.slice(0, stop)).replace(/\s+/g, ' ').trim();
}

/** Where sentences end; the full stop of an initial or of a short form such as "Dr." ends none. */
function endsIn(text: string): number[] {
  return [...text.matchAll(END)]
    .filter(([end, word = '']) => word === '' || /[!?…؟。\n]/.test(end) || !isShortForm(word))
    .map((end) => end.index + end[0].length);
}
