/** The user's own word on who is meant, for one mention, a page, a site or everywhere. */
import type { Changed } from '../core/model/card';
import type { EntityId } from '../core/model/entity';
import { derivedId } from '../core/model/id';
import type { ChoiceScope } from '../core/model/mention';
import type { Choice } from '../core/model/records';
import { type Context, commit } from '../store/commit';
import { pageKey, siteKey } from './address';
import type { Once } from './once';

export type Choices = ReturnType<typeof choiceService>;

export function choiceService(context: Context) {
  const { db } = context;
  return {
    /** `entity` null: nobody of the base is meant. A later word for the same scope, place and form replaces it. */
    async set(
      {
        scope,
        url,
        form,
        entity,
      }: { scope: ChoiceScope; url: string; form: string; entity: EntityId | null },
      { once }: Once = {},
    ): Promise<Changed> {
      const choice: Choice = { scope, where: whereOf(scope, url), form, entity };
      const id = derivedId('c', scope, choice.where, form);
      return commit(
        context,
        { what: 'choice.set', entity: entity ?? undefined, id: once },
        async (writer) => {
          writer.put('choices', id, await writer.get('choices', id), choice, { by: 'user' });
          return undefined;
        },
      );
    },

    /** Every choice that holds on this page. */
    async on(url: string): Promise<Choice[]> {
      const places = [...new Set([pageKey(url), siteKey(url), ''])];
      const rows = await db.choices.where('body.where').anyOf(places).toArray();
      return rows.map((row) => row.body).filter((choice) => choice.where === whereOf(choice.scope, url));
    },
  };
}

function whereOf(scope: ChoiceScope, url: string): string {
  if (scope === 'everywhere') return '';
  return scope === 'site' ? siteKey(url) : pageKey(url);
}
