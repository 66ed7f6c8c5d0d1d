/** What an asker gets: the answer, or why there is none. Types only, so that the page's script stays small. */

export type Failure =
  /** The extension was updated or removed under this page: only a reload helps. */
  | 'updated'
  /** Nobody answered, not even after asking twice. */
  | 'unreachable'
  /** The answer took too long; the question may still have been done. */
  | 'late'
  /** This asker may not ask that, or asked it in a wrong shape. */
  | 'refused'
  /** The one who answers met a bug. */
  | 'broken';

export type Reply<T> = { kind: 'answer'; answer: T } | { kind: 'failed'; why: Failure };
