/**
 * Packs: cards that came with a file made by someone else. A card that the user edited or wrote a note on is the
 * user's own: no update overwrites it, and it stays when the pack goes. What the user deleted does not come back.
 */
import type { Changed } from '../core/model/card';
import type { Entity, EntityId, Note } from '../core/model/entity';
import { readPack } from '../core/model/pack';
import type { Origin, Pack } from '../core/model/records';
import { type Context, commit, NOTHING, type Refusal } from '../store/commit';
import { readRevision } from '../store/database';
import type { Writer } from '../store/writer';
import { graveOf } from './burial';

export interface PackState extends Pack {
  id: string;
  /** Cards that are still the pack's. */
  cards: number;
}

/** The pack that comes with the extension. */
export const STARTER_PACK = 'starter';

export function packService(context: Context) {
  const { db } = context;

  /** Writes a pack, unless it was removed and `back` is not wanted. All of it or nothing. */
  async function write(
    input: unknown,
    { checked, back }: { checked?: string; back: boolean },
  ): Promise<Changed> {
    const pack = readPack(input);
    if ('fatal' in pack) return { kind: 'invalid', problems: [pack.fatal] };
    if (pack.problems.length > 0) return { kind: 'invalid', problems: pack.problems };
    const { head, entities, notes } = pack;
    const known = await db.packs.get(head.id);
    const what = known?.body.state === 'installed' ? ('pack.update' as const) : ('pack.install' as const);
    return commit(context, { what, quiet: !back }, async (writer) => {
      const row = await writer.get('packs', head.id);
      if (row?.body.state === 'removed' && !back) return undefined;
      const origin: Origin = { by: 'pack', pack: head.id, version: head.version };
      if (row?.body.state !== 'installed' || row.body.version !== head.version || back) {
        await putCards(writer, origin, entities);
        await dropCards(writer, head.id, new Set(entities.map((entity) => entity.id)));
        await putNotes(writer, origin, notes);
      }
      const body: Pack = { ...row?.body, title: head.title, version: head.version, state: 'installed' };
      writer.put('packs', head.id, row, checked ? { ...body, checked } : body, origin);
      return undefined;
    });
  }

  /** Takes away the cards of a pack that are not in `kept` and that the user made nothing of. */
  async function dropCards(writer: Writer, pack: string, kept: ReadonlySet<EntityId>): Promise<void> {
    const rows = await db.entities.where('origin.pack').equals(pack).toArray();
    const leaving = rows.filter((row) => row.origin.by === 'pack' && !kept.has(row.id));
    const notes = await db.notes
      .where('body.entity')
      .anyOf(leaving.map((row) => row.id))
      .toArray();
    const noted = new Set(notes.filter((note) => note.origin.by === 'user').map((note) => note.body.entity));
    for (const row of leaving) {
      if (noted.has(row.id)) writer.put('entities', row.id, row, row.body, { ...row.origin, by: 'user' });
      else writer.remove('entities', row);
    }
    for (const note of notes) {
      if (note.origin.by === 'pack' && !noted.has(note.body.entity)) writer.remove('notes', note);
    }
  }

  return {
    /**
     * Installs a pack or brings it to another version, all of it or nothing: killed in the middle, it leaves the base
     * as it was, and the next call does the whole.
     */
    async install(input: unknown): Promise<Changed> {
      return write(input, { back: true });
    },

    /**
     * For each start of the extension, of version `by`: installs the pack that it brings, or its newer version, unless
     * the user removed it. The file is fetched only where that was not settled before.
     */
    async ensure(id: string, by: string, fetchPack: () => Promise<unknown>): Promise<Changed> {
      const known = (await db.packs.get(id))?.body;
      if (known && (known.state === 'removed' || known.checked === by)) {
        return { kind: 'done', change: NOTHING, revision: await readRevision(db) };
      }
      return write(await fetchPack(), { checked: by, back: false });
    },

    /** Takes the pack and its cards away. */
    async remove(id: string): Promise<Changed> {
      return commit(context, { what: 'pack.remove' }, async (writer): Promise<Refusal | undefined> => {
        const row = await writer.get('packs', id);
        if (row?.body.state !== 'installed') return { kind: 'gone' };
        await dropCards(writer, id, new Set());
        writer.put('packs', id, row, { ...row.body, state: 'removed' }, row.origin);
        return undefined;
      });
    },

    async list(): Promise<PackState[]> {
      const rows = await db.packs.toArray();
      return Promise.all(
        rows.map(async ({ id, body }) => ({
          ...body,
          id,
          cards: await db.entities
            .where('origin.pack')
            .equals(id)
            .filter((row) => row.origin.by === 'pack')
            .count(),
        })),
      );
    },
  };
}

async function putNotes(writer: Writer, origin: Origin, notes: readonly Note[]): Promise<void> {
  const ids = notes.map((note) => note.id);
  const rows = await writer.getMany('notes', ids);
  const stones = await writer.getMany(
    'trash',
    ids.map((id) => graveOf('notes', id)),
  );
  notes.forEach((note, at) => {
    if (!stones[at] && rows[at]?.origin.by !== 'user') writer.put('notes', note.id, rows[at], note, origin);
  });
}

/** Writes the pack's cards, except where the user has a word in it: own cards, edited, deleted or merged ones. */
async function putCards(writer: Writer, origin: Origin, entities: readonly Entity[]): Promise<void> {
  const ids = entities.map((entity) => entity.id);
  const rows = await writer.getMany('entities', ids);
  const redirects = await writer.getMany('redirects', ids);
  const stones = await writer.getMany(
    'trash',
    ids.map((id) => graveOf('entities', id)),
  );
  entities.forEach((entity, at) => {
    const row = rows[at];
    if (redirects[at] || stones[at]) return;
    if (row && (row.origin.by === 'user' || row.origin.pack !== origin.pack)) return;
    writer.put('entities', entity.id, row, entity, origin);
  });
}
