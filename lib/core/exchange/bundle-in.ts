/** A bundle read record by record, so that who reads a large one can draw breath in between. */
import * as v from 'valibot';
import { AnnotationSchema } from '../model/annotation';
import { AnnotationLinkSchema } from '../model/annotation-link';
import { bundleFault, type Problem, problemOf, readEntity, readNotes } from '../model/bundle';
import { NoteSchema } from '../model/entity';
import { isRecord, listIn, momentIn } from './loose';
import { type Incoming, SMALL, SMALL_TABLES } from './record';

export interface BundleReader {
  /** How many records the file has at its outermost level. */
  total: number;
  /** One step for each of them: what it holds, with problems added to the list. */
  steps: Generator<Incoming[]>;
}

export function bundleReader(input: unknown, problems: Problem[]): BundleReader | { fatal: Problem } {
  const fatal = bundleFault(input);
  if (fatal) return { fatal };
  const file = input as Record<string, unknown>;
  const names = ['entities', 'notes', 'annotations', 'links', ...SMALL_TABLES];
  for (const name of names) {
    if (file[name] === undefined || Array.isArray(file[name])) continue;
    problems.push({ path: name, kind: 'wrongSort', sentence: `"${name}" must be a list; it was left out.` });
  }
  const total = names.reduce((sum, name) => sum + (Array.isArray(file[name]) ? file[name].length : 0), 0);
  return { total, steps: steps(file, problems) };
}

function* steps(file: Record<string, unknown>, problems: Problem[]): Generator<Incoming[]> {
  const seen = new Map<string, string>();
  const once = (incoming: Incoming, path: string): Incoming[] => {
    const key = `${incoming.table}/${incoming.id}`;
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, path);
      return [incoming];
    }
    problems.push({
      path: `${path}.id`,
      kind: 'duplicate',
      sentence: `The id "${incoming.id}" is already that of ${earlier}.`,
    });
    return [];
  };
  for (const [at, item] of sectionOf(file, 'entities')) {
    const path = `entities[${at}]`;
    const entity = readEntity(item, path, problems);
    if (!entity || !isRecord(item)) {
      yield [];
      continue;
    }
    const card = once(
      { table: 'entities', id: entity.id, body: entity, created: momentIn(item.created) },
      path,
    );
    const notes = card.length > 0 ? readNotes(item.notes, entity.id, path, problems) : [];
    const made = new Map(
      listIn(item.notes).flatMap((one) => (isRecord(one) ? [[one.id, momentIn(one.created)]] : [])),
    );
    yield [
      ...card,
      ...notes.flatMap((note) =>
        once({ table: 'notes', id: note.id, body: note, created: made.get(note.id) }, `${path}.notes`),
      ),
    ];
  }
  yield* plain('notes', NoteSchema);
  yield* plain('annotations', AnnotationSchema);
  yield* plain('links', AnnotationLinkSchema);
  for (const table of SMALL_TABLES) {
    for (const [at, item] of sectionOf(file, table)) {
      const path = `${table}[${at}]`;
      const read = v.safeParse<v.GenericSchema<unknown, { id: string }>>(SMALL[table], item);
      if (!read.success) {
        problems.push(problemOf(path, read.issues[0]));
        yield [];
        continue;
      }
      const { id, ...body } = read.output;
      yield once({ table, id, body: body as Incoming['body'], created: createdOf(item) }, path);
    }
  }

  function* plain<T extends 'notes' | 'annotations' | 'links'>(
    table: T,
    schema: v.GenericSchema<unknown, Incoming<T>['body'] & { id: string }>,
  ): Generator<Incoming[]> {
    for (const [at, item] of sectionOf(file, table)) {
      const path = `${table}[${at}]`;
      const read = v.safeParse(schema, item);
      if (read.success)
        yield once({ table, id: read.output.id, body: read.output, created: createdOf(item) }, path);
      else {
        problems.push(...read.issues.map((issue) => problemOf(path, issue)));
        yield [];
      }
    }
  }
}

function sectionOf(file: Record<string, unknown>, name: string): [number, unknown][] {
  const list = file[name];
  return Array.isArray(list) ? [...list.entries()] : [];
}

function createdOf(item: unknown): string | undefined {
  return isRecord(item) ? momentIn(item.created) : undefined;
}
