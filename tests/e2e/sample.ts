/** Articles for the tests of the whole extension, and who it says stands in them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import type { TabAnswers } from '../../lib/wire/protocol';
import { eventually, type Tab } from '../../tools/browsers/driven';
import { type Extension, openExtension } from '../../tools/browsers/extension';
import type { World } from '../drivers/browsers';

export type People = TabAnswers['page.people'];

/** The bundled article, as `npm start` shows it. */
export function sample(lang: 'en' | 'he' | 'tr' = 'en'): string {
  const name = lang === 'en' ? 'article.html' : `article-${lang}.html`;
  return readFileSync(fileURLToPath(new URL(`../../tools/sample/${name}`, import.meta.url)), 'utf8');
}

/** A page that says it is an article, with this inside its body. */
export function article(body: string, { date = '2022-10-27', lang = 'en', head = '' } = {}): string {
  const data = { '@type': 'NewsArticle', headline: 'A test', datePublished: date };
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A test</title>
    <meta property="og:type" content="article">
    <script type="application/ld+json">${JSON.stringify(data)}</script>${head}</head>
    <body style="font: 18px/1.6 sans-serif; max-width: 40em; margin: 40px auto"><article>${body}</article></body></html>`;
}

/** The extension's own page to ask from, for the tests of one `describe` block. */
export function asking(world: World): { people(tab: Tab): Promise<People>; readonly extension: Extension } {
  let extension: Extension | undefined;
  beforeAll(async () => {
    extension = await openExtension(world.browser);
  });
  afterAll(() => extension?.close());
  const there = (): Extension => {
    if (!extension) throw new Error('Only inside a test.');
    return extension;
  };
  return {
    get extension() {
      return there();
    },
    people: (tab) => there().askPage<People>(tab, 'page.people'),
  };
}

/** Asks until the page's people are as `wanted` says, and gives them. */
export function untilPeople(
  ask: (tab: Tab) => Promise<People>,
  tab: Tab,
  wanted: (people: People) => boolean,
): Promise<People> {
  return eventually('the people of the page', async () => {
    const people = await ask(tab);
    if (wanted(people)) return people;
    throw new Error(
      `so far: ${people.people.map(({ surface, count }) => `${surface} ${count}`).join(', ') || 'nobody'}`,
    );
  });
}
