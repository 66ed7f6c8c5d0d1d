/** Who wrote the article and which newspaper it stands in, as the page itself says. Nothing is guessed from the text. */
import type { PageFacts } from './facts';
import { isArticleType, linkedRecords } from './json-ld';

export interface Byline {
  authors: string[];
  site?: string | undefined;
}

const AUTHOR_KEYS = ['author', 'article:author', 'parsely-author', 'byl', 'dc.creator', 'sailthru.author'];
/** Longest name, and most of them. */
const LONGEST = 200;
const MOST = 20;

export function bylineOf(facts: PageFacts): Byline {
  const article = linkedRecords(facts.jsonLd).find((record) => typesOf(record).some(isArticleType));
  const linked = article ? namesIn(article.author) : [];
  const authors = linked.length > 0 ? linked : metaAuthors(facts);
  const publisher = article ? namesIn(article.publisher)[0] : undefined;
  return { authors: [...new Set(authors)].slice(0, MOST), site: meta(facts, 'og:site_name') ?? publisher };
}

function typesOf(record: Record<string, unknown>): string[] {
  const type = record['@type'];
  return [type].flat().filter((one) => typeof one === 'string');
}

function metaAuthors(facts: PageFacts): string[] {
  for (const key of AUTHOR_KEYS) {
    const found = facts.metas
      .filter((one) => one.key.toLowerCase() === key)
      .flatMap(({ content }) => clean(content));
    if (found.length > 0) return found;
  }
  return [];
}

function meta(facts: PageFacts, key: string): string | undefined {
  return facts.metas
    .filter((one) => one.key.toLowerCase() === key)
    .flatMap(({ content }) => clean(content))[0];
}

/** A name, an object with a name, or a list of them. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value === 'object' && value !== null && 'name' in value) return namesIn(value.name);
  return [];
}

/** Addresses stand where names should in some pages. */
function clean(text: string): string[] {
  const name = text.replace(/\s+/g, ' ').trim();
  return name === '' || name.length > LONGEST || /^(https?:|www\.|@)/i.test(name) ? [] : [name];
}
