/** Runs of words that may be the full name of a person, cut out of a text. */
import { knownAs } from '../match/known-as';
import type { Span } from '../model/span';
import { foldWord } from '../resolve/fold-word';
import { isFunctionWord } from '../resolve/function-words';
import { isGivenName } from '../resolve/given-names';
import { bases, isOfTitle } from '../resolve/lexicon';
import { isNoPerson } from './no-person';

export interface RunWord extends Span {
  text: string;
  fold: string;
}

export interface NameRun extends Span {
  words: RunWord[];
  /** The run begins a sentence: the capital of its first word says nothing. */
  first: boolean;
}

const WORD = /(?:\p{Lu}\.)+|[\p{L}\p{M}]+(?:['’ʼ׳״"-][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’]s?$|['’](?:\p{Ll}{1,4})$/u;
const INITIAL = /^(?:\p{Lu}\.)+$/u;
const PARTICLES = new Set(
  'de van von der den del della di da dos du la le bin ibn al el ben bar af av zu y e'.split(' '),
);
/** Between parts of one name in Portuguese and Spanish, and between two names in other places. */
const AND = new Set(['e', 'y']);
/** Behind these Hebrew and Arabic surnames go on. */
const GOES_ON = new Set('בן בר בת אבו אל עבד ابو بن ابن بنت ال عبد ولد'.split(' '));
const SENTENCE_END = /[.!?…؟:;"“„«»”\n]/;
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const LONGEST = 6;
/** A name without its initials and particles has this many words at least and at most. */
const LEAST_WORDS = 2;
const MOST_WORDS = 4;

/** All runs of a text; nothing is judged yet but where a run can begin and end. */
export function runsIn(text: string, lang: string | undefined): NameRun[] {
  if (isShouted(text)) return [];
  const runs: NameRun[] = [];
  let open: NameRun | undefined;
  const close = () => {
    if (open) runs.push(trimmed(open));
    open = undefined;
  };
  let last = 0;
  let sentenceBegins = true;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(last, match.index);
    const word = wordAt(match[0], match.index);
    sentenceBegins ||= SENTENCE_END.test(gap);
    last = match.index + match[0].length;
    if (open && !(joins(gap, open.words.at(-1)) && open.words.length < LONGEST)) close();
    if (open && AND.has(open.words.at(-1)?.fold ?? '') && givenBase(word)) close();
    if (isNamelike(word, open !== undefined)) {
      if (open) open.words.push(word);
      else open = { words: [word], from: word.from, to: word.to, first: sentenceBegins };
      if (word.to < last) close();
    } else close();
    sentenceBegins = false;
  }
  close();
  return runs.filter((run) => run.words.length > 0 && !isGermanNoun(run, lang));
}

/** The full name within a run: from its first given name on, or what a title leaves of it. Undefined: no name of a person. */
export function cleanRun(run: NameRun): NameRun | undefined {
  const given = run.words.findIndex((word) => givenBase(word) !== undefined);
  const titles = run.words.findLastIndex((word, at) => isOfTitle(word) && (given < 0 || at < given));
  const start = given >= 0 ? given : titles >= 0 ? titles + 1 : -1;
  if (start < 0) return undefined;
  const words = run.words.slice(start);
  if (given >= 0) words.length = Math.min(words.length, reachOf(words));
  const [first] = words;
  const base = first && givenBase(first);
  if (first && base && base.length < first.fold.length) words[0] = withoutPrefix(first, base);
  while (words.length > 0 && isLoose(words.at(-1))) words.pop();
  const full = words.filter((word) => !INITIAL.test(word.text) && !PARTICLES.has(word.fold));
  if (full.length < LEAST_WORDS || full.length > MOST_WORDS) return undefined;
  const judged = given < 0 ? words : words.slice(1);
  if (judged.some(({ fold }) => !PARTICLES.has(fold) && (isFunctionWord(fold) || isNoPerson(fold))))
    return undefined;
  if (words.some((word) => isOfTitle(word) && givenBase(word) === undefined)) return undefined;
  const from = words[0]?.from ?? run.from;
  return { words, from, to: words.at(-1)?.to ?? run.to, first: run.first && start === 0 };
}

/** How many words the name can have: without capitals one behind the given names is the surname, and the next no name. */
function reachOf(words: readonly RunWord[]): number {
  if (CASED.test(words[0]?.text ?? '')) return words.length;
  const goesOn = (at: number) => GOES_ON.has(words[at]?.fold ?? '');
  let at = 1;
  for (let word = words[at]; word && !goesOn(at) && givenBase(word); word = words[at]) at++;
  if (!goesOn(at)) return at + 1;
  while (goesOn(at)) at += 2;
  return at;
}

/** The given name that the word is, apart from a prefix written onto it. */
export function givenBase({ text, fold }: { text: string; fold: string }): string | undefined {
  if (!CASED.test(text)) return bases(fold).find((base) => isGivenName(base));
  return isGivenName(fold) || knownAs(text).givenName ? fold : undefined;
}

function withoutPrefix(word: RunWord, base: string): RunWord {
  const cut = word.fold.length - base.length;
  // Folding keeps the letters of Hebrew and Arabic one for one, so that the prefix is as long in the text.
  return { text: word.text.slice(cut), fold: base, from: word.from + cut, to: word.to };
}

function wordAt(text: string, from: number): RunWord {
  const bare = text.replace(POSSESSIVE, '');
  return { text: bare, fold: foldWord(bare), from, to: from + bare.length };
}

/** A full stop ends the run, but for that of a short form: "Dr. ", "St. ". */
function joins(gap: string, before: RunWord | undefined): boolean {
  if (gap === ' ' || gap === '\u00a0') return true;
  return gap === '. ' && before !== undefined && before.text.length <= 3;
}

function isNamelike({ text, fold }: RunWord, inside: boolean): boolean {
  if (!CASED.test(text)) {
    if (inside && GOES_ON.has(fold)) return true;
    return text.length > 1 && (!knownAs(text).word || givenBase({ text, fold }) === fold);
  }
  if (/^\p{Lu}/u.test(text)) return INITIAL.test(text) || /\p{Ll}/u.test(text);
  return inside && PARTICLES.has(fold);
}

/** Small words at the end of a run belong to what follows. */
function isLoose(word: RunWord | undefined): boolean {
  return (
    word !== undefined && (PARTICLES.has(word.fold) || isFunctionWord(word.fold) || INITIAL.test(word.text))
  );
}

function trimmed(run: NameRun): NameRun {
  const words = [...run.words];
  while (words.length > 0 && isLoose(words.at(-1))) words.pop();
  return { ...run, words, to: words.at(-1)?.to ?? run.from };
}

/** German writes every noun with a capital: there a run of one word says nothing. */
function isGermanNoun(run: NameRun, lang: string | undefined): boolean {
  return (lang?.startsWith('de') ?? false) && run.words.length === 1;
}

/** A headline In Title Case Or IN CAPITALS tells no names. Headlines end without a full stop. */
function isShouted(text: string): boolean {
  if (text.length > 250 || /[.!?…]["”’»)]?\s*$/.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}\p{M}’']{3,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 4 && capital / words.length > 0.75;
}
