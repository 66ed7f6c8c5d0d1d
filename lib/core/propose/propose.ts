/**
 * Names in an article that look like people and that no card covers: "worth adding?". It is better to offer nobody than
 * a street, so a name needs a known given name, or a title in front, and more where its words are also other things.
 */
import type { Span } from '../model/span';
import { foldForm } from '../resolve/choices';
import { cleanRun, type NameRun, runsIn } from './name-runs';
import { sentenceAround } from './sentence';
import { speaksFor } from './signs';

export interface ProposeBlock {
  text: string;
  /** Where names of the base stand, decided or not. */
  covered: readonly Span[];
}

export interface Proposal {
  name: string;
  /** The sentence of the first place where the name stands in full. */
  sentence: string;
  /** How often the full name stands in the article. */
  count: number;
  /** 0 to 1: proposals come best first. */
  score: number;
}

/** Below this, a name is not offered. */
const ENOUGH = 2;
/** A surname that is used by itself later, and a second mention, make a name more likely that of somebody in the news. */
const SURNAME_AGAIN = 1;
const SAID_AGAIN = 0.5;

interface Gathered {
  name: string;
  sentence: string;
  count: number;
  signs: number;
  first: number;
  surname: string;
}

/** `lang`: BCP 47 of the article, where known. The names that were `skipped` are not offered again. */
export function proposals(
  blocks: readonly ProposeBlock[],
  lang: string | undefined,
  skipped: ReadonlySet<string> = new Set(),
): Proposal[] {
  const gathered = new Map<string, Gathered>();
  const words = new Map<string, number>();
  for (const { text, covered } of blocks) {
    for (const run of runsIn(text, lang)) {
      for (const { fold } of run.words) words.set(fold, (words.get(fold) ?? 0) + 1);
      const name = cleanRun(run);
      if (!name || covered.some(({ from, to }) => from < name.to && name.from < to)) continue;
      gather(gathered, text, name, lang);
    }
  }
  const skip = new Set([...skipped].map(foldForm));
  return [...gathered.entries()]
    .filter(([form]) => !skip.has(form))
    .map(([, it]) => ({ it, signs: withRepetition(it, words) }))
    .filter(({ signs }) => signs >= ENOUGH)
    .sort((a, b) => b.signs - a.signs || a.it.first - b.it.first)
    .map(({ it: { name, sentence, count }, signs }) => ({
      name,
      sentence,
      count,
      score: Math.round(1000 * (1 - 1 / (1 + signs))) / 1000,
    }));
}

function gather(gathered: Map<string, Gathered>, text: string, run: NameRun, lang: string | undefined): void {
  const name = run.words.map((word) => word.text).join(' ');
  const form = foldForm(name);
  const signs = speaksFor(text, run, lang);
  const known = gathered.get(form);
  if (known) {
    known.count += 1;
    known.signs = Math.max(known.signs, signs);
    return;
  }
  gathered.set(form, {
    name: text.slice(run.from, run.to).replace(/\s+/g, ' '),
    sentence: sentenceAround(text, run),
    count: 1,
    signs,
    first: gathered.size,
    surname: run.words.at(-1)?.fold ?? '',
  });
}

/** `words` counts the capitalised words of the article. */
function withRepetition({ signs, count, surname }: Gathered, words: ReadonlyMap<string, number>): number {
  if (signs <= 0) return signs;
  const alone = (words.get(surname) ?? 0) > count;
  return signs + (alone ? SURNAME_AGAIN : 0) + (count > 1 ? SAID_AGAIN : 0);
}
