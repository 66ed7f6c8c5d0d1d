/** What stands beside a surname and makes it part of another name: "Roman Herzog", "Herzog Street", "Smith-Herzog". */
import { isWordIn, knownAs, type WordKind } from '../match/known-as';
import { isFunctionWord, isFunctionWordIn } from './function-words';
import { isGivenName } from './given-names';
import { isOfTitle } from './lexicon';
import type { Side, Word } from './words';

export interface GivenRun {
  /** Given names and initials, nearest to the surname first; particles are left out. */
  names: readonly Word[];
  /**
   * How sure it is that these are given names at all: known ones; capitalised words that are nothing else; such a word
   * at the beginning of a sentence; one where capitals say little.
   */
  certainty: 'known' | 'likely' | 'first' | 'first-noun' | 'possible';
  /** How many words of the side belong to it. */
  length: number;
}

export interface Manner {
  /** BCP 47 of the article, as far as it is known. */
  lang: string | undefined;
  /** The line is written In Title Case or IN CAPITALS: capitals say nothing. */
  titleCase: boolean;
  /** The line ends as sentences do: it is no headline, and hardly a caption. */
  running: boolean;
  /** The line has no capital at all. */
  small: boolean;
}

const PARTICLES = new Set(
  'de van von der den del della di da dos du la le bin ibn al el ben bar abu ter ten af av zu y'.split(' '),
);
/** "Erdoğan da Gantz'ı kabul etti": there it means "too". */
const NO_PARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  tr: new Set(['da', 'de']),
  az: new Set(['da', 'de']),
};
/** "A day", "В США", "Y España": an initial has its dot. */
const WORDS_OF_ONE_LETTER = /^[AIEOYÀÈÉАВИІЙЗКОСУЯ]$/u;
const MOST_GIVEN = 4;
/** "Приехал В. Путин": no Russian has an initial between given name and surname. */
const CYRILLIC = /^[\u0400-\u052f]/;
/** Scripts with capitals. */
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** The given names in front of a name, or undefined where none stands there. */
export function givenNamesBefore(side: Side, manner: Manner): GivenRun | undefined {
  const names: Word[] = [];
  let certainty: GivenRun['certainty'] = 'possible';
  let length = 0;
  for (const [at, word] of side.words.entries()) {
    if (names.length === MOST_GIVEN) break;
    if (isArticle(word)) continue;
    if (owns(word, manner) || !adjoins(word)) break;
    if (isParticle(word, manner) && leadsToCapital(side.words[at + 1])) continue;
    const kind = givenKind(word, manner, side.toSentenceEdge && at === side.words.length - 1);
    if (!kind || (kind.startsWith('first') && names.some(isInitial) && CYRILLIC.test(word.fold))) break;
    if (kind !== 'initial') certainty = stronger(certainty, kind);
    names.push(word);
    length = at + 1;
  }
  if (names.length === 0) return undefined;
  return { names, certainty: names.some((name) => !isInitial(name)) ? certainty : 'known', length };
}

/** Of an Arabic name; outlets differ in it: "al-Sisi", "el-Sisi". */
const ARTICLE = /^(?:[ae][lnrstdz]|ash|esh|ul)$/;

function isArticle({ fold, gap }: Word): boolean {
  return /^[-‑]$/.test(gap) && ARTICLE.test(fold);
}

/** Polish writes the endings of cases behind an apostrophe: "Mike’a Pence’a". */
function owns({ owning }: Word, { lang }: Manner): boolean {
  return owning && !/^pl\b/.test(lang ?? '');
}

function isParticle({ fold }: Word, { lang }: Manner): boolean {
  return PARTICLES.has(fold) && !NO_PARTICLES[lang?.slice(0, 2) ?? '']?.has(fold);
}

/** Two letters that stand for a name: "Дж. Буш", "Yu. Gagarin". */
const PAIR = /^(?:Дж|Дз|[CKSTZ]h|Y[au]|Ts)$/;

