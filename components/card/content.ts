/** What a card is given to show. */
import type { CardContent, Changed, Sketch } from '../../lib/core/model/card';
import type { ChoiceScope } from '../../lib/core/model/choice';
import type { PartialDate } from '../../lib/core/model/date';
import type { EntityId } from '../../lib/core/model/entity';
import type { Candidate, Reason } from '../../lib/core/model/mention';

/** Somebody else who could be meant. */
export interface Rival {
  sketch: Sketch;
  why: readonly Reason[];
}

export interface CardView {
  content: CardContent;
  /** The name as the page writes it. */
  form: string;
  /** What speaks for this one. */
  why: readonly Reason[];
  rivals: readonly Rival[];
  /** Names of the entities that the evidence speaks of. */
  names: ReadonlyMap<EntityId, string>;
  today: PartialDate;
  /** The card that was shown before this one, reached by a link in it. */
  cameFrom?: string | undefined;
  said?: Said | undefined;
}

/** What just happened to the whole card, with the way back. */
export interface Said {
  kind: 'done' | 'refused';
  text: string;
  undo?: (() => void) | undefined;
}

/** The reader's word on who is meant; `entity` null: nobody of the base. */
export interface Correction {
  entity: EntityId | null;
  scope: ChoiceScope;
}

/** What a reader can do in a card. Undefined as an answer: nobody answered. */
export interface CardActions {
  /** What came of it is told by `said` of the next view: the card may be another one then. */
  choose(correction: Correction): void;
  setDate(date: PartialDate): Promise<Changed | undefined>;
  saveNote(note: { id?: string; text: string }): Promise<Changed | undefined>;
  deleteNote(id: string): Promise<Changed | undefined>;
  undo(change: string): Promise<Changed | undefined>;
  /** Shows the card of somebody who stands on the same page. */
  visit(entity: EntityId): void;
  back(): void;
  /** Opens the card in the library. */
  open(): void;
  /** Opens all that is saved about the entity, beside the page. */
  openDossier(): void;
  pin(on: boolean): void;
  close(): void;
  /** What was begun to write and is not saved: kept while the card is away. */
  draft: { read(note: string): string | undefined; keep(note: string, text: string | undefined): void };
}

/** The candidates of a mention with their sketches, in their order. One without a sketch is gone from the base. */
export function rivalsOf(candidates: readonly Candidate[], sketches: readonly Sketch[]): Rival[] {
  const byId = new Map(sketches.map((sketch) => [sketch.id, sketch]));
  return candidates.flatMap(({ id, why }) => {
    const sketch = byId.get(id);
    return sketch ? [{ sketch, why }] : [];
  });
}
