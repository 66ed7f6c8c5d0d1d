/** All forms of an entity: its name and aliases, and what follows from them. */
import { type Entity, shown } from '../model/entity';
import type { FormKind } from '../model/found';
import { Demand } from './bearers';
import { inflectPerson, inflectSurname, inflectThing } from './inflect/inflect';
import { type NameLanguage, parsePersonName } from './person-name';
import { primaryLanguage } from './primary-language';
import { shortenedOf } from './shortened';
import { acronymsOf, variantsOf } from './variants';

export interface Form {
  text: string;
  kind: FormKind;
  /** What the text must show (`Demand`), besides what follows from the words of the form. */
  demand: number;
}

export function formsOf(entity: Entity): Form[] {
  const forms: Form[] = [];
  const own = primaryLanguage(entity.ownLanguage);
  addAll(forms, entity, entity.name, 'name', { own }, Demand.none);
  for (const { text, lang, caseSensitive } of shown(entity.aliases)) {
    addAll(
      forms,
      entity,
      text,
      'alias',
      { lang: primaryLanguage(lang), own },
      caseSensitive ? Demand.case : Demand.none,
    );
  }
  return forms;
}

/** A form as it was written, and all that follows from it. Nothing is derived from a case-sensitive one. */
function addAll(
  forms: Form[],
  { kind: entityKind }: Entity,
  text: string,
  kind: FormKind,
  language: NameLanguage,
  demand: number,
): void {
  add(forms, text, kind, demand);
  if (demand & Demand.case) return;
  if (entityKind !== 'person') {
    for (const inflected of inflectThing(text, language)) add(forms, inflected, kind, demand);
    return;
  }
  const name = parsePersonName(text, language);
  if (name?.natural) add(forms, name.natural, kind, demand);
  for (const inflected of inflectPerson(name?.natural ?? text, language)) add(forms, inflected, kind, demand);
  if (!name) return;
  for (const surname of [name.surname, ...name.also]) {
    add(forms, surname, 'surname', Demand.capital);
    for (const inflected of inflectSurname(name, surname, language))
      add(forms, inflected, 'surname', Demand.capital);
  }
  if (name.usual) add(forms, name.usual, 'initials', Demand.capital);
  for (const { text: short, dots } of shortenedOf(name)) {
    const shortDemand = Demand.capital | (dots ? Demand.dots : Demand.none);
    for (const form of [short, ...inflectPerson(short, language)]) add(forms, form, 'initials', shortDemand);
  }
}

/** A form with the other ways to write it. */
function add(forms: Form[], text: string, kind: FormKind, demand: number): void {
  forms.push({ text, kind, demand });
  const written = kind === 'name' || kind === 'alias';
  for (const { text: variant, exactCase } of [...variantsOf(text), ...(written ? acronymsOf(text) : [])]) {
    forms.push({ text: variant, kind, demand: exactCase ? demand | Demand.case : demand });
  }
}
