/** A surname that is part of a longer name: "Herzog Hospital", "Smith-Herzog", "Herzog & Sons". */
import { isSurnameInFront } from '../match/pinyin';
import { foldWord } from './fold-word';
import { isFunctionWord } from './function-words';
import { CAPITAL, kindAt, LETTER, MARK, runEnd } from './letters';
import { townIn } from './other-place';
import type { Place } from './places';

const COMPANY =
  /^ (?:&|and|et|und|ve) (?:Associates|Company|Co|Sons|Partners|Brothers|Söhne|Partner|Fils|Oğulları)\b/u;

const BEFORE = /\p{Lu}[\p{L}\p{M}’']*[-‑]$/u;
/** "Ex-Trump envoy", "Anti-Erdoğan-Demo": no part of a name. Nor is the article of Arabic names another name. */
const PREFIX = /^(?:ex|anti|pro|post|pre|non|neo|alt|vize|mid|self|[ae][lnrstdz]|ash|esh)[-‑]$/iu;
/** Of "Yang Mei-ling", "Kim Jong-un"; no "Xi-led" government. */
const SYLLABLE = /[-‑](?!(?:led|era|run|type|like|style|born|ally)\b)\p{Ll}{2,5}(?![\p{L}-])/uy;
/** "Bush the younger": who is named in full may well be. */
const GENERATION = /[-‑](?:младш|старш)\p{L}*$/u;
/** "Habsburg-Lothringen", "Bush-mladshi"; German also makes nouns this way, "Merkel-Regierung". */
const HYPHENED = /[-‑](?:\p{Lu}\p{Ll}+|младш\p{L}*|старш\p{L}*)|[-‑־][א-ת]{2,}/uy;

/** Languages that write a capital behind a surname only where a name goes on; a page that names none is taken for English. */
const SPARING = /^(?:en|fr|es|it|pt|ca)\b|^$/;

export interface LongerName {
  /** As far as it is seen. */
  text: string;
  /** What a hyphen joins tells of a whole name, too: "Kim Jong-un" is another, "Ann Smith-Jones" perhaps the same. */
  hyphened: 'another' | 'perhaps' | undefined;
}

/** Undefined where nothing is added, or where the language and the place do not allow to tell. */
export function longerName(place: Place): LongerName | undefined {
  const { surface, found } = place;
  const syllable = syllableBehind(place);
  if (syllable) return { text: `${surface}${syllable}`, hyphened: 'another' };
  const hyphened = hyphenedName(place);
  if (hyphened) return { text: hyphened, hyphened: GENERATION.test(hyphened) ? undefined : 'perhaps' };
  if (isTwice(place)) return { text: `${surface} & ${surface}`, hyphened: undefined };
  const state = townIn(place);
  if (state) return { text: `${surface}, ${state}`, hyphened: undefined };
  const end = endOfLonger(place);
  return end > found.to
    ? { text: `${surface}${place.block.text.slice(found.to, end)}`, hyphened: undefined }
    : undefined;
}

function hyphenedName(place: Place): string | undefined {
  const { block, found, surface, manner, joined } = place;
  const { text } = block;
  if (!joined.before && isHyphen(text[found.from - 1])) {
    const before = BEFORE.exec(text.slice(Math.max(0, found.from - 40), found.from));
    if (before && !PREFIX.test(before[0])) return `${before[0]}${surface}`;
  }
  if (!isHyphen(text[found.to])) return undefined;
  HYPHENED.lastIndex = found.to;
  if (!joined.behind && !manner.lang?.startsWith('de') && HYPHENED.test(text)) {
    return `${surface}${text.slice(found.to, HYPHENED.lastIndex)}`;
  }
  return undefined;
}

/** Most names have none beside them, and the patterns take long to be made ready. */
function isHyphen(unit: string | undefined): boolean {
  return unit === '-' || unit === '‑' || unit === '־';
}

function syllableBehind(place: Place): string | undefined {
  const { block, found } = place;
  if (!isHyphen(block.text[found.to])) return undefined;
  SYLLABLE.lastIndex = found.to;
  if (!SYLLABLE.test(block.text) || !isEastAsian(place)) return undefined;
  return block.text.slice(found.to, SYLLABLE.lastIndex);
}

/** Where a longer name ends that goes on behind a space; where the place ends, if none does. */
function endOfLonger({ block: { text }, found: { to }, manner }: Place): number {
  if (text[to] !== ' ' && text[to] !== '\u00a0') return to;
  const company = COMPANY.exec(text.slice(to, to + 30));
  if (company) return to + company[0].length;
  const tells = !manner.titleCase && SPARING.test(manner.lang ?? '');
  return tells ? (endOfNext(text, to + 1) ?? to) : to;
}

/** "Johnson & Johnson", wherever in it the place is. */
function isTwice({ block: { text }, found, surface }: Place): boolean {
  const twice = `${surface} & ${surface}`;
  return text.startsWith(twice, found.from) || text.startsWith(twice, found.to - twice.length);
}

/** A surname of China or Korea, and one short word. */
function isEastAsian({ form }: Place): boolean {
  const [surname = '', given = '', ...more] = form.split(' ');
  return more.length === 0 && given.length > 0 && given.length < 6 && isSurnameInFront(surname);
}

/** Undefined where no word with a capital begins. */
function endOfNext(text: string, from: number): number | undefined {
  if (!(kindAt(text, from) & CAPITAL)) return undefined;
  const second = kindAt(text, from + 1);
  if (!(second & LETTER) || second & CAPITAL) return undefined;
  const end = runEnd(text, from, LETTER | MARK);
  return isFunctionWord(foldWord(text.slice(from, end))) ? undefined : end;
}
