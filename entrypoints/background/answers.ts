/** Which service answers which question. */
import type { Base } from '../../lib/services/base';
import type { Live } from '../../lib/services/live';
import type { Handlers } from '../../lib/wire/answer';
import { announceFrame, claimFrame } from '../../lib/wire/frames';
import { openLibrary } from './windows';

/** `ready`: the first cards are there. Pages that ask earlier wait for them. */
export function handlersOf(base: Base, live: Live, ready: Promise<void>): Handlers {
  return {
    'names.find': async (question) => {
      await ready;
      return live.find(question);
    },
    // A page's script may ask about its own address only.
    'site.get': async ({ url }, { asker }) => ({
      mode: await base.sites.get(asker.kind === 'page' ? asker.url : url),
    }),
    'site.set': ({ url, mode }, { once }) => base.sites.set(url, mode, { once }),
    'card.get': async ({ entity, article, present }) => {
      const card = await base.card.get(entity, article, present);
      return card ? { kind: 'card', card } : { kind: 'gone' };
    },
    'sketches.get': ({ entities, date }) => base.entities.sketches(entities, date),
    'choice.set': (choice, { once }) => base.choices.set(choice, { once }),
    'date.set': ({ url, date }, { once }) => base.dates.set(url, date, { once }),
    'note.save': (note, { once }) => base.notes.save(note, { once }),
    'note.delete': ({ id }, { once }) => base.notes.remove(id, { once }),
    'change.undo': ({ change }, { once }) => base.undo(change, { once }),
    'library.open': openLibrary,
    'frame.announce': async ({ nonce }, { asker }) =>
      asker.kind === 'page' ? announceFrame(asker.tab, nonce) : null,
    'frame.claim': async ({ nonce }, { asker }) =>
      asker.kind === 'card' ? claimFrame(asker.tab, asker.frame, nonce) : { ours: false },
  };
}
