/** The user's own word on who is meant, for one mention, a page, a site or everywhere. */
import type { Changed } from '../core/model/card';
import type { Choice, ChoiceScope } from '../core/model/choice';
import { derivedId } from '../core/model/id';
import { type Context, commit } from '../store/commit';
import { readRevision } from '../store/database';
import type { PlacedChoice } from '../store/rows';
import { pageKey, siteKey } from './address';
import type { Once } from './once';
import { followRedirects } from './redirects';

export function choiceService(context: Context) {
  const { db } = context;
  let known: { revision: number; choices: PlacedChoice[] } | undefined;

  /** All choices, the oldest first, read anew when the base has changed. Merged entities are named as of today. */
  async function everywhere(): Promise<PlacedChoice[]> {
    const revision = await readRevision(db);
    if (known?.revision === revision) return known.choices;
    const bodies = (await db.choices.toCollection().sortBy('content')).map((row) => row.body);
    const now = await followRedirects(
      db,
      bodies.flatMap(({ entity }) => entity ?? []),
    );
    const choices = bodies.map((body) => ({
      ...body,
      entity: body.entity && (now.get(body.entity) ?? body.entity),
    }));
    known = { revision, choices };
    return choices;
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
