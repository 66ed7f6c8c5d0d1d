/** Endings that are written straight onto a name: the German and Scandinavian genitive, Korean particles. */
import { Unit } from '../text/units';

/** Languages whose names take -s in the genitive without an apostrophe. */
const GENITIVE_S = /^(de|nl|sv|da|no|nb|nn|fo|lb|nds|af)\b/i;

const PARTICLES = (
  '은 는 이 가 을 를 의 에 에게 에게서 에서 에서는 에는 에도 께 께서 께서는 와 과 도 로 으로 으로는 로는 로서 으로서 만 만이 ' +
  '부터 까지 이나 나 이라 라 이라고 라고 이라는 라는 이며 며 이고 처럼 보다 한테 측 측은 측이 씨 씨는 씨가 씨의 이다 입니다 의원'
)
  .split(' ')
  .map((particle) => particle.normalize('NFD'));

/** May words of this class have an ending in a text of this language? */
export function hasEndings(kind: number, lang: string | undefined): boolean {
  if (isHangul(kind)) return true;
  return kind === Unit.letter && lang !== undefined && GENITIVE_S.test(lang);
}

/** How many folded units at the end of a word may be an ending, fewest first. */
export function endingLengths(kind: number, word: string): number[] {
  if (!isHangul(kind)) return word.length > 3 && word.endsWith('s') && !/[sxz]s$/.test(word) ? [1] : [];
  const fitting = PARTICLES.filter(
    (particle) => word.length > particle.length + 3 && word.endsWith(particle),
  );
  return fitting.map((particle) => particle.length).sort((a, b) => a - b);
}

/** Is a Hangul word after a word of another script nothing but a particle? */
export function isParticleWord(word: string): boolean {
  return PARTICLES.includes(word);
}

function isHangul(kind: number): boolean {
  return kind === Unit.hangul || kind === Unit.hangulSyllable;
}
