/** Annotations as the surfaces show them: with the people tied to them, and how they stand where that is known. */
import type { Item } from '../../components/panel/content';
import type { KeptAnnotation } from '../../lib/core/model/annotation-records';
import type { Base } from '../../lib/services/base';
import type { FoundPassage } from '../../lib/wire/protocol';

export async function itemsOf(
  base: Base,
  kept: readonly KeptAnnotation[],
  found: readonly FoundPassage[] = [],
): Promise<Item[]> {
  const ids = [...new Set(kept.flatMap(({ annotation }) => annotation.entities))];
  const sketches = new Map((await base.entities.sketches(ids)).map((sketch) => [sketch.id, sketch]));
  const now = new Map(found.map((one) => [one.id, one]));
  return kept.map((one) => {
    const here = now.get(one.annotation.id);
    return {
      ...one,
      state: here?.state ?? one.seen?.state ?? 'unseen',
      words: here ? here.words : one.seen?.words,
      people: one.annotation.entities.flatMap((id) => sketches.get(id) ?? []),
    };
  });
}
