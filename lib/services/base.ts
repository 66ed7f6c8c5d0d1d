/**
 * The knowledge base as the surfaces use it: its records, and search in them. Background, popup and library each open
 * their own on the same database (the background the records alone); nothing is shared between them but the database
 * and the bell.
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
import type { Context } from '../store/commit';
import { annotationSearch } from './annotation-search';
import { libraryService } from './library';
import { openRecords } from './records';
import { openReplica } from './replica';

export type Base = ReturnType<typeof openBase>;

export function openBase(context: Context) {
  const records = openRecords(context);
  const library = libraryService(openReplica(context.db, 'entities'));
  const { find } = annotationSearch(context.db, openReplica(context.db, 'annotations'), library);
  return { ...records, library, annotations: { ...records.annotations, find } };
}
