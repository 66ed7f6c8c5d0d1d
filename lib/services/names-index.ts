/**
 * The matcher, kept in step with the base. A start opens the index that an earlier one left, catches up with what was
 * edited since (the history of the base is the journal), and is ready; nothing else of the base is read. Where too much
 * changed, the last good index goes on answering while a new one is made in small steps.
 */
import type { Entity, EntityId } from '../core/model/entity';
import type { Matcher } from '../core/model/found';
import { touchesSince } from '../store/changed';
import { type Database, readRevision } from '../store/database';
import type { IndexShelf, ShelvedIndex } from '../store/index-shelf';

/** Takes entities in, and makes an index of them step by step. */
export interface Compiler {
  put(entity: Entity): void;
  finish(): Generator<void, ArrayBuffer>;
}

/** The parts of the core that it works with. */
export interface Indexer {
  newCompiler(): Compiler;
  openMatcher(buffer: ArrayBuffer): Matcher | undefined;
}

export interface NamesIndexOptions {
  db: Database;
  shelf: IndexShelf;
  /** The release of the extension: another one may derive other forms. */
  release: string;
  /** An index that was made while an older one answered is there now. */
  renewed: () => void;
}

export type NamesIndex = ReturnType<typeof openNamesIndex>;

/** How many edits are caught up with at a start before the index is made anew. */
const MOST_EDITS = 100;
/** Rows that are read at a time. */
const ROWS = 500;
/** Milliseconds of work before others have their turn. */
const TURN = 12;
/** Entities that are kept at hand. */
const MOST_AT_HAND = 5_000;

export function openNamesIndex(
  { db, shelf, release, renewed }: NamesIndexOptions,
  { newCompiler, openMatcher }: Indexer,
) {
  let current: { matcher: Matcher; seen: number; edits: number } | undefined;
  /** Grows whenever the matcher may find something else. */
  let state = 0;
  let running: Promise<unknown> = Promise.resolve();
  let renewing: Promise<void> | undefined;
  const atHand = new Map<EntityId, Entity | undefined>();

  /** Read ahead of the first question. */
  let ahead: Promise<ShelvedIndex | undefined> | undefined;

  async function openShelved(): Promise<void> {
    const shelved = await (ahead ?? shelf.load());
    ahead = undefined;
    const matcher = shelved && openMatcher(shelved.buffer);
    if (!matcher || (await changeAt(db, shelved.revision)) !== shelved.change) return;
    current = { matcher, seen: shelved.revision, edits: 0 };
    state++;
    if (shelved.release !== release) renew();
  }

  async function catchUp(): Promise<number> {
    if (!current) await openShelved();
    if (!current) await compileAll();
    if (!current) throw new Error('There is no index, although one was just made.');
    const { revision, ids } = await touchesSince(db, 'entities', current.seen);
    if (!ids) {
      // Far more than a few edits: bodies are read anew at once, the index when it is ready.
      atHand.clear();
      renew();
      return revision;
    }
    await apply(ids);
    current.seen = revision;
    current.edits += ids.length;
    if (current.edits > MOST_EDITS) renew();
    return revision;
  }

  async function apply(ids: readonly EntityId[]): Promise<void> {
    if (ids.length === 0) return;
    const rows = await db.entities.bulkGet([...ids]);
    ids.forEach((id, at) => {
      const body = rows[at]?.body;
      if (body) current?.matcher.put(body);
      else current?.matcher.remove(id);
      atHand.set(id, body);
    });
    state++;
  }

  function renew(): void {
    renewing ??= compileAll()
      .then(renewed)
      .catch((error) => console.error('The index of names could not be made anew.', error))
      .finally(() => {
        renewing = undefined;
      });
  }

  /** Rows that are edited meanwhile are caught up with afterwards, so it does not matter which version is read. */
  async function compileAll(): Promise<void> {
    const revision = await readRevision(db);
    const change = await changeAt(db, revision);
    const compiler = newCompiler();
    const turns = takeTurns();
    for (let last = ''; ; ) {
      const rows = await db.entities.where('id').above(last).limit(ROWS).toArray();
      for (const { body } of rows) {
        compiler.put(body);
        await turns();
      }
      if (rows.length < ROWS) break;
      last = rows.at(-1)?.id ?? last;
    }
    const steps = compiler.finish();
    let step = steps.next();
    for (; !step.done; step = steps.next()) await turns();
    const buffer = step.value;
    const saved = shelf.save({ release, revision, change, buffer });
    const matcher = openMatcher(buffer);
    if (!matcher) throw new Error('The index that was just made cannot be opened.');
    current = { matcher, seen: revision, edits: 0 };
    state++;
    await saved;
  }

  return {
    /** Begins to read the index of an earlier start, which the first question waits for. */
    prepare(): void {
      if (!current) ahead ??= shelf.load();
    },
    /** Brings the matcher in step with the base and says at which revision that is. */
    refresh(): Promise<number> {
      const mine = running.then(catchUp, catchUp);
      running = mine;
      return mine;
    },
    /** After `refresh`. */
    matcher(): Matcher {
      if (!current) throw new Error('The matcher is asked for before it is there.');
      return current.matcher;
    },
    state: (): number => state,
    /** Reads these entities, so that `entity` knows them. */
    async bring(ids: Iterable<EntityId>): Promise<void> {
      const missing = [...new Set(ids)].filter((id) => !atHand.has(id));
      if (missing.length === 0) return;
      if (atHand.size + missing.length > MOST_AT_HAND) atHand.clear();
      const wanted = [...new Set(ids)].filter((id) => !atHand.has(id));
      const rows = await db.entities.bulkGet(wanted);
      wanted.forEach((id, at) => {
        atHand.set(id, rows[at]?.body);
      });
    },
    /** An entity that was brought; undefined if there is none. */
    entity: (id: EntityId): Entity | undefined => atHand.get(id),
    /** Settles when no index is being made. */
    settled: async (): Promise<void> => {
      await running.catch(() => undefined);
      await renewing;
    },
  };
}

/** The id of the change that led to a revision; empty for a new base. */
async function changeAt(db: Database, revision: number): Promise<string> {
  return (await db.changes.get(revision))?.id ?? '';
}

/** Call it often: now and then it waits until others had their turn. */
function takeTurns(): () => Promise<void> | undefined {
  let until = performance.now() + TURN;
  return () => {
    if (performance.now() < until) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        until = performance.now() + TURN;
        resolve();
      });
    });
  };
}
