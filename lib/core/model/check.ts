/** Checks what is about to be written against the schemas; each problem has a path and a sentence. */
import * as v from 'valibot';
import { type Annotation, AnnotationSchema } from './annotation';
import { type Problem, problemOf } from './bundle';
import { type Entity, EntitySchema, type Note, NoteSchema } from './entity';

export type Checked<T> = { kind: 'sound'; value: T } | { kind: 'invalid'; problems: Problem[] };

export function checkEntity(input: unknown): Checked<Entity> {
  return check(EntitySchema, input);
}

export function checkNote(input: unknown): Checked<Note> {
  return check(NoteSchema, input);
}

export function checkAnnotation(input: unknown): Checked<Annotation> {
  return check(AnnotationSchema, input);
}

function check<S extends v.GenericSchema>(schema: S, input: unknown): Checked<v.InferOutput<S>> {
  const result = v.safeParse(schema, input);
  if (result.success) return { kind: 'sound', value: result.output };
  return { kind: 'invalid', problems: result.issues.map((issue) => problemOf('', issue)) };
}
