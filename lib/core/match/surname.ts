/** The surnames a person's full name gives. */
import { isParticle } from './particles';

export interface NameLanguage {
  /** BCP 47 language of the text, where known. */
  lang?: string | undefined;
  /** BCP 47 language of the person's own name, where known. */
  ownLanguage?: string | undefined;
}

export function surnamesOf(name: string, _language: NameLanguage): string[] {
  const words = name.split(/\s+/).filter(Boolean);
  let first = words.length - 1;
  if (first < 1) return [];
  while (first > 1 && isParticle(words[first - 1] ?? '')) first--;
  return [words.slice(first).join(' ')];
}
