/** What readers make of a file: annotations and links, and what of the file could not be read. */
import * as v from 'valibot';
import { type Annotation, AnnotationSchema } from '../model/annotation';
import { type AnnotationLink, AnnotationLinkSchema } from '../model/annotation-link';
import { type Problem, problemOf } from '../model/bundle';

export interface IncomingAnnotation {
  annotation: Annotation;
  /** The file did not say when: the moment of the import stands there, and is no difference. */
  undated?: true;
}

export interface AnnotationContent {
  annotations: IncomingAnnotation[];
  links: AnnotationLink[];
  problems: Problem[];
}

export interface Reading {
  /** The key of the document at an address: the same for every address of one article. */
  documentOf: (address: string) => string;
  /** The moment of the import, ISO 8601 in UTC. */
  at: string;
}

export function noContent(): AnnotationContent {
  return { annotations: [], links: [], problems: [] };
}

/** Adds what a reader made of one record, if it is sound; else says where it is not. */
export function take(content: AnnotationContent, path: string, made: unknown, undated: boolean): void {
  const checked = v.safeParse(AnnotationSchema, made);
  if (!checked.success) {
    for (const issue of checked.issues) content.problems.push(problemOf(path, issue));
    return;
  }
  content.annotations.push(
    undated ? { annotation: checked.output, undated } : { annotation: checked.output },
  );
}

export function takeLink(content: AnnotationContent, path: string, made: unknown): void {
  const checked = v.safeParse(AnnotationLinkSchema, made);
  if (checked.success) content.links.push(checked.output);
  else content.problems.push(problemOf(path, checked.issues[0]));
}
