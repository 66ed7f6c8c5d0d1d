/** Says who is meant at each place where a known form stands: surely, perhaps, or nobody we know. */
import type { Article } from '../model/article';
import type { Choice } from '../model/choice';
import type { Entity, EntityId } from '../model/entity';
import type { Found } from '../model/found';
import type { Mention } from '../model/mention';

export interface ResolveInput {
  article: Article;
  /** All blocks of the article in reading order: evidence is looked for in the whole of it. */
  blocks: readonly ResolveBlock[];
  entity(id: EntityId): Entity | undefined;
  /** Later ones win over earlier ones of the same reach. */
  choices?: readonly Choice[] | undefined;
}

export interface ResolveBlock {
  id: number;
  text: string;
  /** As the matcher gave them: in order, not overlapping. */
  found: readonly Found[];
}

/** The mentions of each block, by its id. Blocks without any are left out. */
export function resolve(input: ResolveInput): Map<number, Mention[]> {
  const mentions = new Map<number, Mention[]>();
  for (const block of input.blocks) {
    const list = block.found.map((found): Mention => {
      const owners = found.owners.filter((owner) => input.entity(owner.entity));
      const strong = owners.filter((owner) => owner.kind === 'name' || owner.kind === 'alias');
      const only = strong.length === 1 ? strong[0] : undefined;
      const sure =
        only !== undefined && (/\s/.test(block.text.slice(found.from, found.to)) || owners.length === 1);
      return {
        from: found.from,
        to: found.to,
        state: sure ? 'sure' : 'ambiguous',
        entity: sure ? only.entity : null,
        candidates: owners.map((owner) => ({ id: owner.entity, score: 0.5, why: [] })),
        why: sure ? [{ kind: 'name-here' }] : [{ kind: 'weak-form' }],
      };
    });
    if (list.length > 0) mentions.set(block.id, list);
  }
  return mentions;
}