/** What a name begins with of which only the initial is written, or the first of several: folded. */
export function letterOf({ text, fold }: Word): string {
  return PAIR.test(text) ? fold : fold.slice(0, 1);
}

export function isInitial(word: Word): boolean {
  if (PAIR.test(word.text)) return word.gap.startsWith('.');
  if (word.text.length > 2 && !word.text.includes('.')) return false;
  return /^\p{Lu}\.?$|^(?:\p{Lu}\.){2,}$/u.test(word.text);
}

function givenKind(
  word: Word,
  manner: Manner,
  first: boolean,
): GivenRun['certainty'] | 'initial' | undefined {
  const known = isGivenName(word.fold);
  if (!CASED.test(word.text)) return known ? uncasedKind(word.text, first) : undefined;
  if (!word.capital) return undefined;
  const inTable = isOfTitle(word);
  if (word.fold === 'm' && /^fr\b/.test(manner.lang ?? '')) return undefined;
  if (isInitial(word) && !(inTable && word.text.length > 2)) {
    return WORDS_OF_ONE_LETTER.test(word.text) && !word.gap.startsWith('.') ? undefined : 'initial';
  }
  if (known && !(first && isFunctionWordIn(word.fold, manner.lang))) return 'known';
  if (inTable || isFunctionWordIn(word.fold, manner.lang) || (first && isFunctionWord(word.fold)))
    return undefined;
  if (/^[\p{Lu}\p{N}]{2,}$/u.test(word.text) && !manner.titleCase) return undefined;
  const common = first ? commonness(word.text, manner) : undefined;
  if (common === 'function') return undefined;
  const nouns = manner.lang?.startsWith('de') ?? false;
  if (nouns || manner.titleCase || common || (first && /(?:ing|ed)$/.test(word.fold))) return 'possible';
  if (first) return /^en\b|^$/.test(manner.lang ?? '') ? 'first' : 'first-noun';
  return 'likely';
}

/** Of the first word of a sentence, whose capital says nothing: "Despite Putin", "Clear Putin was". */
function commonness(text: string, { lang }: Manner): WordKind | undefined {
  const known = knownAs(text);
  return isWordIn(known, lang) ? known.word : undefined;
}

/**
 * Where no capital tells, the small words that look like names: على is "on", which folds to علي, خلف "behind", باسم "in the
 * name of" (as whose spokesman speaks); כאשר is "when", and no Asher with a prefix.
 */
const SMALL_WORD = /^(?:[وف]?(?:على|خلف|باسم)|ו?[כמב]אשר|ו?למרות)$/;
/** Which of the two it is, the word does not tell: "that", "mine", "with me", "on me", "gave", "discussed", "gathered". */
const EITHER = /^(?:ו?(?:אשר|שלי|איתי|עלי)|[וש]?(?:נתן|דן|אסף))$/;
/** Arabic sentences begin with the verb: "supervised", "honoured", "improved", "helped". */
const FIRST_VERB = /^[وف]?(?:أشرف|أكرم|أسعد|كرم|حسن|نصر|ناصر)$/;

function uncasedKind(text: string, first: boolean): GivenRun['certainty'] | undefined {
  if (SMALL_WORD.test(text)) return undefined;
  return EITHER.test(text) || (first && FIRST_VERB.test(text)) ? 'possible' : 'known';
}

function adjoins(word: Word): boolean {
  return /^(?:\.?[^\S\n]*[-‑]?[^\S\n]*)$/u.test(word.gap) && !/^[-‑]$/.test(word.gap);
}

function leadsToCapital(next: Word | undefined): boolean {
  return next?.capital === true && adjoins(next);
}

const STRENGTH = ['possible', 'first-noun', 'first', 'likely', 'known'] as const;

function stronger(a: GivenRun['certainty'], b: GivenRun['certainty']): GivenRun['certainty'] {
  return STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b;
}
