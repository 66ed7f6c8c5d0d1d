/**
 * When what is said: a broken date as soon as its field is left, a missing name not before the user wants to save.
 * A save that cannot be opens the lines with problems and takes the focus to the first.
 */

import type { RefObject } from 'preact';
import {
  type Dispatch,
  type StateUpdater,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';
import { i18n } from '#i18n';
import type { Draft } from '../../lib/core/edit/draft';
import { type FieldProblem, problemsOf } from '../../lib/core/edit/validate';
import type { OpenLines } from './use-open-lines';

export interface Problems {
  problemAt(path: string): FieldProblem | undefined;
  problemBelow(path: string): boolean;
  leave(path: string): void;
  /** True where the draft can be saved; otherwise shows why not. */
  attempt(draft: Draft): boolean;
  /** What keeps the card from being saved, after an attempt. */
  summary: string | undefined;
  /** Takes the focus to a field once it is drawn. */
  focusNext(path: string): void;
}

export function useProblems(
  draft: Draft,
  refused: readonly FieldProblem[],
  form: RefObject<HTMLFormElement | null>,
  lines: OpenLines,
): Problems {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [attempted, setAttempted] = useState(false);
  const focus = useRef<string>(undefined);
  const leave = useLeaving(setLeft);
  const found = useMemo(() => problemsOf(draft.entity), [draft.entity]);

  const shown = useMemo(() => {
    const said = attempted ? found : found.filter(({ path, wrong }) => left.has(path) && wrong !== 'empty');
    return [...said, ...refused];
  }, [found, refused, left, attempted]);

  useLayoutEffect(() => {
    const path = focus.current;
    if (!path) return;
    const field = form.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
    if (!field) return;
    focus.current = undefined;
    field.focus();
  });

  return {
    problemAt: (path) => shown.find((problem) => problem.path === path),
    problemBelow: (path) => shown.some((problem) => `${problem.path}.`.startsWith(`${path}.`)),
    leave,
    attempt: (final) => {
      const problems = problemsOf(final.entity);
      const first = final.collisions.length > 0 ? 'collisions' : problems[0]?.path;
      setAttempted(problems.length > 0);
      if (first === undefined) return true;
      for (const { path } of problems) lines.openTo(path.slice(0, Math.max(0, path.lastIndexOf('.'))));
      focus.current = first;
      return false;
    },
    summary: attempted && found.length > 0 ? i18n.t('editor.notSavable') : undefined,
    focusNext: (path) => {
      focus.current = path;
    },
  };
}

/**
 * A field that is left by pressing something else says its problem only once that press is over: the sentence moves
 * what stands below it, and the press would miss.
 */
function useLeaving(setLeft: Dispatch<StateUpdater<ReadonlySet<string>>>): (path: string) => void {
  const pressed = useRef(false);
  const waiting = useRef<string[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const flush = () => {
      const paths = waiting.current.splice(0);
      if (paths.length > 0) setLeft((before) => new Set([...before, ...paths]));
    };
    const end = () => {
      pressed.current = false;
      // The click comes after the pointer is up.
      setTimeout(flush);
    };
    addEventListener('pointerdown', () => (pressed.current = true), { signal, capture: true });
    addEventListener('pointerup', end, { signal, capture: true });
    addEventListener('pointercancel', end, { signal, capture: true });
    return () => stop.abort();
  }, [setLeft]);
  return useCallback(
    (path) => {
      if (pressed.current) waiting.current.push(path);
      else setLeft((before) => (before.has(path) ? before : new Set([...before, path])));
    },
    [setLeft],
  );
}
