/** What an edit of an annotation says: only what changes. Survives JSON. */
import type { Annotation, Target } from './annotation';

export interface AnnotationPatch {
  note?: string | undefined;
  tags?: string[] | undefined;
  colour?: Annotation['colour'] | undefined;
  entities?: string[] | undefined;
  /** The passage as it stands now. What was there before is kept among the former ones. */
  target?: Target | undefined;
}

/** The annotation after the patch, not checked yet. */
export function applyAnnotationPatch(annotation: Annotation, patch: AnnotationPatch): Annotation {
  const { target, ...rest } = patch;
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const next = { ...annotation, ...said };
  return target ? { ...next, target, former: [...annotation.former, annotation.target] } : next;
}
