/** What the writers are given: annotations with all that is told about them elsewhere in the base. */
import type { Annotation } from '../model/annotation';
import type { AnnotationLink } from '../model/annotation-link';
import type { EntityId } from '../model/entity';

export interface ExportedPerson {
  /** Of the card as it is today. */
  id: EntityId;
  /** As the annotation names it: another id where two cards were merged since. */
  saidAs?: EntityId | undefined;
  name: string;
  /** Wikidata's id, where the card has one. */
  wikidata?: string | undefined;
}

export interface Exported {
  annotation: Annotation;
  /** Those of its entities that have a card, in their order. */
  people: readonly ExportedPerson[];
  /** What its colour stands for, in the user's words. */
  meaning?: string | undefined;
  /** What the user says of it and others; each is also told with the other one. */
  links: readonly AnnotationLink[];
}

/** What tells the user's own words for a kind of link, and the like: writers know no language. */
export interface ExportMoment {
  /** When the export is made, ISO 8601 in UTC. */
  at: string;
}

/** Annotations by the article they were made in, articles in the order of their first annotation. */
export function byDocument(exported: readonly Exported[]): Exported[][] {
  return grouped(exported, ({ annotation }) => [annotation.target.document]);
}

/** By person: an annotation about two stands with each of them. */
export function byPerson(exported: readonly Exported[]): { person: ExportedPerson; exported: Exported[] }[] {
  const people = new Map(exported.flatMap(({ people }) => people.map((person) => [person.id, person])));
  return grouped(exported, (one) => one.people.map(({ id }) => id), [...people.keys()]).flatMap(
    (group, at) => {
      const person = [...people.values()][at];
      return person ? [{ person, exported: group }] : [];
    },
  );
}

function grouped(
  all: readonly Exported[],
  keysOf: (one: Exported) => readonly string[],
  order: readonly string[] = [],
): Exported[][] {
  const groups = new Map<string, Exported[]>(order.map((key) => [key, []]));
  for (const one of all) {
    for (const key of new Set(keysOf(one))) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
