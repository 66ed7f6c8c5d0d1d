/** Endings that are written straight onto a name in some languages: case endings of text in them, Korean particles. */
import { inverse, roll } from '../text/hash';
import { expansionOf, foldOf, MANY, Unit } from '../text/units';
import { primaryLanguage } from './primary-language';

/**
 * By language of the text, folded. The German and Scandinavian genitive; cases of languages that put their endings on
 * foreign names as well. "y>a": the ending stands for that of the name, "Obamy" for "Obama". Names that a card gives in the
 * language itself have generated forms besides.
 */
const BY_LANGUAGE: Record<string, readonly string[]> = {};
for (const [languages, endings] of [
  ['de nl sv da no nb nn fo lb nds af', 's'],
  ['pl', 'a u y e em ie iem om owi ego emu'],
  ['pl', 'y>a i>a e>a ie>a dzie>da rze>ra cie>ta ce>ka dze>ga le>la ej>a iej>a'],
  [
    'pl',
    'im>i ym>y ego>e emu>e em>e ego>i emu>i a>o u>o y>o e>o em>o owi>o rze>ro ka>ek ku>ek kiem>ek kowi>ek kiem>c iego>y iemu>y im>y',
  ],
  ['cs sk', 'a u e y em ovi om mu ho'],
  [
    'cs sk',
    'y>a i>a u>a e>a o>a ou>a ovi>a ce>ka em>e eho>y emu>y em>y ym>y eho>yj emu>yj ym>yj im>i iho>i imu>i',
  ],
  ['cs sk', 'a>o u>o em>o ovi>o la>el lu>el lem>el lovi>el ka>ek ku>ek kem>ek kovi>ek ce>ec cem>ec covi>ec'],
  ['hr sr bs sl', 'a u e om em i'],
  ['hr sr bs sl', 'e>a i>a u>a om>a a>o u>o om>o'],
  ['hu', 't n et ot ra re ig nak nek ban ben bol rol tol hoz hez val vel ert kent'],
  ['fi et', 'n a ta in en on lla lle lta ssa sta ksi na le st ga'],
  ['az', 'i u a e in un nin nun da de dan den la le ya ye ni nu'],
] as const) {
  for (const language of languages.split(' '))
    BY_LANGUAGE[language] = [...(BY_LANGUAGE[language] ?? []), ...endings.split(' ')];
}

const PARTICLES = (
  '은 는 이 가 을 를 의 에 에게 에게서 에서 에서는 에는 에도 께 께서 께서는 와 과 도 로 으로 으로는 로는 로서 으로서 만 만이 ' +
  '부터 까지 이나 나 이라 라 이라고 라고 이라는 라는 이며 며 이고 처럼 보다 한테 측 측은 측이 씨 씨는 씨가 씨의 이다 입니다 의원'
)
  .split(' ')
  .map((particle) => particle.normalize('NFD'));

/** The composed syllables of Unicode: the first, and how many there are. */
const SYLLABLES = 0xac00;
const ALL = 11_172;
/** Do particles begin with a syllable, do they end with it? */
const BEGINS = 1;
const ENDS = 2;
const inParticles = new Uint8Array(ALL);
const composedParticles = PARTICLES.map((particle) => particle.normalize('NFC'));
for (const composed of composedParticles) {
  const [first, last] = [composed.charCodeAt(0), composed.charCodeAt(composed.length - 1)];
  inParticles[first - SYLLABLES] = (inParticles[first - SYLLABLES] as number) | BEGINS;
  inParticles[last - SYLLABLES] = (inParticles[last - SYLLABLES] as number) | ENDS;
}

/** Syllables at the end of a word, as a number below this. Different ones may have the same. */
const MANY_TAILS = 1024;
/** What such an end may be; 0: no particle ends so. */
export const Tail = { particle: 1, longer: 2 } as const;
const tails = new Uint8Array(MANY_TAILS);
for (const composed of composedParticles) {
  let tail = 0;
  for (let at = composed.length - 1; at >= 0; at--) {
    tail = tailBefore(composed.charCodeAt(at), tail);
    tails[tail] = (tails[tail] as number) | (at > 0 ? Tail.longer : Tail.particle);
  }
}

/** The end of a word with one more syllable in front; that of none is 0. */
export function tailBefore(syllable: number, tail: number): number {
  return (Math.imul(tail, 31) + syllable) & (MANY_TAILS - 1);
}

/** Is the end of a word a particle, does a longer one end so (`Tail`)? Most other ends have a number of their own. */
export function whatTail(tail: number): number {
  return tails[tail] as number;
}

/** In syllables. */
export const LONGEST_PARTICLE = Math.max(...composedParticles.map(({ length }) => length));

