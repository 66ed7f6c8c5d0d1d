/** Other ways to write a form that folding alone does not cover. */

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

export function variantsOf(form: string): Variant[] {
  const variants: Variant[] = [];
  const add = (text: string, exactCase = false) => variants.push({ text, exactCase });
  if (ACRONYM.test(form)) add(`${[...form].join('.')}.`, true);
  else if (DOTTED_ACRONYM.test(form)) add(form.replaceAll('.', ''), true);
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
  return text.replace(/[äöüøåÄÖÜØÅ]/g, (letter) => {
    const plain = WRITTEN_OUT[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
  });
}
