/** The surnames that a person's full name gives: as the matcher derives them. */
import { parsePersonName } from './person-name';
import { primaryLanguage } from './primary-language';

/** BCP 47 tags: of the text, and of the person's own name; where known. */
export interface Languages {
  lang?: string | undefined;
  ownLanguage?: string | undefined;
}

export function surnamesOf(name: string, { lang, ownLanguage }: Languages): string[] {
  const parsed = parsePersonName(name, { lang: primaryLanguage(lang), own: primaryLanguage(ownLanguage) });
  return parsed ? [parsed.surname, ...parsed.also] : [];
}
