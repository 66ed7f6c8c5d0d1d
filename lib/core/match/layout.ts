/**
 * The compiled index: everything lies in one ArrayBuffer, so that it is opened without copying and stored as it is.
 *
 *   header    what is where, and which base it was made of
 *   filter    says of most tokens that no form begins with them
 *   buckets   where the entries of each bucket begin; the first hash of a form gives its bucket
 *   seconds   of each entry the second hash of its form; those of a bucket lie together, so one look finds all
 *   values    of each entry who bears the form: one bearer, or where in `lists` several stand
 *   lists     each begins with its length
 *   idBlocks  where in `ids` the first id of each block begins
 *   ids       ids of the entities, each without what it shares with the one before
 *   spellings the forms whose spelling is demanded, in UTF-16 units; each begins with its length
 */

const MAGIC = 0x7864_6d64;
/** Grows with every change of the layout, of the hashes, and of what forms are derived. An index of another is no index. */
const VERSION = 11;

const FIELDS = [
  'magic',
  'version',
  'filterWords',
  'buckets',
  'entries',
  'listWords',
  'entities',
  'idBytes',
  'spellingUnits',
  'ascending',
  'forms',
  'links',
] as const;
export type Header = Record<Exclude<(typeof FIELDS)[number], 'magic' | 'version'>, number>;

const HEADER_WORDS = 16;
/** How many ids share a block. */
export const ID_BLOCK = 64;

export interface Layout {
  header: Header;
  filter: Int32Array<ArrayBuffer>;
  buckets: Uint32Array<ArrayBuffer>;
  seconds: Int32Array<ArrayBuffer>;
  values: Uint32Array<ArrayBuffer>;
  lists: Uint32Array<ArrayBuffer>;
  idBlocks: Uint32Array<ArrayBuffer>;
  ids: Uint8Array<ArrayBuffer>;
  spellings: Uint16Array<ArrayBuffer>;
}

function bytesOf(header: Header): number {
  const words =
    HEADER_WORDS +
    header.filterWords +
    header.buckets +
    1 +
    header.entries * 2 +
    header.listWords +
    Math.ceil(header.entities / ID_BLOCK);
  return words * 4 + header.spellingUnits * 2 + header.idBytes;
}

/** A new buffer with its header written. */
export function allocate(header: Header): ArrayBuffer {
  const buffer = new ArrayBuffer(bytesOf(header));
  const words = new Uint32Array(buffer, 0, HEADER_WORDS);
  const fields = { magic: MAGIC, version: VERSION, ...header };
  FIELDS.forEach((field, at) => {
    words[at] = fields[field];
  });
  return buffer;
}

/** The parts of a buffer; undefined if it is no index, or one of another version. */
export function viewsOf(buffer: ArrayBuffer): Layout | undefined {
  if (buffer.byteLength < HEADER_WORDS * 4) return undefined;
  const words = new Uint32Array(buffer, 0, HEADER_WORDS);
  const fields = Object.fromEntries(FIELDS.map((field, at) => [field, words[at] ?? 0]));
  const { magic, version, ...rest } = fields;
  const header = rest as Header;
  if (magic !== MAGIC || version !== VERSION || bytesOf(header) !== buffer.byteLength) return undefined;
  let at = HEADER_WORDS * 4;
  const next = (length: number, width: number) => {
    const start = at;
    at += length * width;
    return start;
  };
  const { filterWords, buckets, entries, listWords, entities, spellingUnits, idBytes } = header;
  return {
    header,
    filter: new Int32Array(buffer, next(filterWords, 4), filterWords),
    buckets: new Uint32Array(buffer, next(buckets + 1, 4), buckets + 1),
    seconds: new Int32Array(buffer, next(entries, 4), entries),
    values: new Uint32Array(buffer, next(entries, 4), entries),
    lists: new Uint32Array(buffer, next(listWords, 4), listWords),
    idBlocks: new Uint32Array(
      buffer,
      next(Math.ceil(entities / ID_BLOCK), 4),
      Math.ceil(entities / ID_BLOCK),
    ),
    spellings: new Uint16Array(buffer, next(spellingUnits, 2), spellingUnits),
    ids: new Uint8Array(buffer, next(idBytes, 1), idBytes),
  };
}

/** The bucket of a form by its first hash. */
export function bucketOf(first: number, buckets: number): number {
  return Math.floor((first >>> 0) * buckets * 2 ** -32);
}

/** What an entry says: one bearer (its number above its flags), or, with this bit, the place of a list. */
export const LIST = 0x8000_0000;
/** A link in `lists`: how many entities made it, and the state of the word that it leads to. Links come first there. */
export const LINK_WORDS = 3;
/** Entities in one index. */
export const MOST_ENTITIES = 2 ** 24;
