/** The year a sentence speaks of: "In 1990 President Herzog opened ..." in an article of today. */
import type { PartialDate } from '../model/date';
import type { Place } from './places';

/** How far from the name the year may stand, in UTF-16 units. */
const REACH = 90;
const YEAR = /(?<![\d.,/:-])(?:1[89]|20)\d\d(?![\d:/]|[.,-]\d)/g;
const SENTENCE_END = /[^\s.,;:!?؟'"’”()-]{2}[.!?؟]["”’)]?\s|\n/u;
const SENTENCE_ENDS = new RegExp(SENTENCE_END.source, 'gu');

/** The only year in the sentence of a name, undefined where there is none or more than one. */
export function sentenceYear({ block, found }: Place): PartialDate | undefined {
  const before = block.text.slice(Math.max(0, found.from - REACH), found.from);
  const behind = block.text.slice(found.to, found.to + REACH);
  if (!/\d{4}/.test(before) && !/\d{4}/.test(behind)) return undefined;
  const years = new Set([
    ...(before.slice(lastEnd(before)).match(YEAR) ?? []),
    ...(behind.slice(0, firstEnd(behind)).match(YEAR) ?? []),
  ]);
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

function lastEnd(text: string): number {
  let end = 0;
  for (const match of text.matchAll(SENTENCE_ENDS)) end = match.index + match[0].length;
  return end;
}

function firstEnd(text: string): number {
  const end = text.search(SENTENCE_END);
  return end < 0 ? text.length : end + 2;
}
