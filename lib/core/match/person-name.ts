/** Takes a person's full name apart: given names, surname, and what only decorates it. */
import { isCapital, isSmall } from '../text/spelling';
import { clean, TITLES_WITHOUT_SURNAME } from './decoration';
import { isDroppedParticle, isParticle } from './particles';
import { isChineseOrder } from './pinyin';

export interface NameLanguage {
  /** Primary BCP 47 language of this text, where known. */
  lang?: string | undefined;
  /** Primary BCP 47 language of the person's own name, where known. */
  own?: string | undefined;
}

export interface PersonName {
  given: readonly string[];
  /** With its particles: "von der Leyen", "al-Assad". */
  surname: string;
  /** Other words that stand for the person in the same way: "Assad", the first of two Spanish surnames. */
  also: readonly string[];
  /** Given names before the surname, where the text has another order or decorations. */
  natural: string | undefined;
  /** The full name as it is mostly used, where that is shorter: without the second of two surnames. */
  usual: string | undefined;
}

/** Undefined where there is no surname to be had: one word, monarchs and popes, scripts that do not part names. */
export function parsePersonName(text: string, language: NameLanguage): PersonName | undefined {
  const { name, inverted } = clean(text);
  const dotted = /[·•・･＝゠]/.test(name);
  const words = name
    .split(dotted ? /[·•・･＝゠]/ : /\s+/)
    .map((word) => word.replace(/^-+/, ''))
    .filter(Boolean);
  if (words.length < 2 || TITLES_WITHOUT_SURNAME.has((words[0] ?? '').toLowerCase())) return undefined;
  if (inverted > 0) return orderedBy(text, words, inverted, 'first');
  if (UNPARTED.test(name) && !dotted) return ofUnparted(text, words);
  const capitals = capitalRun(words);
  if (capitals) return orderedBy(text, words, capitals.length, capitals.at);
  return isSurnameFirst(words, language)
    ? orderedBy(text, words, 1, 'first')
    : ofWestern(text, words, language);
}

/** Han, kana and Hangul names, which are usually written in one piece. */
const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]/u;
/** Languages that put the surname first in their own names, also when written in Latin script. */
const SURNAME_FIRST = /^(zh|yue|nan|wuu|hak|lzh|ko|hu)$/;
/** Languages whose speakers are called by the first name of the full name. */
const CALLED_BY_FIRST = /^(am|ti)$/;
const EAST_ASIAN_GIVEN = /^\p{Lu}\p{L}*-\p{Ll}+$/u;
export const SLAVIC_PATRONYMIC = /(ович|евич|ьич|овна|евна|инична|івна|ївна|йович)$/;

function ofUnparted(text: string, words: string[]): PersonName | undefined {
  const first = words[0] ?? '';
  return words.length === 2 && first.length > 1 ? orderedBy(text, words, 1, 'first') : undefined;
}

function isSurnameFirst(words: readonly string[], { lang, own }: NameLanguage): boolean {
  const last = words[words.length - 1] ?? '';
  if (words.length === 3 && SLAVIC_PATRONYMIC.test(last)) return !SLAVIC_PATRONYMIC.test(words[1] ?? '');
  // "Moon Jae-in", "Jae-in Moon": the hyphen before a small letter marks the given name.
  if (EAST_ASIAN_GIVEN.test(last)) return true;
  if (EAST_ASIAN_GIVEN.test(words[0] ?? '')) return false;
  if ((own === undefined || SURNAME_FIRST.test(own)) && isChineseOrder(words)) return true;
  if (lang !== undefined) return SURNAME_FIRST.test(lang) || (lang === 'ja' && own === 'ja');
  return own !== undefined && own !== 'hu' && (SURNAME_FIRST.test(own) || CALLED_BY_FIRST.test(own));
}

/** The words in capitals, where only those at one end of the name are. */
function capitalRun(words: readonly string[]): { length: number; at: 'first' | 'last' } | undefined {
  const shouted = words.map(isShouted);
  if (!words.some((word, at) => !shouted[at] && isSpoken(word))) return undefined;
  const fromStart = shouted.indexOf(false);
  if (fromStart > 0) return { length: fromStart, at: 'first' };
  const fromEnd = words.length - 1 - shouted.lastIndexOf(false);
  return fromEnd > 0 ? { length: fromEnd, at: 'last' } : undefined;
}

