/** Reads what a page's JSON-LD says of the article. Broken blocks are common and must not hide the sound ones. */

export interface LinkedNode {
  types: readonly string[];
  /** `datePublished` as written, first value first. */
  published: readonly string[];
  /** It stands in a list, or under a comment: something the page shows, not what the page is. */
  listed: boolean;
}

/** What lies below these is not the page's own article. */
const LISTS = /(?:^|[/:#])(?:ItemList|ListItem|BreadcrumbList|Comment|DataFeed|OfferCatalog)$/;

/** How deep and how wide a page may nest before the rest is left unread. */
const MOST_NODES = 5_000;

/** All nodes of all blocks, outer ones first. */
export function linkedNodes(blocks: readonly string[]): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const block of blocks) {
    const parsed = parse(block);
    if (parsed === undefined) nodes.push(...salvage(block));
    else collect(parsed, nodes);
  }
  return nodes;
}

/** Every object with a type in the blocks that can be read, outer ones first. */
export function linkedRecords(blocks: readonly string[]): Record<string, unknown>[] {
  const records: Record<string, unknown>[] = [];
  const queue = blocks.map(parse);
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const item = queue[at];
    if (typeof item !== 'object' || item === null) continue;
    if ('@type' in item) records.push(item as Record<string, unknown>);
    queue.push(...Object.values(item));
  }
  return records;
}

/** Article, NewsArticle, BlogPosting, LiveBlogPosting, Report ...; with or without the vocabulary's address. */
export function isArticleType(type: string): boolean {
  return /(?:^|[/:#])(?:\w*Article|\w*BlogPosting|Report)$/.test(type);
}

function parse(block: string): unknown {
  for (const text of [block, mended(block)]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next, mended, reading may succeed; otherwise the block is searched as text.
    }
  }
  return undefined;
}

/** Without comment and CDATA wrappers, raw control characters, trailing commas and semicolons. */
function mended(block: string): string {
  return block
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/[;\s]+$/, '');
}

/** A block that is no JSON at all still says these two things in plain sight. */
function salvage(block: string): LinkedNode[] {
  const type = /"@type"\s*:\s*"([^"]+)"/.exec(block)?.[1];
  const articleType = [...block.matchAll(/"@type"\s*:\s*"([^"]+)"/g)]
    .map((m) => m[1] ?? '')
    .find(isArticleType);
  const published = /"datePublished"\s*:\s*"([^"]+)"/.exec(block)?.[1];
  const types = [articleType ?? type].filter((t) => t !== undefined);
  return [{ types, published: published === undefined ? [] : [published], listed: false }];
}

/** Breadth first: what the page itself is stands further out than what it mentions. */
function collect(root: unknown, nodes: LinkedNode[]): void {
  const queue: { item: unknown; listed: boolean }[] = [{ item: root, listed: false }];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const { item, listed } = queue[at] ?? { item: undefined, listed: false };
    if (Array.isArray(item)) queue.push(...item.map((inner) => ({ item: inner, listed })));
    else if (typeof item === 'object' && item !== null) {
      const record = item as Record<string, unknown>;
      const types = strings(record['@type']);
      if (types.length > 0 || record.datePublished !== undefined) {
        nodes.push({ types, published: strings(record.datePublished), listed });
      }
      const below = listed || types.some((type) => LISTS.test(type));
      for (const value of Object.values(record)) queue.push({ item: value, listed: below });
    }
  }
}

/** A value, a list of values or `{"@value": ...}` as strings. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value === 'object' && value !== null && '@value' in value) return strings(value['@value']);
  return [];
}
