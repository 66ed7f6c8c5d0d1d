/**
 * What was written and has not reached the base yet. The browser itself holds it: it needs no background, so it outlives
 * one that is being started just as the tab of the writer dies.
 */
import type { AnnotationDraft } from '../core/model/annotation-records';

const PREFIX = 'draft-';

/** Without the polyfill, which is larger than all else in the bar: both browsers give promises here. */
const { chrome } = globalThis as unknown as {
  chrome: {
    storage: {
      local: {
        get(keys: null): Promise<Record<string, unknown>>;
        set(entries: Record<string, unknown>): Promise<void>;
        remove(key: string): Promise<void>;
      };
    };
  };
};

export async function putOut(draft: AnnotationDraft): Promise<void> {
  await chrome.storage.local.set({ [PREFIX + draft.id]: draft });
}

export async function takeBack(id: string): Promise<void> {
  await chrome.storage.local.remove(PREFIX + id);
}

/** Empty nearly always. */
export async function readOutbox(): Promise<AnnotationDraft[]> {
  const all = await chrome.storage.local.get(null);
  return Object.entries(all).flatMap(([key, value]) =>
    key.startsWith(PREFIX) ? [value as AnnotationDraft] : [],
  );
}
