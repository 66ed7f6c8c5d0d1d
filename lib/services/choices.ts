/** The user's own word on who is meant, for one mention, a page, a site or everywhere. */
import type { Changed } from '../core/model/card';
import type { Choice, ChoiceScope } from '../core/model/choice';
import { derivedId } from '../core/model/id';
import { type Context, commit } from '../store/commit';
import { readRevision } from '../store/database';
import type { PlacedChoice, Row } from '../store/rows';
import { pageKey, siteKey } from './address';
import type { Once } from './once';
import { followRedirects } from './redirects';

export interface KeptChoice {
  id: string;
  /** When it was made, ISO 8601. */
  at: string;
  choice: Choice;
}

export function choiceService(context: Context) {
  const { db } = context;
  let known: { revision: number; rows: Row<PlacedChoice>[] } | undefined;

  /** All choices, the oldest first, read anew when the base has changed. Merged entities are named as of today. */
  async function rowsOfToday(): Promise<Row<PlacedChoice>[]> {
    const revision = await readRevision(db);
    if (known?.revision === revision) return known.rows;
    const kept = await db.choices.toCollection().sortBy('content');
    const now = await followRedirects(
      db,
      kept.flatMap(({ body }) => body.entity ?? []),
    );
    const rows = kept.map((row) => {
      const { entity } = row.body;
      return { ...row, body: { ...row.body, entity: entity && (now.get(entity) ?? entity) } };
    });
    known = { revision, rows };
    return rows;
  }

  async function everywhere(): Promise<PlacedChoice[]> {
    return (await rowsOfToday()).map((row) => row.body);
  }

  return {
    /** `entity` null: nobody of the base is meant. A later word for the same scope, place and form replaces it. */
    async set(choice: Choice, { once }: Once = {}): Promise<Changed> {
      const { scope, url, form, around, entity } = choice;
      const where = whereOf(scope, url);
      const id = derivedId('c', scope, where, form, around?.before, around?.after);
      return commit(
        context,
        { what: 'choice.set', entity: entity ?? undefined, id: once },
        async (writer) => {
          writer.put('choices', id, await writer.get('choices', id), { ...choice, where }, { by: 'user' });
          return undefined;
        },
      );
    },

    /** All choices, the newest first. Merged entities are named as of today. */
    async list(): Promise<KeptChoice[]> {
      const rows = await rowsOfToday();
      return rows
        .toReversed()
        .map(({ id, updated, body: { where, ...choice } }) => ({ id, at: updated, choice }));
    },

    /** What was chosen no longer holds. */
    async remove(id: string): Promise<Changed> {
      return commit(context, { what: 'choice.remove' }, async (writer) => {
        const row = await writer.get('choices', id);
        if (!row) return { kind: 'gone' };
        writer.remove('choices', row);
        return undefined;
      });
    },

    /** Every choice that holds on this page, the oldest first. */
    async on(url: string): Promise<Choice[]> {
      return (await everywhere()).filter(holdsOn(url)).map(choiceAt(url));
    },

    /** What holds on this page, and behind it what was chosen elsewhere: weak evidence here. */
    async around(url: string): Promise<Choice[]> {
      const all = await everywhere();
      const holds = holdsOn(url);
      const elsewhere = all.filter((placed) => !holds(placed)).map(({ where, ...choice }) => choice);
      return [...elsewhere, ...all.filter(holds).map(choiceAt(url))];
    },
  };
}

function holdsOn(url: string): (placed: PlacedChoice) => boolean {
  return ({ where, scope }) => where === whereOf(scope, url);
}

/** The page itself: the same article may stand under another address than where the choice was made. */
function choiceAt(url: string): (placed: PlacedChoice) => Choice {
  return ({ where, ...choice }) => ({ ...choice, url });
}

function whereOf(scope: ChoiceScope, url: string): string {
  if (scope === 'everywhere') return '';
  return scope === 'site' ? siteKey(url) : pageKey(url);
}
