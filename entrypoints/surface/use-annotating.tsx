/** What can be done to annotations, wherever they are shown: edit in place, delete, judge what changed, link, compare. */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Meanings } from '../../components/annotation/colours';
import { AnnotationForm, type Said } from '../../components/annotation/form';
import type { Item } from '../../components/panel/content';
import { Links } from '../../components/panel/links';
import { type Annotation, quoteOf, type Target } from '../../lib/core/model/annotation';
import type { LinkKind } from '../../lib/core/model/annotation-link';
import type { AnnotationDraft } from '../../lib/core/model/annotation-records';
import type { Changed, Sketch } from '../../lib/core/model/card';
import { copyQuotation } from './copy-quotation';
import type { Surface } from './open-surface';
import type { DoneLine } from './use-done';

/** People that are offered for what is typed. */
const MOST_FOUND = 8;

interface Editing {
  annotation: Annotation;
  said: Said;
  /** 0: it is not saved yet. */
  seen: number;
  people: readonly Sketch[];
  problem?: string | undefined;
}

export interface Annotating {
  editing: { id: string; form: ComponentChildren } | undefined;
  edit(item: Item): void;
  continueDraft(draft: AnnotationDraft): void;
  remove(item: Item): void;
  /** As a quotation, on the clipboard. */
  copy(item: Item): void;
  accept(item: Item, target: Target): void;
  leave(item: Item): void;
  link(kind: LinkKind, from: Item, to: Item): void;
  /** What is linked to an annotation. */
  extras(item: Item): ComponentChildren;
}

/** `present`: those who stand on the page that is open; they can be tied to a passage too. */
export function useAnnotating(
  { base, onChange }: Surface,
  line: DoneLine,
  present: readonly Sketch[],
): Annotating {
  const [editing, setEditing] = useState<Editing>();
  const [known, setKnown] = useState<{ tags: string[]; meanings: Meanings }>({ tags: [], meanings: {} });
  const [quotes, setQuotes] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  /** Drafts are written one after the other, so that an older one never wins. */
  const writing = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    const read = async () => {
      const [tags, meanings] = await Promise.all([base.tags.list(), base.tags.meanings()]);
      setKnown({ tags: tags.map(({ tag }) => tag), meanings });
      const links = await base.annotationLinks.all();
      const ends = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
      const kept = await base.annotations.some(ends);
      setQuotes(new Map(kept.map(({ annotation }) => [annotation.id, quoteOf(annotation.target)])));
    };
    void read();
    return onChange(() => void read());
  }, [base, onChange]);

  const search = useCallback(
    async (typed: string) => {
      const ids = (await base.library.search(typed, MOST_FOUND)).map(({ id }) => id);
      return base.entities.sketches(ids);
    },
    [base],
  );

  const keep = (next: Editing) => {
    setEditing(next);
    const { annotation, said, seen } = next;
    writing.current = writing.current
      .then(() =>
        base.annotationDrafts.keep({
          id: annotation.id,
          document: annotation.target.document,
          annotation: { ...annotation, ...said },
          seen,
        }),
      )
      .catch(() => setEditing((now) => now && { ...now, problem: i18n.t('annotation.notKept') }));
  };

  const edit = useCallback(
    async ({ annotation, revision, people }: Item) => {
      const draft = await base.annotationDrafts.get(annotation.id);
      const { note, tags, colour, entities } = draft?.annotation ?? annotation;
      setEditing({
        annotation,
        said: { note, tags, colour, entities },
        seen: draft?.seen ?? revision,
        people,
      });
    },
    [base],
  );

  const save = async () => {
    if (!editing || busy) return;
    setBusy(true);
    await writing.current;
    const { annotation, said, seen } = editing;
    const changed: Changed =
      seen === 0
        ? await base.annotations.create({ ...annotation, ...said })
        : await base.annotations.update(annotation.id, said, seen);
    setBusy(false);
    // Refused, it stays open with all that was written. Who reads that it is stale may save once more.
    if (changed.kind === 'stale') {
      const { current } = changed;
      setEditing((now) => now && { ...now, seen: current, problem: i18n.t('annotation.stale') });
    } else if (line.report(changed, i18n.t('annotation.saved'))) setEditing(undefined);
  };

  const cancel = async () => {
    if (!editing) return;
    await writing.current;
    await base.annotationDrafts.drop(editing.annotation.id);
    setEditing(undefined);
  };

  const form = editing && (
    <AnnotationForm
      said={editing.said}
      people={[...editing.people, ...present]}
      finder={{ search, nobody: i18n.t('editor.noSuchCard') }}
      knownTags={known.tags}
      meanings={known.meanings}
      busy={busy}
      problem={editing.problem}
      onChange={(said) => keep({ ...editing, said, problem: undefined })}
      onSave={() => void save()}
      onCancel={() => void cancel()}
    />
  );

  const done = (change: Promise<Changed>, text: string) => {
    void change.then((changed) => line.report(changed, text));
  };

  return {
    editing: editing && { id: editing.annotation.id, form },
    edit: (item) => void edit(item),
    continueDraft(draft) {
      const { annotation, seen } = draft;
      const { note, tags, colour, entities } = annotation;
      void base.entities.sketches(entities).then((people) => {
        setEditing({ annotation, said: { note, tags, colour, entities }, seen, people });
      });
    },
    remove: ({ annotation }) => done(base.annotations.remove(annotation.id), i18n.t('annotation.removed')),
    copy: ({ annotation }) => {
      void copyQuotation(annotation).then((copied) =>
        line.say(copied ? i18n.t('annotation.copied') : i18n.t('annotation.notCopied')),
      );
    },
    accept: ({ annotation, revision }, target) =>
      done(base.annotations.update(annotation.id, { target }, revision), i18n.t('annotation.accepted')),
    leave: ({ annotation }) => {
      void base.sightings.leave(annotation.id).then(() => line.say(i18n.t('annotation.left')));
    },
    link: (kind, from, to) =>
      done(
        base.annotationLinks.set({ kind, from: from.annotation.id, to: to.annotation.id }),
        i18n.t('panel.linked'),
      ),
    extras: ({ annotation, links }) => (
      <Links
        of={annotation.id}
        links={links.map((link) => ({
          link,
          other:
            quotes.get(link.from === annotation.id ? link.to : link.from) ?? i18n.t('panel.link.deleted'),
        }))}
        onUnlink={(link) => done(base.annotationLinks.remove(link.id), i18n.t('panel.unlinked'))}
      />
    ),
  };
}
