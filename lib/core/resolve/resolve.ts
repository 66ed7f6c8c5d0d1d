/** Says who is meant at each place where a known form stands: surely, perhaps, or nobody we know. */
import type { Article } from '../model/article';
import type { Choice } from '../model/choice';
import type { Entity, EntityId } from '../model/entity';
import type { Found } from '../model/found';
import type { Mention } from '../model/mention';
import { Anchors } from './anchors';
import { weighBeside } from './beside';
import { Choices } from './choices';
import { weighElsewhere } from './elsewhere';
import { type Place, placesOf } from './places';
import { chosenMention, decide, isStranger, namedInFull, verdict } from './verdict';

export interface ResolveInput {
  article: Article;
  /** All blocks of the article in reading order: evidence is looked for in the whole of it. */
  blocks: readonly ResolveBlock[];
  /** The same object for the same state of an entity makes repeated calls faster. */
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

/**
 * The mentions of each block, by its id; blocks without any are left out. First what stands beside each name is
 * weighed; names that are sure by that then speak for the bare surnames of the whole article.
 */
export function resolve(input: ResolveInput): Map<number, Mention[]> {
  const choices = new Choices(input.choices ?? [], input.article.url);
  const anchors = new Anchors(input.article);
  const mentions = new Map<number, Mention[]>();
  const open: Place[] = [];
  const settled = new Map<Place, Mention | undefined>();
  for (const place of placesOf(input)) {
    const chosen = chosenMention(place, choices, input);
    if (chosen !== undefined) {
      settled.set(place, chosen ?? undefined);
      open.push(place);
      continue;
    }
    weighBeside(place, input.article);
    const best = verdict(place).sure;
    if (best) anchors.name(place, best.id, namedInFull(best));
    else if (isStranger(place)) anchors.stranger(place);
    open.push(place);
  }
  for (const place of open) {
    if (!settled.has(place)) {
      if (!verdict(place).sure) weighElsewhere(place, anchors);
      settled.set(place, decide(place));
    }
    const mention = settled.get(place);
    if (!mention) continue;
    const list = mentions.get(place.block.id);
    if (list) list.push(mention);
    else mentions.set(place.block.id, [mention]);
  }
  return mentions;
}
