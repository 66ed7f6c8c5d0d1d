/** The page that `npm start` opens: the sample articles, a file or an address. Files are served on loopback. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../browsers/serve';

const SAMPLES = {
  en: 'article.html',
  tr: 'article-tr.html',
  he: 'article-he.html',
  ar: 'article.html',
} as const;

/** The address to open. Throws where `page` is neither an address nor a file that is there. */
export function addressOf(site: Site, page: string | undefined, lang: keyof typeof SAMPLES): string {
  if (page === undefined) {
    for (const name of Object.values(SAMPLES)) site.put(`/${name}`, { body: sample(name) });
    return site.url(`/${SAMPLES[lang]}`);
  }
  if (/^https?:\/\//i.test(page)) return page;
  const path = resolve(process.env.INIT_CWD ?? '.', page);
  if (existsSync(path)) {
    // Without a charset here, so that the file's own declaration counts.
    return site.put(`/${encodeURIComponent(basename(path))}`, {
      body: readFileSync(path),
      headers: { 'content-type': 'text/html' },
    });
  }
  if (/^[\w-]+(\.[\w-]+)+(\/|$)/.test(page)) return `https://${page}`;
  throw new Error(`${page} is neither an address nor a file here.`);
}

function sample(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../sample/${name}`, import.meta.url)), 'utf8');
}
