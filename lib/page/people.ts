/** Who stands on this page, for the popup: one line for each entity, one for each name that is not decided. */
import type { Candidate } from '../core/model/mention';
import type { Span } from '../core/model/span';
import type { FlowBlock } from './read/flow-block';
import { type Place, placeKey } from './session';

export interface PagePerson {
  /** The entity's id where it is sure, else the surface: what a jump asks for. */
  key: string;
  entity: string | null;
  surface: string;
  count: number;
  candidates: Candidate[];
}

/** In the order of first appearance. */
export function peopleOf(places: readonly Place[]): PagePerson[] {
  const people = new Map<string, PagePerson>();
  for (const place of places) {
    const key = personKey(place);
    const person = people.get(key);
    if (person) person.count += 1;
    else
      people.set(key, {
        key,
        entity: place.mention.entity,
        surface: surfaceOf(place),
        count: 1,
        candidates: place.mention.entity ? [] : place.mention.candidates,
      });
  }
  return [...people.values()];
}

/** The mark keys of a person's mentions, in the order of the document. */
export function marksOf(places: readonly Place[], person: string): string[] {
  return places
    .filter((place) => personKey(place) === person)
    .map(({ block, mention }) => placeKey(block, mention));
}

/** The text of each block with the spans of the names in it. */
export function textsOf(
  blocks: Iterable<FlowBlock>,
  places: readonly Place[],
): { text: string; covered: Span[] }[] {
  const covered = new Map<FlowBlock, Span[]>();
  for (const { block, mention } of places) {
    const { from, to } = mention;
    covered.set(block, [...(covered.get(block) ?? []), { from, to }]);
  }
  return Array.from(blocks, (block) => ({ text: block.text, covered: covered.get(block) ?? [] }));
}

export function surfaceOf({ block, mention }: Place): string {
  return block.text.slice(mention.from, mention.to);
}

function personKey(place: Place): string {
  return place.mention.entity ?? `?${surfaceOf(place).toLowerCase()}`;
}
