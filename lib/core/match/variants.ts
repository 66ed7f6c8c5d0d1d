/** Other ways to write a form that folding alone does not cover. */
import type { WordForms } from './inflect/inflect';

const UMLAUT = /[äöüøå]/i;
const WRITTEN_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const ACRONYM = /^[A-Z]{2,4}$/;
const DOTTED_ACRONYM = /^(?:\p{Lu}\.){2,6}$/u;
const LONGEST_ACRONYM = 12;
const APOSTROPHE = /['’‘ʼʻʾʿ`´]/;
const INNER_APOSTROPHE = /(?<=\p{sc=Latin}{2})['’‘ʼʻʾʿ`´](?=\p{sc=Latin}{2})/gu;

/** "U.S." for "US", and the other way round. Their capitals must stand so. */
export function acronymsOf(form: string): readonly string[] {
  if (form.length > LONGEST_ACRONYM) return NO_FORMS;
  if (ACRONYM.test(form)) return [`${[...form].join('.')}.`];
  return DOTTED_ACRONYM.test(form) ? [form.replaceAll('.', '')] : NO_FORMS;
}

export function variantsOf(form: string): readonly string[] {
  const variants: string[] = [];
  const composed = form.normalize('NFC');
  // Ma'ariv and Sanaa: the sign for a sound that Latin script lacks is often left out.
  if (APOSTROPHE.test(composed)) {
    const closed = composed.replace(INNER_APOSTROPHE, '');
    if (closed !== composed) variants.push(closed);
  }
  // Persian words are joined with a zero-width sign, or with a plain space.
  if (form.includes('\u200c') && /\p{sc=Arabic}\u200c\p{sc=Arabic}/u.test(form))
    variants.push(form.replaceAll('\u200c', ' '));
  return variants;
}

/** Words with ä ö ü ø å as they are written without them: "Soeder" for "Söder". */
export function writtenOut(form: string): readonly WordForms[] {
  const words = form
    .normalize('NFC')
    .split(/[\s-]+/)
    .filter((word) => UMLAUT.test(word));
  return words.map((word) => ({
    word,
    others: [word.replace(/[äöüøå]/gi, (it) => WRITTEN_OUT[it.toLowerCase()] ?? it)],
  }));
}

const NO_FORMS: readonly string[] = [];
