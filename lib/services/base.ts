/**
 * The knowledge base as the surfaces use it. Background, popup and library each open their own on the same database;
 * nothing is shared between them but the database and the bell.
 *
 *   const base = openBase({ db: openDatabase(), now: () => new Date(), ring });
 *
 * Reading:
 *   base.entities.get(id)                     a card with the revision to edit it by; follows merges
 *   base.entities.sketches(ids, date?)        short form, role at the date
 *   base.entities.history(id)                 all versions, oldest first
 *   base.library.list({ from, count, kind })  one page by name, and the total
 *   base.library.search(query, count?)        entities, best first
 *   base.card.get(id, article, present)       all that a card shows
 *   base.notes.of(entity)                     notes, oldest first
 *   base.annotations.on(document)  .of(entity)  .get(id)  .all()    with links and how they were last seen
 *   base.annotations.find(query)              ids; `person: tag: site: before: after: state: color:` and words
 *   base.annotationDrafts.list(document?)     what is being written
 *   base.tags.list()  base.tags.meanings()    tags with counts and colours; what colours mean
 *   base.mentions.of(entity)                  mentions met while reading, if the user wants them kept
 *   base.choices.on(url)  base.choices.list()  base.sites.get(url)  base.sites.list()  base.dates.of(article)
 *   base.packs.list()     base.trash.list()   base.lastChange()
 *
 * Changing; each answers a `Changed` and never throws for what a user can cause. "stale" means that somebody edited
 * the card since it was read: read it again, show both, ask again with the new revision.
 *   base.entities.create({ kind, name, … })   its id is in the answer's `entity`
 *   base.entities.update(id, patch, seen)     patch: only what changes, null takes away (EntityPatch); of two
 *                                             versions `patchBetween(before, after)` makes it
 *   base.entities.remove(id, seen)            to the trash
 *   base.entities.merge(from, into, { from, into })   with the revisions seen
 *   base.notes.save({ id?, entity, text, page? })     base.notes.remove(id)
 *   base.choices.set({ scope, url, form, entity })  base.choices.remove(id)    base.sites.set(url, mode)    base.dates.set(url, date | null)
 *   base.annotations.create(annotation)  .update(id, patch, seen)  .remove(id)
 *   base.annotationLinks.set({ kind, from, to })  .remove(id)
 *   base.tags.rename(from, to)  .remove(tag)  .paint(tag, colour)  .setMeaning(colour, text)
 *   base.packs.install(file)   base.packs.remove(id)
 *   base.trash.restore(table, id)   base.trash.empty()
 *   base.undo(change)                         the `change` of any answer; an undo can be undone
 */
import type { Changed } from '../core/model/card';
import type { Context } from '../store/commit';
import { readRevision } from '../store/database';
import type { ChangeRow } from '../store/rows';
import { lastChange, type UndoOptions, undo } from '../store/undo';
import { annotationDraftService } from './annotation-drafts';
import { annotationLinkService } from './annotation-links';
import { annotationSearch } from './annotation-search';
import { annotationService } from './annotations';
import { cardService } from './card';
import { choiceService } from './choices';
import { dateService } from './dates';
import { entityService } from './entities';
import { libraryService } from './library';
import { mentionService } from './mentions';
import { noteService } from './notes';
import type { Once } from './once';
import { packService } from './packs';
import { openReplica } from './replica';
import { sightingService } from './sightings';
import { siteService } from './sites';
import { tagService } from './tags';
import { trashService } from './trash';

export type Base = ReturnType<typeof openBase>;

export function openBase(context: Context) {
  const entities = entityService(context);
  const notes = noteService(context);
  const dates = dateService(context);
  const annotations = annotationService(context);
  const replica = openReplica(context.db, 'entities');
  const library = libraryService(replica);
  const { find } = annotationSearch(context.db, openReplica(context.db, 'annotations'), library);
  return {
    entities,
    notes,
    dates,
    choices: choiceService(context),
    sites: siteService(context),
    packs: packService(context),
    trash: trashService(context),
    card: cardService(context, entities, notes, dates, annotations),
    library,
    annotations: { ...annotations, find },
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
