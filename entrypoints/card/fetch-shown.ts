/** Asks the background for all that a card or chooser shows. */
import type { CardView } from '../../components/card/content';
import { rivalsOf } from '../../components/card/content';
import type { ChooserView } from '../../components/chooser/chooser';
import { namedIn } from '../../components/words/reasons';
import { dayOf } from '../../components/words/today';
import type { CardTarget } from '../../lib/core/hover/talk';
import type { Sketch } from '../../lib/core/model/card';
import type { EntityId } from '../../lib/core/model/entity';
import type { Reason } from '../../lib/core/model/mention';
import { ask } from '../../lib/wire/ask';

export type Shown =
  | { kind: 'card'; view: CardView }
  | { kind: 'chooser'; view: ChooserView }
  /** It was deleted in the meantime. */
  | { kind: 'gone' }
  /** Nobody answered. */
  | { kind: 'silent' };

/** So many candidates are shown. */
const MOST = 20;

export async function fetchShown(target: CardTarget): Promise<Shown> {
  const { mention, form, article } = target;
  const candidates = mention.candidates.slice(0, MOST);
  const reasons = [...mention.why, ...candidates.flatMap(({ why }) => why)];
  const wanted = [...new Set([...candidates.map(({ id }) => id), ...namedIn(reasons)])].slice(0, 200);
  const entity = mention.state === 'sure' ? mention.entity : null;
  const [card, sketches] = await Promise.all([
    entity === null ? null : fetchCard(target, entity, mention.why),
    fetchSketches(wanted, article.date?.value),
  ]);
  const names = new Map((sketches ?? []).map(({ id, name }) => [id, name]));
  if (!card) {
    if (!sketches) return { kind: 'silent' };
    const rivals = rivalsOf(candidates, sketches);
    if (!rivals.length) return { kind: 'gone' };
    return { kind: 'chooser', view: { form, candidates: rivals, names, date: article.date?.value } };
  }
  if (card.kind !== 'card') return card;
  const { id } = card.view.content.entity;
  const rivals = rivalsOf(candidates, sketches ?? []).filter((rival) => rival.sketch.id !== id);
  return { kind: 'card', view: { ...card.view, rivals, names } };
}

/** The card of one entity, without anybody else who could be meant. */
export async function fetchCard(
  { form, article, present }: CardTarget,
  entity: EntityId,
  why: readonly Reason[],
): Promise<Shown> {
  const reply = await ask('card.get', { entity, article, present });
  if (reply.kind === 'failed') return { kind: 'silent' };
  if (reply.answer.kind === 'gone') return { kind: 'gone' };
  const content = reply.answer.card;
  const names = new Map<EntityId, string>();
  return { kind: 'card', view: { content, form, why, rivals: [], names, today: dayOf(new Date()) } };
}

async function fetchSketches(entities: EntityId[], date: string | undefined): Promise<Sketch[] | undefined> {
  if (!entities.length) return [];
  const reply = await ask('sketches.get', { entities, date });
  return reply.kind === 'answer' ? reply.answer : undefined;
}
