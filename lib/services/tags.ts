/** Tags of annotations and of the user's own cards, and what highlighter colours mean. */
import { COLOURS, type Colour } from '../core/model/annotation';
import type { Changed } from '../core/model/card';
import { type Context, commit } from '../store/commit';
import type { Writer } from '../store/writer';
import type { Once } from './once';

export interface KnownTag {
  tag: string;
  /** Annotations and cards that bear it. */
  count: number;
  colour?: Colour | undefined;
}

export type Meanings = Partial<Record<Colour, string>>;

/** Longest meaning of a colour, in UTF-16 units. */
const LONGEST = 100;

export function tagService(context: Context) {
  const { db } = context;

  async function bearersOf(tag: string) {
    const [annotations, cards] = await Promise.all([
      db.annotations.where('body.tags').equals(tag).toArray(),
      db.entities.filter(({ body, origin }) => origin.by === 'user' && body.tags.includes(tag)).toArray(),
    ]);
    return { annotations, cards };
  }

  /** Puts `to` in the place of `from` wherever it stands; null takes it away. */
  async function replace(writer: Writer, from: string, to: string | null): Promise<void> {
    const { annotations, cards } = await bearersOf(from);
    const swapped = (tags: readonly string[]) => [
      ...new Set(tags.flatMap((tag) => (tag === from ? (to ?? []) : tag))),
    ];
    for (const row of annotations) {
      const body = { ...row.body, tags: swapped(row.body.tags) };
      writer.put('annotations', row.id, row, body, row.origin);
    }
    for (const row of cards) {
      writer.put('entities', row.id, row, { ...row.body, tags: swapped(row.body.tags) }, row.origin);
    }
    const [old, present] = await writer.getMany('tags', [from, to ?? from]);
    if (!old) return;
    writer.remove('tags', old);
    if (to !== null && !present) writer.put('tags', to, undefined, old.body, { by: 'user' });
  }

  return {
    /** Every tag that something bears, the most used first. */
    async list(): Promise<KnownTag[]> {
      const counts = new Map<string, number>();
      const count = (tag: string) => counts.set(tag, (counts.get(tag) ?? 0) + 1);
      await db.annotations.orderBy('body.tags').eachKey((tag) => count(String(tag)));
      for (const { body, origin } of await db.entities.toArray()) {
        if (origin.by === 'user') body.tags.forEach(count);
      }
      const colours = new Map((await db.tags.toArray()).map(({ id, body }) => [id, body.colour]));
      return [...counts]
        .map(([tag, count]) => ({ tag, count, colour: colours.get(tag) }))
        .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
    },

    /** Everywhere at once. Where the other tag is in use already the two become one. */
    async rename(from: string, to: string, { once }: Once = {}): Promise<Changed> {
      const name = to.trim();
      if (name === '' || name.length > 500) {
        const kind = name === '' ? 'empty' : 'long';
        return {
          kind: 'invalid',
          problems: [{ path: 'tag', kind, sentence: 'A tag has 1 to 500 letters.' }],
        };
      }
      return commit(context, { what: 'tag.change', id: once }, async (writer) => {
        if (name !== from) await replace(writer, from, name);
        return undefined;
      });
    },

    /** Takes the tag off everything that bears it. */
    async remove(tag: string, { once }: Once = {}): Promise<Changed> {
      return commit(context, { what: 'tag.change', id: once }, async (writer) => {
        await replace(writer, tag, null);
        return undefined;
      });
    },

    /** Undefined takes the colour off. */
    async paint(tag: string, colour: Colour | undefined, { once }: Once = {}): Promise<Changed> {
      return commit(context, { what: 'tag.change', id: once }, async (writer) => {
        const row = await writer.get('tags', tag);
        if (colour) writer.put('tags', tag, row, { colour }, { by: 'user' });
        else if (row) writer.remove('tags', row);
        return undefined;
      });
    },

    async meanings(): Promise<Meanings> {
      const rows = await db.colours.toArray();
      return Object.fromEntries(rows.map(({ id, body }) => [id, body.meaning]));
    },

    /** What a colour stands for, in the user's words; empty: nothing. */
    async setMeaning(colour: Colour, text: string, { once }: Once = {}): Promise<Changed> {
      const meaning = text.trim().slice(0, LONGEST);
      return commit(context, { what: 'colour.change', id: once }, async (writer) => {
        if (!COLOURS.includes(colour)) return { kind: 'gone' };
        const row = await writer.get('colours', colour);
        if (meaning) writer.put('colours', colour, row, { meaning }, { by: 'user' });
        else if (row) writer.remove('colours', row);
        return undefined;
      });
    },
  };
}
