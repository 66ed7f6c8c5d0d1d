/** Which languages a name may be inflected in. */
import type { NameLanguage } from '../person-name';
import { GREEK_FEMININE, GREEK_MASCULINE } from './greek';
import { RUSSIAN_FEMININE, RUSSIAN_MASCULINE, RUSSIAN_NEUTER } from './russian';
import { UKRAINIAN_FEMININE, UKRAINIAN_MASCULINE, UKRAINIAN_NEUTER } from './ukrainian';
import { CZECH_FEMININE, CZECH_MASCULINE, POLISH_FEMININE, POLISH_MASCULINE } from './west-slavic';

/** The table of endings for each gender. */
export interface Inflecting {
  m: string;
  f: string;
  /** Absent: only persons are inflected. */
  n?: string;
}

const RUSSIAN: Inflecting = { m: RUSSIAN_MASCULINE, f: RUSSIAN_FEMININE, n: RUSSIAN_NEUTER };
const UKRAINIAN: Inflecting = { m: UKRAINIAN_MASCULINE, f: UKRAINIAN_FEMININE, n: UKRAINIAN_NEUTER };
const POLISH: Inflecting = { m: POLISH_MASCULINE, f: POLISH_FEMININE };
const CZECH: Inflecting = { m: CZECH_MASCULINE, f: CZECH_FEMININE };
const GREEK: Inflecting = { m: GREEK_MASCULINE, f: GREEK_FEMININE };

const BY_LANGUAGE: Record<string, Inflecting> = {
  ru: RUSSIAN,
  uk: UKRAINIAN,
  pl: POLISH,
  cs: CZECH,
  sk: CZECH,
};

/** Letters beyond western Europe; Greek, Cyrillic. */
const TELLING = /[\u0100-\u017f\u0370-\u052f]/;

/** By the language of the text where it is known, else by script and letters; both where these leave it open. */
export function inflectingOf(text: string, { lang, own }: NameLanguage): readonly Inflecting[] {
  if (!TELLING.test(text)) return known(lang ?? own, /^(pl|cs|sk)$/);
  if (/\p{sc=Greek}/u.test(text)) return [GREEK];
  if (/\p{sc=Cyrillic}/u.test(text)) {
    if (lang !== undefined) return known(lang, /^(ru|uk)$/);
    if (/[іїєґ]/i.test(text)) return [UKRAINIAN];
    return /[ыэъё]/i.test(text) ? [RUSSIAN] : [RUSSIAN, UKRAINIAN];
  }
  if (lang !== undefined) return known(lang, /^(pl|cs|sk)$/);
  if (/[łąęśźż]/i.test(text)) return [POLISH];
  return /[ěřů]/i.test(text) ? [CZECH] : known(own, /^(pl|cs|sk)$/);
}

function known(language: string | undefined, among: RegExp): readonly Inflecting[] {
  if (language === undefined) return NONE;
  const inflecting = BY_LANGUAGE[language ?? ''];
  return inflecting && among.test(language ?? '') ? [inflecting] : NONE;
}

const NONE: readonly Inflecting[] = [];
