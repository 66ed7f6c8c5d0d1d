/** All forms of an entity: its name and aliases, and what follows from them. */
import { type Entity, shown } from '../model/entity';
import type { FormKind } from '../model/found';
import { Demand } from './bearers';
import { demandOf } from './common';
import { surnamesOf } from './surname';

export interface Form {
  text: string;
  kind: FormKind;
  /** What the text must show (`Demand`). */
  demand: number;
}

export function formsOf(entity: Entity): Form[] {
  const forms: Form[] = [];
  const add = (text: string, kind: FormKind, demand: number) => forms.push({ text, kind, demand });
  const written = [
    { text: entity.name, lang: undefined, caseSensitive: false, kind: 'name' as const },
    ...shown(entity.aliases).map((alias) => ({ ...alias, kind: 'alias' as const })),
  ];
  for (const { text, kind, caseSensitive, lang } of written) {
    add(text, kind, demandOf(text) | (caseSensitive ? Demand.case : Demand.none));
    if (entity.kind !== 'person' || caseSensitive) continue;
    for (const surname of surnamesOf(text, { lang, ownLanguage: entity.ownLanguage })) {
      add(surname, 'surname', demandOf(surname) | Demand.capital);
    }
  }
  return forms;
}
