/**
 * The one file that holds everything, written in parts: a record on each line, so that nothing is ever in memory twice
 * and a problem can be said with its line.
 */
import { BUNDLE_FORMAT, BUNDLE_VERSION } from '../model/bundle';
import type { Note } from '../model/entity';
import type { RecordBodies } from './record';
import { SMALL_TABLES } from './record';

/** Of each table its records, with the moment they were made. */
export type Stored = {
  [T in keyof RecordBodies]: readonly { id: string; body: RecordBodies[T]; created: string }[];
};

export function* bundleFile(stored: Stored): Generator<string> {
  yield `{"format":${JSON.stringify(BUNDLE_FORMAT)},"version":${BUNDLE_VERSION}`;
  const notes = notesByEntity(stored.notes);
  yield* section('entities', stored.entities, ({ body, created }) => {
    const own = notes.get(body.id) ?? [];
    notes.delete(body.id);
    return {
      ...body,
      aliases: Object.values(body.aliases),
      roles: Object.values(body.roles),
      relations: Object.values(body.relations),
      facts: Object.values(body.facts),
      links: Object.values(body.links),
      notes: own.map(({ entity, ...note }) => note),
      created,
    };
  });
  // Notes on what lies in the trash or was merged into another.
  yield* section('notes', [...notes.values()].flat(), (note) => note);
  yield* section('annotations', stored.annotations, ({ body }) => body);
  yield* section('links', stored.links, ({ body, created }) => ({ ...body, created }));
  for (const table of SMALL_TABLES) {
    const records: readonly { id: string; body: object; created: string }[] = stored[table];
    yield* section(table, records, ({ id, body, created }) => ({ id, ...body, created }));
  }
  yield '\n}\n';
}

function* section<T>(name: string, records: readonly T[], write: (record: T) => unknown): Generator<string> {
  yield `,\n${JSON.stringify(name)}:[`;
  for (const [at, record] of records.entries())
    yield `${at > 0 ? ',' : ''}\n${JSON.stringify(write(record))}`;
  yield ']';
}

function notesByEntity(notes: Stored['notes']): Map<string, (Note & { created: string })[]> {
  const by = new Map<string, (Note & { created: string })[]>();
  for (const { body, created } of notes)
    by.set(body.entity, [...(by.get(body.entity) ?? []), { ...body, created }]);
  return by;
}
