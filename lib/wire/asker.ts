/** Who sent a message, and what they may ask. */
import { browser } from 'wxt/browser';
import type { Question } from './protocol';

export type Asker =
  /** Our script in a page. It shares a process with the page, so it is trusted least. */
  /** `url`: the tab's address, also for a script in a frame. */
  | { kind: 'page'; tab: number; frame: number; url: string }
  /** The card: our own document in a frame of somebody else's page. */
  | { kind: 'card'; tab: number; frame: number }
  /** Popup, library, or the background itself. */
  | { kind: 'surface'; tab?: number | undefined };

/** The parts of the browser's word on a sender that count here. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

/** Undefined for anybody else. */
export function askerOf(sender: Sender): Asker | undefined {
  const { id, url, frameId = 0, tab } = sender;
  if (id !== browser.runtime.id || !url || !URL.canParse(url)) return undefined;
  // The protocol, not the host: Chromium loads the card under an address that changes with each session.
  const ours = new URL(browser.runtime.getURL('/')).protocol === new URL(url).protocol;
  if (ours && frameId === 0) return { kind: 'surface', tab: tab?.id };
  if (tab?.id === undefined) return undefined;
  return ours
    ? { kind: 'card', tab: tab.id, frame: frameId }
    : { kind: 'page', tab: tab.id, frame: frameId, url: tab.url ?? url };
}

const PAGE = ['page'] as const;
const CARD = ['card'] as const;
const SHOWN = ['card', 'surface'] as const;

/** The page's script gets spans of names, nothing else; words of the base go to our own documents only. */
export const MAY_ASK: Record<Question, readonly Asker['kind'][]> = {
  'page.begins': PAGE,
  'names.find': PAGE,
  'article.read': PAGE,
  'site.get': ['page', 'card', 'surface'],
  'site.set': SHOWN,
  'card.get': SHOWN,
  'sketches.get': SHOWN,
  'people.called': SHOWN,
  'choice.set': SHOWN,
  'date.set': SHOWN,
  'note.save': SHOWN,
  'note.delete': SHOWN,
  'change.undo': SHOWN,
  'library.open': SHOWN,
  'dossier.open': SHOWN,
  'passages.of': PAGE,
  'passages.find': PAGE,
  'passages.seen': PAGE,
  'mentions.met': PAGE,
  'annotation.create': SHOWN,
  'annotation.update': SHOWN,
  'annotation.get': SHOWN,
  'annotation.remove': SHOWN,
  'draft.keep': SHOWN,
  'draft.get': SHOWN,
  'draft.drop': SHOWN,
  'tags.known': SHOWN,
  'frame.announce': PAGE,
  'frame.claim': CARD,
};
