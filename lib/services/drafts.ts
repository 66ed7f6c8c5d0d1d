/**
 * Unfinished edits, kept when a window closes. In the extension's own local storage, because writing there is done
 * when the call returns: a popup can vanish at any moment.
 */
import { type Draft, isDraft } from '../core/edit/draft';

const PREFIX = 'draft:';

export type KeyValue = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface Kept {
  key: string;
  draft: Draft;
}

export type Drafts = ReturnType<typeof openDrafts>;

export function openDrafts(storage: KeyValue) {
  const read = (key: string): Draft | undefined => {
    const text = storage.getItem(PREFIX + key);
    const draft = text === null ? undefined : parsed(text);
    return isDraft(draft) ? draft : undefined;
  };
  return {
    read,

    /** Undefined: nothing is unfinished. */
    write(key: string, draft: Draft | undefined): void {
      if (!draft) {
        storage.removeItem(PREFIX + key);
        return;
      }
      try {
        storage.setItem(PREFIX + key, JSON.stringify(light(draft)));
      } catch (error) {
        // The storage is full: the edit goes on in the open window, it only would not survive its closing.
        if (!(error instanceof DOMException)) throw error;
      }
    },

    list(): Kept[] {
      return Array.from({ length: storage.length }, (_, at) => storage.key(at))
        .filter((key) => key?.startsWith(PREFIX))
        .map((key) => key?.slice(PREFIX.length) ?? '')
        .sort()
        .flatMap((key) => {
          const draft = read(key);
          return draft ? [{ key, draft }] : [];
        });
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Written by nobody but us, so it was cut off in writing: there is nothing to save in it.
    return undefined;
  }
}

/** Without the picture, which cannot be edited: it would fill the storage. */
function light(draft: Draft): Draft {
  const seen = draft.seen && { ...draft.seen, entity: { ...draft.seen.entity, image: undefined } };
  return { ...draft, seen, entity: { ...draft.entity, image: undefined } };
}
