/**
 * All of the base that is kept in records and read from them. The background stands on this alone: what searches
 * (`./base`) holds copies of whole tables, and is code that a worker would load at each start and never use.
 */
import type { Changed } from '../core/model/card';
import type { Context } from '../store/commit';
import { readRevision } from '../store/database';
import type { ChangeRow } from '../store/rows';
import { lastChange, type UndoOptions, undo } from '../store/undo';
import { annotationDraftService } from './annotation-drafts';
import { annotationLinkService } from './annotation-links';
import { annotationService } from './annotations';
import { cardService } from './card';
import { choiceService } from './choices';
import { dateService } from './dates';
import { entityService } from './entities';
import { mentionService } from './mentions';
import { noteService } from './notes';
import type { Once } from './once';
import { packService } from './packs';
import { sightingService } from './sightings';
import { siteService } from './sites';
import { tagService } from './tags';
import { trashService } from './trash';

export type Records = ReturnType<typeof openRecords>;

export function openRecords(context: Context) {
  const entities = entityService(context);
  const notes = noteService(context);
  const dates = dateService(context);
  const annotations = annotationService(context);
  return {
    entities,
    notes,
    dates,
    choices: choiceService(context),
    sites: siteService(context),
    packs: packService(context),
    trash: trashService(context),
    card: cardService(context, entities, notes, dates, annotations),
    annotations,
    annotationLinks: annotationLinkService(context),
    annotationDrafts: annotationDraftService(context),
    sightings: sightingService(context),
    mentions: mentionService(context),
    tags: tagService(context),
    /** Grows with every change, whoever made it. */
    revision: (): Promise<number> => readRevision(context.db),
    /** Takes one change back. */
    undo: (
      change: string,
      { once, onProgress }: Once & Pick<UndoOptions, 'onProgress'> = {},
    ): Promise<Changed> => undo(context, change, { id: once, onProgress }),
    /** The newest change of the user that was not taken back; its `id` is what `undo` takes. */
    lastChange: (): Promise<ChangeRow | undefined> => lastChange(context.db),
  };
}
