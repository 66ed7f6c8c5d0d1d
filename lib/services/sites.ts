/** Where the extension works: everywhere on a site, nowhere, or in its articles only. */
import type { Changed } from '../core/model/card';
import type { SiteMode } from '../core/model/records';
import { type Context, commit } from '../store/commit';
import { siteKey } from './address';
import type { Once } from './once';

export function siteService(context: Context) {
  const { db } = context;
  return {
    async get(url: string): Promise<SiteMode> {
      return (await db.sites.get(siteKey(url)))?.body.mode ?? 'articles';
    },

    async set(url: string, mode: SiteMode, { once }: Once = {}): Promise<Changed> {
      const key = siteKey(url);
      return commit(context, { what: 'site.set', id: once }, async (writer) => {
        const row = await writer.get('sites', key);
        if (row) writer.put('sites', key, row, { mode }, { by: 'user' });
        else if (mode !== 'articles') writer.put('sites', key, undefined, { mode }, { by: 'user' });
        return undefined;
      });
    },

    /** The sites something was said about, by key. */
    async list(): Promise<{ site: string; mode: SiteMode }[]> {
      const rows = await db.sites.toArray();
      return rows.map(({ id, body }) => ({ site: id, mode: body.mode }));
    },
  };
}
