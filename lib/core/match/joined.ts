/** Names that are written in one piece or in several: JD Vance and J.D. Vance, عبدالله and عبد الله, Abdelfattah and Abdel Fattah. */
import { Demand } from './demand';

export interface Joined {
  text: string;
  /** What the text must show besides. */
  demand: number;
}

const MARK = '(?<![\\p{L}\\p{M}\\p{N}])';
/** Initials in front of a word: each with its dot, or parted by spaces. */
const PARTED_INITIALS = new RegExp(`${MARK}(?:\\p{Lu}(?:\\. ?| )){2,4}(?=\\p{L})`, 'gu');
/** Capitals in front of a word that has small letters. */
const JOINED_INITIALS = new RegExp(`${MARK}(?<![.&'’-])\\p{Lu}{2,3}(?= \\p{Lu}\\p{M}*\\p{Ll})`, 'gu');

/**
 * "JD Vance" for "J.D. Vance", "U.S. Steel" for "US Steel". Joined ones must be capitals: A.L. Gore is not Al Gore.
 * Only a form whose shape has initials has any.
 */
export function initialsOf(form: string): readonly Joined[] {
  const joined = form.replace(PARTED_INITIALS, (initials) => `${initials.replace(/[. ]/g, '')} `);
  const parted = form.replace(JOINED_INITIALS, (initials) => [...initials].map((it) => `${it}.`).join(' '));
  const found: Joined[] = [];
  if (joined !== form) found.push({ text: joined, demand: Demand.case });
  if (parted !== form) found.push({ text: parted, demand: Demand.capital });
  return found;
}

/** Parts that are written together with the next word or apart from it, as one likes. */
const COMPOUNDS: readonly [parted: RegExp, joined: RegExp][] = [
  // Servant of: عبد الرحمن. Father of: أبو ظبي.
  [/(?<!\p{L})(عبد) (?=ال\p{L}{2})/gu, /(?<!\p{L})(عبد)(?=ال\p{L}{2})/gu],
  [/(?<!\p{L})([أا]بو) (?=\p{L}{2})/gu, /(?<!\p{L})([أا]بو)(?=\p{L}{3})/gu],
  // Of God: نصر الله.
  [/(\p{L}{2}) (?=الله(?!\p{L}))/gu, /(\p{L}{2})(?=الله(?!\p{L}))/gu],
  [/(?<!\p{L})(עבד)[ -](?=אל[\p{L}-])/gu, /(?<!\p{L})(עבד)(?=אל[\p{L}-])/gu],
];
const LATIN_PARTED = /\b(Abd[aeu]l) (\p{Lu})(?=\p{L}{3})/gu;
const LATIN_JOINED = /\b(Abd[aeu]l)(\p{Ll})(?=\p{L}{3})/gu;
const COMPOUND = /عبد|[أا]بو|الله|עבד/;

/** The form with all such words together, and with all of them apart, where that is another. `plain`: as its shape says. */
export function compoundsOf(form: string, plain: boolean): readonly string[] {
  if (form.includes('Abd')) {
    return others(form, [
      form.replace(LATIN_PARTED, (_, servant, letter) => servant + letter.toLowerCase()),
      form.replace(LATIN_JOINED, (_, servant, letter) => `${servant} ${letter.toUpperCase()}`),
    ]);
  }
  if (plain || !COMPOUND.test(form)) return NO_FORMS;
  let together = form;
  let apart = form;
  for (const [parted, joined] of COMPOUNDS) {
    together = together.replace(parted, '$1');
    apart = apart.replace(joined, '$1 ');
  }
  return others(form, [together, apart]);
}

function others(form: string, variants: readonly string[]): readonly string[] {
  return variants.filter((variant) => variant !== form);
}

const NO_FORMS: readonly string[] = [];
