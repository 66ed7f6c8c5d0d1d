/** Which service answers which question. */
import { browser } from 'wxt/browser';
import { articleTold } from '../../lib/core/article/told';
import { documentOf } from '../../lib/core/document/identity';
import type { Live } from '../../lib/services/live';
import { findPassages } from '../../lib/services/passages';
import type { Records } from '../../lib/services/records';
import type { Handlers } from '../../lib/wire/answer';
import { announceFrame, claimFrame } from '../../lib/wire/frames';
import { noteReader } from '../../lib/wire/readers';
import { openDossier, openLibrary } from './windows';

/** Namesakes that are offered. */
const MOST_CALLED = 20;

/**
 * `ready`: the first cards are there. Pages that ask earlier wait for them. `prepare`: makes ready what the first names are
 * decided with; called while the page is still loading, so that nobody waits for it.
 */
export function handlersOf(base: Records, live: Live, ready: Promise<void>, prepare: () => void): Handlers {
  return {
    'page.begins': async () => {
      setTimeout(prepare);
      return null;
    },
    'names.find': async (question, { asker }) => {
      if (question.fresh && asker.kind === 'page') void noteReader(asker.tab, asker.frame);
      await ready;
      return live.find(question);
    },
    'article.read': async (facts) => articleTold(facts, new Date().toISOString().slice(0, 10)),
    // A page's script may ask about its own address only.
    'site.get': ({ url }, { asker }) => base.sites.rules(asker.kind === 'page' ? asker.url : url),
    'site.set': ({ url, mode }, { once }) => base.sites.set(url, mode, { once }),
    'card.get': async ({ entity, article, present }) => {
      const card = await base.card.get(entity, article, present);
      return card ? { kind: 'card', card } : { kind: 'gone' };
    },
    'sketches.get': ({ entities, date }) => base.entities.sketches(entities, date),
    'people.called': async ({ name }) =>
      base.entities.sketches((await live.called(name)).slice(0, MOST_CALLED)),
    'choice.set': (choice, { once }) => base.choices.set(choice, { once }),
    'date.set': ({ url, date }, { once }) => base.dates.set(url, date, { once }),
    'note.save': (note, { once }) => base.notes.save(note, { once }),
    'note.delete': ({ id }, { once }) => base.notes.remove(id, { once }),
    'change.undo': ({ change }, { once }) => base.undo(change, { once }),
    'library.open': openLibrary,
    'dossier.open': ({ entity }, { asker }) => openDossier(entity, asker.tab),
    'passages.of': async (facts) => {
      const { keys: documents } = documentOf(facts);
      const kept = await base.annotations.on(...documents);
      const passages = kept.map(({ annotation: { id, former, colour } }) => ({
        id,
        version: former.length,
        colour,
      }));
      return { documents, passages, remember: await base.mentions.areKept() };
    },
    'passages.find': ({ documents, text, ids }) => findPassages(base, documents, text, ids),
    'passages.seen': async ({ sightings }) => {
      await base.sightings.note(sightings);
      return null;
    },
    'mentions.met': async ({ mentions, ...page }, { asker }) => {
      // Whoever reads in a private window wants no record of it.
      if (asker.tab === undefined || (await browser.tabs.get(asker.tab)).incognito) return null;
      await base.mentions.remember(mentions.map((mention) => ({ ...page, ...mention })));
      return null;
    },
    'annotation.create': ({ annotation }, { once }) => base.annotations.create(annotation, { once }),
    'annotation.update': ({ id, patch, seen }, { once }) =>
      base.annotations.update(id, patch, seen, { once }),
    'annotation.get': async ({ id }) => (await base.annotations.get(id)) ?? null,
    'annotation.remove': ({ id }, { once }) => base.annotations.remove(id, { once }),
    'draft.keep': async (draft) => {
      await base.annotationDrafts.keep(draft);
      return null;
    },
    'draft.get': async ({ id }) => (await base.annotationDrafts.get(id)) ?? null,
    'draft.drop': async ({ id }) => {
      await base.annotationDrafts.drop(id);
      return null;
    },
    'tags.known': async () => ({
      tags: (await base.tags.list()).map(({ tag }) => tag),
      meanings: await base.tags.meanings(),
    }),
    'frame.announce': async ({ nonce }, { asker }) =>
      asker.kind === 'page' ? announceFrame(asker.tab, nonce) : null,
    'frame.claim': async ({ nonce }, { asker }) =>
      asker.kind === 'card' ? claimFrame(asker.tab, asker.frame, nonce) : { ours: false },
  };
}
