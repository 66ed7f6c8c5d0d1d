/**
 * One card at work: reads it, keeps the draft (also when the window closes), saves it, and takes in what other windows
 * change meanwhile without losing a letter.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Draft, draftOf, isChanged, rebased } from '../../lib/core/edit/draft';
import { type FieldProblem, problemsFrom } from '../../lib/core/edit/validate';
import type { EntityId } from '../../lib/core/model/entity';
import { saidRefusal } from '../words/changed';
import type { Desk, DeskCard, DraftStore } from './desk';
import { type Refusal, type Saved, saveDraft } from './save-draft';

export type Editing =
  | { phase: 'loading' }
  /** Deleted; `draft` is what was typed and not saved, if anything. */
  | { phase: 'gone'; draft: Draft | undefined }
  | {
      phase: 'open';
      draft: Draft;
      fromPack: boolean;
      saving: boolean;
      refusal: string | undefined;
      refused: readonly FieldProblem[];
    };

export interface EditingActions {
  setDraft(draft: Draft): void;
  save(draft: Draft): Promise<void>;
  /** Back to the card as it is in the base. */
  discard(): void;
  remove(): Promise<void>;
  restore(): Promise<void>;
}

export interface EditingOptions {
  desk: Desk;
  drafts: DraftStore;
  /** The card, or a new one that begins with this draft. */
  subject: { card: EntityId } | { fresh: Draft; key: string };
  onSaved: (saved: Saved, name: string, wasNew: boolean) => void;
  onRemoved: (change: string, name: string) => void;
}

const QUIET = { saving: false, refusal: undefined, refused: [] };

export function useEditing(options: EditingOptions): [Editing, EditingActions] {
  const { desk, drafts, subject } = options;
  const isNew = 'fresh' in subject;
  const key = isNew ? subject.key : subject.card;
  const id = isNew ? undefined : subject.card;
  const [state, setState] = useState<Editing>(() =>
    isNew
      ? { phase: 'open', draft: drafts.read(key) ?? subject.fresh, fromPack: false, ...QUIET }
      : { phase: 'loading' },
  );
  /** The state for callbacks that outlive a drawing. */
  const now = useRef(state);
  const set = useCallback((next: Editing) => {
    now.current = next;
    setState(next);
  }, []);

  const keep = useCallback(
    (draft: Draft) => drafts.write(key, isChanged(draft) ? draft : undefined),
    [drafts, key],
  );

  /** Shows the card as it is now in the base, with what was typed on top. */
  const show = useCallback(
    (card: DeskCard | undefined, refusal?: string) => {
      const before = now.current;
      const typed = 'draft' in before && before.draft ? before.draft : drafts.read(key);
      if (!card) {
        set({ phase: 'gone', draft: typed && isChanged(typed) ? typed : undefined });
        return;
      }
      const draft = typed && isChanged(typed) ? rebased(typed, card) : draftOf(card);
      keep(draft);
      set({ phase: 'open', draft, fromPack: card.origin === 'pack', ...QUIET, refusal });
    },
    [drafts, key, keep, set],
  );

  useEffect(() => {
    if (id === undefined) return;
    let over = false;
    const reload = () =>
      void desk.read(id).then((card) => {
        if (!over) show(card);
      });
    reload();
    const stop = desk.onBell((entities) => {
      if (entities.length === 0 || entities.includes(id)) reload();
    });
    return () => {
      over = true;
      stop();
    };
  }, [desk, id, show]);

  const actions: EditingActions = {
    setDraft(draft) {
      const before = now.current;
      if (before.phase !== 'open') return;
      keep(draft);
      set({ ...before, draft, refusal: undefined, refused: [] });
    },
    async save(draft) {
      const before = now.current;
      if (before.phase !== 'open' || before.saving) return;
      keep(draft);
      set({ ...before, draft, saving: true, refusal: undefined, refused: [] });
      const saved = await saveDraft(desk, draft);
      if (!saved.refusal) {
        drafts.write(key, undefined);
        if (id !== undefined) set({ ...before, draft: draftOf(seenNow(draft)), ...QUIET });
        options.onSaved(saved, draft.entity.name.trim(), isNew);
        if (id !== undefined) show(await desk.read(id));
        return;
      }
      await refuse(before, draft, saved.refusal);
    },
    discard() {
      drafts.write(key, undefined);
      if (id === undefined) return;
      set({ phase: 'loading' });
      void desk.read(id).then((card) => show(card));
    },
    async remove() {
      const before = now.current;
      if (id === undefined || before.phase !== 'open' || !before.draft.seen) return;
      const answer = await desk.remove(id, before.draft.seen.revision);
      if (answer.kind === 'done') options.onRemoved(answer.change, before.draft.seen.entity.name);
      else await refuse(before, before.draft, answer);
    },
    async restore() {
      if (id === undefined) return;
      await desk.restore(id);
      show(await desk.read(id));
    },
  };

  async function refuse(before: Editing & { phase: 'open' }, draft: Draft, refusal: Refusal): Promise<void> {
    const refused = refusal.kind === 'invalid' ? problemsFrom(refusal.problems) : [];
    set({ ...before, draft, saving: false, refusal: saidRefusal(refusal), refused });
    // Somebody else was faster: their version is taken in, ours stays on top, and both are shown where they collide.
    if (refusal.kind === 'stale' || refusal.kind === 'gone') {
      const card = await desk.read(draft.entity.id);
      show(card, card && saidRefusal(refusal));
    }
  }

  return [state, actions];
}

/** The draft as it will be read back: nothing flickers between the save and the reading. */
function seenNow(draft: Draft) {
  return {
    entity: draft.entity,
    revision: draft.seen?.revision ?? 0,
    notes: draft.notes
      .filter((note) => note.text.trim())
      .map((note) => ({ ...note, created: '', updated: '' })),
  };
}
