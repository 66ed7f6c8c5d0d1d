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

/** "JD Vance" for "J.D. Vance", "U.S. Steel" for "US Steel". Joined ones must be capitals: A.L. Gore is not Al Gore. */
export function initialsOf(form: string): readonly Joined[] {
  if (!hasInitials(form)) return NONE;
  const joined = form.replace(PARTED_INITIALS, (initials) => `${initials.replace(/[. ]/g, '')} `);
  const parted = form.replace(JOINED_INITIALS, (initials) => [...initials].map((it) => `${it}.`).join(' '));
  const found: Joined[] = [];
  if (joined !== form) found.push({ text: joined, demand: Demand.case });
  if (parted !== form) found.push({ text: parted, demand: Demand.capital });
  return found;
}

/** Two capitals in a row, or one before a dot or a space; most forms have neither, and this is asked of every one. */
function hasInitials(form: string): boolean {
  let before = 0;
  for (let at = 0; at + 1 < form.length; at++) {
    const unit = form.charCodeAt(at);
    const after = form.charCodeAt(at + 1);
    if (
      (isCapital(unit) && isCapital(after)) ||
      ((after === DOT || after === SPACE) && isCapital(unit) && !isSmall(before))
    )
      return true;
    before = unit;
  }
  return false;
}

const DOT = 0x2e;
const SPACE = 0x20;

/** May the unit be a capital letter? Beyond ASCII nobody looks closer here. */
function isCapital(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || unit >= 0x80;
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Parts that are written together with the next word or apart from it, as one likes. */
const COMPOUNDS: readonly [parted: RegExp, joined: RegExp][] = [
  // Servant of: عبد الرحمن. Father of: أبو ظبي.
  [/(?<!\p{L})(عبد) (?=ال\p{L}{2})/gu, /(?<!\p{L})(عبد)(?=ال\p{L}{2})/gu],
  [/(?<!\p{L})([أا]بو) (?=\p{L}{2})/gu, /(?<!\p{L})([أا]بو)(?=\p{L}{3})/gu],
  [/(?<!\p{L})(עבד)[ -](?=אל[\p{L}-])/gu, /(?<!\p{L})(עבד)(?=אל[\p{L}-])/gu],
];
const LATIN_PARTED = /\b(Abd[aeu]l) (\p{Lu})(?=\p{L}{3})/gu;
const LATIN_JOINED = /\b(Abd[aeu]l)(\p{Ll})(?=\p{L}{3})/gu;
const COMPOUND = /عبد|[أا]بو|עבד/;

/** The form with all such words together, and with all of them apart, where that is another. */
export function compoundsOf(form: string): readonly string[] {
  if (form.includes('Abd')) {
    return others(form, [
      form.replace(LATIN_PARTED, (_, servant, letter) => servant + letter.toLowerCase()),
      form.replace(LATIN_JOINED, (_, servant, letter) => `${servant} ${letter.toUpperCase()}`),
    ]);
  }
  if (!COMPOUND.test(form)) return NO_FORMS;
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

const NONE: readonly Joined[] = [];
const NO_FORMS: readonly string[] = [];
