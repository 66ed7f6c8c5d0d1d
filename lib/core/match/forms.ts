/** All forms of an entity: its name and aliases, and what follows from them. */
import { type Entity, shown } from '../model/entity';
import type { FormKind } from '../model/found';
import { Demand } from './bearers';
import { type NameLanguage, parsePersonName } from './person-name';
import { shortenedOf } from './shortened';
import { variantsOf } from './variants';

export interface Form {
  text: string;
  kind: FormKind;
  /** What the text must show (`Demand`), besides what follows from the words of the form. */
  demand: number;
}

export function formsOf(entity: Entity): Form[] {
  const forms = new FormList();
  const own = primary(entity.ownLanguage);
  forms.addWritten(entity.name, 'name', Demand.none);
  if (entity.kind === 'person') addDerived(forms, entity.name, 'name', { own });
  for (const { text, lang, caseSensitive } of shown(entity.aliases)) {
    forms.addWritten(text, 'alias', caseSensitive ? Demand.case : Demand.none);
    if (entity.kind === 'person' && !caseSensitive)
      addDerived(forms, text, 'alias', { lang: primary(lang), own });
  }
  return forms.all;
}

class FormList {
  readonly all: Form[] = [];

  /** A form with the other ways to write it. */
  addWritten(text: string, kind: FormKind, demand: number): void {
    this.all.push({ text, kind, demand });
    for (const { text: variant, exactCase } of variantsOf(text)) {
      this.all.push({ text: variant, kind, demand: exactCase ? demand | Demand.case : demand });
    }
  }
}

function addDerived(forms: FormList, text: string, kind: FormKind, language: NameLanguage): void {
  const name = parsePersonName(text, language);
  if (!name) return;
  if (name.natural) forms.addWritten(name.natural, kind, Demand.none);
  for (const surname of [name.surname, ...name.also]) forms.addWritten(surname, 'surname', Demand.capital);
  for (const { text: short, dots } of shortenedOf(name)) {
    forms.addWritten(short, 'initials', Demand.capital | (dots ? Demand.dots : Demand.none));
  }
}

function primary(language: string | undefined): string | undefined {
  return language?.split('-')[0]?.toLowerCase();
}
