/** The user's own word on who is meant, for one mention, a page, a site or everywhere. */
import type { Changed } from '../core/model/card';
import type { Choice, ChoiceScope } from '../core/model/choice';
import { derivedId } from '../core/model/id';
import { type Context, commit } from '../store/commit';
import { pageKey, siteKey } from './address';
import type { Once } from './once';
import { followRedirects } from './redirects';

export function choiceService(context: Context) {
  const { db } = context;
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

    /** Every choice that holds on this page, the oldest first. Entities that were merged are named as of today. */
    async on(url: string): Promise<Choice[]> {
      const places = [...new Set([pageKey(url), siteKey(url), ''])];
      const rows = await db.choices.where('body.where').anyOf(places).sortBy('content');
      const holding = rows.filter(({ body }) => body.where === whereOf(body.scope, url));
      const now = await followRedirects(
        db,
        holding.flatMap(({ body }) => body.entity ?? []),
      );
      return holding.map(({ body: { where, ...choice } }) => ({
        ...choice,
        // The page itself: the same article may stand under another address than where the choice was made.
        url,
        entity: choice.entity && (now.get(choice.entity) ?? choice.entity),
      }));
    },
  };
}

function whereOf(scope: ChoiceScope, url: string): string {
  if (scope === 'everywhere') return '';
  return scope === 'site' ? siteKey(url) : pageKey(url);
}
