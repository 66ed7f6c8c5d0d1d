/** All forms of an entity: its name and aliases, and what follows from them. */
import { type Entity, shown } from '../model/entity';
import type { FormKind } from '../model/found';
import { Demand } from './demand';
import { inflectPerson, inflectThing, type WordForms } from './inflect/inflect';
import { compoundsOf, initialsOf } from './joined';
import { type NameLanguage, parsePersonName } from './person-name';
import { primaryLanguage } from './primary-language';
import { royalName } from './royals';
import { type Shape, shapeOf } from './shape';
import { shortenedOf } from './shortened';
import { acronymsOf, variantsOf, writtenOut } from './variants';

export interface Form {
  text: string;
  kind: FormKind;
  /** What the text must show (`Demand`), besides what follows from the words of the form. */
  demand: number;
}

export interface EntityForms {
  forms: readonly Form[];
  /** Words of the forms that may be written otherwise: inflected, or ae for ä. */
  words: readonly WordForms[];
}

export function formsOf(entity: Entity): EntityForms {
  const list = new FormList(entity.kind === 'person');
  const own = primaryLanguage(entity.ownLanguage);
  list.addWritten(entity.name, 'name', { own });
  for (const { text, lang, caseSensitive } of shown(entity.aliases)) {
    // Nothing follows from a case-sensitive form.
    if (caseSensitive) list.add(text, 'alias', Demand.case);
    else list.addWritten(text, 'alias', { lang: primaryLanguage(lang), own });
  }
  return list;
}

class FormList implements EntityForms {
  readonly forms: Form[] = [];
  readonly words: WordForms[] = [];

  constructor(private readonly isPerson: boolean) {}

  /** A form as it was written, and all that follows from it. */
  addWritten(text: string, kind: FormKind, language: NameLanguage): void {
    const { plain } = this.add(text, kind, Demand.none);
    if (!plain) this.words.push(...writtenOut(text));
    if (this.isPerson) this.addDerived(text, kind, language);
    // Plain letters of a language that nobody told are not inflected.
    else if (!plain || language.lang !== undefined || language.own !== undefined)
      this.words.push(...inflectThing(text, language));
  }

  /** A form with the other ways to write it. Answers with its shape. */
  add(text: string, kind: FormKind, demand: number): Shape {
    const shape = shapeOf(text);
    this.forms.push({ text, kind, demand });
    if (!shape.plain)
      for (const variant of variantsOf(text)) this.forms.push({ text: variant, kind, demand });
    for (const compound of compoundsOf(text, shape.plain)) this.forms.push({ text: compound, kind, demand });
    if (!shape.initials) return shape;
    for (const joined of initialsOf(text))
      this.forms.push({ text: joined.text, kind, demand: demand | joined.demand });
    if (kind !== 'name' && kind !== 'alias') return shape;
    for (const acronym of acronymsOf(text))
      this.forms.push({ text: acronym, kind, demand: demand | Demand.case });
    return shape;
  }

  private addDerived(text: string, kind: FormKind, language: NameLanguage): void {
    const name = parsePersonName(text, language);
    if (name?.natural) this.add(name.natural, kind, Demand.none);
    this.words.push(...inflectPerson(name?.natural ?? text, language));
    const royal = royalName(text);
    if (royal) this.add(royal, 'initials', Demand.capital);
    if (!name) return;
    this.add(name.surname, 'surname', Demand.capital);
    for (const surname of name.also) this.add(surname, 'surname', Demand.capital);
    if (name.usual) this.add(name.usual, 'initials', Demand.capital);
    for (const { text: short, dots } of shortenedOf(name)) {
      this.add(short, 'initials', Demand.capital | (dots ? Demand.dots : Demand.none));
    }
  }
}
