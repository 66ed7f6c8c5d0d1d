/** Other ways to write a form that folding alone does not cover. */
import { isCapital } from '../text/spelling';

/** Most forms need no closer look. */
const PLAIN = /^[A-Za-z .-]*$/;
const UMLAUT = /[äöüøåÄÖÜØÅ]/;
const WRITTEN_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const ACRONYM = /^[A-Z]{2,4}$/;
const DOTTED_ACRONYM = /^(?:\p{Lu}\.){2,6}$/u;
const APOSTROPHE = /['’‘ʼʻʾʿ`´]/;
const INNER_APOSTROPHE = /(?<=\p{sc=Latin}{2})['’‘ʼʻʾʿ`´](?=\p{sc=Latin}{2})/gu;

export interface Variant {
  text: string;
  /** Capitals must stand as in the variant: it is an acronym. */
  exactCase: boolean;
}

/** "U.S." for "US", and the other way round. */
export function acronymsOf(form: string): Variant[] {
  if (ACRONYM.test(form)) return [{ text: `${[...form].join('.')}.`, exactCase: true }];
  return DOTTED_ACRONYM.test(form) ? [{ text: form.replaceAll('.', ''), exactCase: true }] : [];
}

export function variantsOf(form: string): Variant[] {
  const variants: Variant[] = [];
  const add = (text: string) => variants.push({ text, exactCase: false });
  if (PLAIN.test(form)) return variants;
  const composed = form.normalize('NFC');
  if (UMLAUT.test(composed)) add(writtenOut(composed));
  // Ma'ariv and Sanaa: the sign for a sound that Latin script lacks is often left out.
  if (APOSTROPHE.test(composed)) {
    const closed = composed.replace(INNER_APOSTROPHE, '');
    if (closed !== composed) add(closed);
  }
  // Persian words are joined with a zero-width sign, or with a plain space.
  if (form.includes('\u200c') && /\p{sc=Arabic}\u200c\p{sc=Arabic}/u.test(form))
    add(form.replaceAll('\u200c', ' '));
  return variants;
}

function writtenOut(text: string): string {
  return text.replace(/[äöüøåÄÖÜØÅ]/g, (letter, at: number) => {
    const plain = WRITTEN_OUT[letter.toLowerCase()] ?? letter;
    if (!isCapital(letter, 0)) return plain;
    const among = isCapital(text, at + 1) || (at > 0 && isCapital(text, at - 1));
    return among ? plain.toUpperCase() : plain.charAt(0).toUpperCase() + plain.slice(1);
  });
}
