/** Where the extension works: everywhere on a site, nowhere, or in its articles only. */
import type { Changed } from '../core/model/card';
import { DENSITIES, type Density, type SiteMode } from '../core/model/records';
import { type Context, commit } from '../store/commit';
import { siteKey } from './address';
import type { Once } from './once';

/** The setting that says how many names are underlined where a site says nothing. */
const DENSITY = 'density';

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
        if (row) writer.put('sites', key, row, { ...row.body, mode }, { by: 'user' });
        else if (mode !== 'articles') writer.put('sites', key, undefined, { mode }, { by: 'user' });
        return undefined;
      });
    },

    /** All that holds on a site. `usual`: how many names are underlined where a site has no rule of its own. */
    async rules(url: string): Promise<{ mode: SiteMode; density: Density; usual: Density }> {
      const [site, all] = await Promise.all([db.sites.get(siteKey(url)), db.settings.get(DENSITY)]);
      const usual = known(all?.body.value);
      return { mode: site?.body.mode ?? 'articles', density: site?.body.density ?? usual, usual };
    },

    /** For one site; without an address for all that have none of their own. Null: the site is as all others. */
    async setDensity(url: string | undefined, density: Density | null): Promise<Changed> {
      return commit(context, { what: url ? 'site.set' : 'setting.set' }, async (writer) => {
        if (url === undefined) {
          const row = await writer.get('settings', DENSITY);
          writer.put('settings', DENSITY, row, { value: known(density) }, { by: 'user' });
          return undefined;
        }
        const key = siteKey(url);
        const row = await writer.get('sites', key);
        const mode = row?.body.mode ?? 'articles';
        writer.put('sites', key, row, density ? { mode, density } : { mode }, { by: 'user' });
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

function known(value: unknown): Density {
  return DENSITIES.find((density) => density === value) ?? 'every';
}
