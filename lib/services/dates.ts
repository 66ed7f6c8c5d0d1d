/** The user's own word on the day an article was published. */
import type { Article, ArticleDate } from '../core/model/article';
import type { Changed } from '../core/model/card';
import { isPartialDate, type PartialDate } from '../core/model/date';
import { type Context, commit } from '../store/commit';
import { pageKey } from './address';
import type { Once } from './once';

export type Dates = ReturnType<typeof dateService>;

export function dateService(context: Context) {
  const { db } = context;
  return {
    /** The user's date if there is one, else the date that the page gave. */
    async of(article: Article): Promise<ArticleDate | undefined> {
      const own = await db.dates.get(pageKey(article.url));
      return own ? { value: own.body.value, from: 'user', zoneKnown: true } : article.date;
    },

    /** Null takes the user's date back. */
    async set(url: string, date: PartialDate | null, { once }: Once = {}): Promise<Changed> {
      if (date !== null && !isPartialDate(date)) {
        const problem = { path: 'date', kind: 'date' as const, sentence: `"${date}" is not a date.` };
        return { kind: 'invalid', problems: [problem] };
      }
      const key = pageKey(url);
      return commit(context, { what: 'date.set', id: once }, async (writer) => {
        const row = await writer.get('dates', key);
        if (date !== null) writer.put('dates', key, row, { value: date }, { by: 'user' });
        else if (row) writer.remove('dates', row);
        return undefined;
      });
    },
  };
}