function isSpoken(word: string): boolean {
  return word.length > 2 && isCapital(word, 0) && !INITIALS.test(word);
}

/** Two initials in one word, "J.D." or "JD", and short forms are no surname; "NG" is one. */
const INITIALS = /^\p{L}\.|\.$|^(?!NG$)[B-DF-HJ-NP-TV-XZ]{2}$|^[AEO]J$/u;

function isShouted(word: string): boolean {
  if (isSmall(word, word.length - 1) || INITIALS.test(word)) return false;
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function orderedBy(
  text: string,
  words: readonly string[],
  count: number,
  at: 'first' | 'last',
): PersonName | undefined {
  const surname = at === 'first' ? words.slice(0, count) : words.slice(-count);
  const given = at === 'first' ? words.slice(count) : words.slice(0, -count);
  if (given.length === 0 || surname.length === 0) return undefined;
  const between = UNPARTED.test(text) ? '' : ' ';
  return finish(text, given, surname, [], between === '' ? undefined : [...given, ...surname].join(' '));
}

function ofWestern(
  text: string,
  words: readonly string[],
  { lang, own }: NameLanguage,
): PersonName | undefined {
  let first = words.length - 1;
  if (belongsToBefore(words[first] ?? '')) first--;
  if (first === 0) return undefined;
  while (first > 1 && belongsToNext(words[first - 1] ?? '')) first--;
  const given = words.slice(0, first);
  const also: string[] = [];
  const before = given[given.length - 1] ?? '';
  // The first of two surnames is the one in use.
  const language = lang ?? own ?? '';
  const isIberian = /^(es|ca|gl|eu)$/.test(language) || /^[iy]$/.test(words[first] ?? '');
  const twoSurnames = given.length > 1 && isIberian && !isSmall(before, 0);
  if (twoSurnames) also.push(before);
  // "Villepin" and "Rugy", but "de Gaulle": French says it with surnames of one syllable.
  const last = words[words.length - 1] ?? '';
  if (language === 'fr' && words[first] === 'de' && first === words.length - 2 && SYLLABLES.test(last))
    also.push(last);
  const name = finish(text, given, words.slice(first), also, words.join(' '));
  return name && twoSurnames ? { ...name, usual: given.join(' ') } : name;
}

/** Two at least; an E at the end is not spoken. */
const SYLLABLES = /[aeiouyàâéèêëîïôûü]+[^aeiouyàâéèêëîïôûü]+(?:[aiouyàâéèêëîïôûü]|e\p{L})/iu;

/** Particles, and Arabic compounds like عبد الله. */
function belongsToNext(word: string): boolean {
  return isParticle(word) || word === 'عبد';
}

/** The second half of a compound: حسن نصر الله is of the family نصر الله, and nobody is called الله. */
function belongsToBefore(word: string): boolean {
  return /^(?:الله|الدين|الرحمن|الرحيم|الحق|الإسلام|allah|אללה|аллах)$/i.test(word);
}

function finish(
  text: string,
  given: readonly string[],
  surname: readonly string[],
  more: readonly string[],
  natural: string | undefined,
): PersonName | undefined {
  const whole = surname.map((word) => withCapital(word, surname.length === 1)).join(' ');
  const last = surname[surname.length - 1] ?? '';
  const also = [...more];
  if (surname.length > 1 && surname.slice(0, -1).every(isDroppedParticle)) also.push(last);
  const [article = '', rest = ''] = last.split(/[-\u2010\u2011\u05be]/, 2);
  if (rest !== '' && isDroppedParticle(article)) also.push(last.slice(article.length + 1));
  if (letterCount(whole) < 2) return undefined;
  return {
    given,
    surname: whole,
    also: also.filter((word) => letterCount(word) > 1),
    natural: natural === text ? undefined : natural,
    usual: undefined,
  };
}

/** Some lists write names small; a surname alone is only taken for one with a capital. */
function withCapital(word: string, alone: boolean): string {
  const stays = !isSmall(word, 0) || (isParticle(word) && !alone);
  return stays ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

function letterCount(text: string): number {
  return text.replace(/[^\p{L}\p{M}]/gu, '').length;
}
