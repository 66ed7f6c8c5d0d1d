/** Which language the texts are in, and what follows from it for the document. */
import { i18n } from '#i18n';

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)\b/i;

/** BCP 47 language of the texts that are shown. It can differ from the browser's: then the default is shown. */
export function textLanguage(): string {
  return i18n.t('common.language');
}

/** The locale for dates, numbers and lists: the reader's own variant of the texts' language ("en-GB"). */
export function locale(): string {
  const language = textLanguage();
  const wished = typeof navigator === 'undefined' ? [] : navigator.languages;
  return wished.find((tag) => tag.split('-')[0] === language) ?? language;
}

/** The direction that a language is written in. A script subtag wins ("az-Arab"). */
export function directionOf(language: string): 'ltr' | 'rtl' {
  if (/-(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm)\b/i.test(language)) return 'rtl';
  if (/-(Latn|Cyrl)\b/i.test(language)) return 'ltr';
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}

/** Says in the document which language it speaks. Each extension page calls it before it draws. */
export function setDocumentLanguage(document: Document): void {
  const language = textLanguage();
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** "a, b and c" in the texts' language. */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);
}

/** A number in the texts' language. */
export function numbered(count: number): string {
  return new Intl.NumberFormat(locale()).format(count);
}

/** Keeps a name's own direction inside a sentence (Unicode first strong isolate). For plain text; else use <bdi>. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