/** Is the unit a whole syllable, and not a letter of one? */
export function isSyllable(unit: number): boolean {
  return (unit - SYLLABLES) >>> 0 < ALL;
}

/** May a particle begin with this unit? Letters of syllables may. */
export function mayBeginParticle(unit: number): boolean {
  return !isSyllable(unit) || ((inParticles[unit - SYLLABLES] as number) & BEGINS) !== 0;
}

/** The same of its end. */
export function mayEndParticle(unit: number): boolean {
  return !isSyllable(unit) || ((inParticles[unit - SYLLABLES] as number) & ENDS) !== 0;
}

/** The endings in a text of one language. */
export interface Endings {
  /** Those of words in Latin script and the like; undefined where there are none. */
  latin: EndingTable | undefined;
  /** Those of words of a class (`Unit`). */
  of(kind: number): EndingTable | undefined;
}

export function endingsIn(lang: string | undefined): Endings {
  const language = primaryLanguage(lang) ?? '';
  const latin = LATIN.get(language);
  if (!latin) return PLAIN;
  const known = ready.get(language);
  if (known) return known;
  const endings = endingsOf(latin);
  ready.set(language, endings);
  return endings;
}

function endingsOf(latin: EndingTable | undefined): Endings {
  return {
    latin,
    of: (kind) => (kind === Unit.letter ? latin : isHangul(kind) ? HANGUL : undefined),
  };
}

/** What may be left of a word without its ending. */
export interface Stem {
  /** Folded. */
  text: string;
  /** How many folded units of the word are the name: all, where the ending stands for that of the name. */
  kept: number;
}

interface Ending {
  text: string;
  /** What the name has instead. */
  put: string;
  /** What the ending does to the hash of a word. */
  sum: number;
  inverse: number;
}

class EndingTable {
  private readonly byLastUnit = new Map<number, Ending[]>();

  constructor(written: readonly string[]) {
    const endings = written.map((ending): Ending => {
      const [text = '', put = ''] = ending.split('>');
      return { text, put, sum: roll(0, text), inverse: inverse(text.length) };
    });
    // The name as it stands there before what it may stand for.
    endings.sort((a, b) => Number(a.put !== '') - Number(b.put !== '') || a.text.length - b.text.length);
    for (const ending of endings) {
      const last = ending.text.charCodeAt(ending.text.length - 1);
      const known = this.byLastUnit.get(last);
      if (known) known.push(ending);
      else this.byLastUnit.set(last, [ending]);
    }
  }

  /**
   * The hashes, not finished, of a word without each of the endings with the same last unit, into `stems`. Whether it has
   * all of the ending nobody looks: if not, the hash is that of nothing.
   */
  stemSums(lastUnit: number, sum: number, stems: Int32Array): number {
    const fold = foldOf(lastUnit);
    const last = fold === MANY ? expansionOf(lastUnit).slice(-1).charCodeAt(0) : fold;
    let count = 0;
    for (const ending of this.byLastUnit.get(last) ?? NO_ENDINGS)
      stems[count++] = roll(Math.imul(sum - ending.sum, ending.inverse), ending.put);
    return count;
  }

  /**
   * What may be left of a folded word without one of the endings, longest first; then what it may stand for, of `shortest`
   * units at least.
   */
  stemsOf(word: string, shortest = SHORTEST_NAME): Stem[] {
    const stems: Stem[] = [];
    for (const { text, put } of this.byLastUnit.get(word.charCodeAt(word.length - 1)) ?? NO_ENDINGS) {
      const stem = word.slice(0, -text.length) + put;
      if (stem.length < (put === '' ? SHORTEST_STEM : shortest) || !word.endsWith(text)) continue;
      if (text === 's' && /[sxz]s$/.test(word)) continue;
      stems.push({ text: stem, kept: put === '' ? stem.length : word.length });
    }
    return stems;
  }
}

const NO_ENDINGS: readonly Ending[] = [];

/** In folded units; Hangul has two or three a syllable. */
const SHORTEST_STEM = 3;
/** Of those that an ending stands for. */
const SHORTEST_NAME = 4;

/** Is a Hangul word after a word of another script nothing but a particle? */
export function isParticleWord(word: string): boolean {
  return PARTICLES.includes(word);
}

export function isHangul(kind: number): boolean {
  return kind === Unit.hangul || kind === Unit.hangulSyllable;
}

const LATIN = new Map(
  Object.entries(BY_LANGUAGE).map(([language, endings]) => [language, new EndingTable(endings)]),
);
const HANGUL = new EndingTable(PARTICLES);
const PLAIN = endingsOf(undefined);
const ready = new Map<string, Endings>();
