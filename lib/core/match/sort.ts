/** Sorts what was gathered into buckets, and writes the index. */
import { type Columns, ROW, RowCell } from './columns';
import { EntryWriter } from './entries';
import { Filter, filterBits } from './filter';
import { type Gathering, Row } from './gather';
import { allocate, bucketOf, LINK_WORDS, viewsOf } from './layout';

const ROWS_A_STEP = 20_000;
/** Rows in a bucket, on average. */
const ROWS_A_BUCKET = 10;

export function* sortSteps(gathered: Gathering): Generator<void, ArrayBuffer> {
  const { columns, passing, links, spellings, idWriter } = gathered;
  const { count } = columns;
  const buckets = Math.max(1, Math.ceil(count / ROWS_A_BUCKET));
  const { rows, starts } = yield* byBucket(columns, buckets);
  const writer = new EntryWriter(gathered);
  /** Where the entries of each bucket begin. */
  const begin = new Uint32Array(buckets + 1);
  for (let bucket = 0; bucket < buckets; bucket++) {
    writer.write(rows, starts[bucket] as number, starts[bucket + 1] as number);
    begin[bucket + 1] = writer.count;
    if (bucket % (ROWS_A_STEP / ROWS_A_BUCKET) === 0) yield;
  }
  const ids = idWriter.finish();
  const buffer = allocate({
    filterWords: 2 ** filterBits(count + passing.count),
    buckets,
    entries: writer.count,
    listWords: writer.lists.count,
    entities: idWriter.count,
    idBytes: ids.bytes.length,
    spellingUnits: spellings.count,
    ascending: gathered.ascending ? 1 : 0,
    forms: gathered.forms,
    links: links.count / LINK_WORDS,
  });
  const views = viewsOf(buffer);
  if (!views) throw new Error('The index that was just made is none.');
  views.buckets.set(begin);
  views.seconds.set(writer.seconds.subarray(0, writer.count));
  views.values.set(writer.values.subarray(0, writer.count));
  views.lists.set(writer.lists.all());
  views.idBlocks.set(ids.blocks);
  views.ids.set(ids.bytes);
  views.spellings.set(spellings.all());
  yield;
  const filter = new Filter(views.filter);
  // In the order of buckets, which is that of the filter's words too: memory is faster so.
  for (let at = 0; at < count; at++) {
    const cell = at * ROW;
    if (rows[cell + RowCell.spelling] !== Row.entity) filter.add(rows[cell + RowCell.first] as number);
    if (at % ROWS_A_STEP === 0) yield;
  }
  for (const hash of passing.all()) filter.add(hash);
  return buffer;
}

/** The rows in the order of their buckets, and where each bucket begins in that order. */
function* byBucket(
  columns: Columns,
  buckets: number,
): Generator<void, { rows: Int32Array<ArrayBuffer>; starts: Uint32Array }> {
  const { count, first, second, row, spelling } = columns;
  const starts = new Uint32Array(buckets + 1);
  for (let at = 0; at < count; at++) {
    const bucket = bucketOf(first[at] as number, buckets);
    starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
    if (at % ROWS_A_STEP === 0) yield;
  }
  for (let bucket = 0; bucket < buckets; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  const rows = new Int32Array(count * ROW);
  const next = starts.slice();
  for (let at = 0; at < count; at++) {
    const bucket = bucketOf(first[at] as number, buckets);
    const to = next[bucket] as number;
    next[bucket] = to + 1;
    const cell = to * ROW;
    rows[cell + RowCell.first] = first[at] as number;
    rows[cell + RowCell.second] = second[at] as number;
    rows[cell + RowCell.row] = row[at] as number;
    rows[cell + RowCell.spelling] = spelling[at] as number;
    if (at % ROWS_A_STEP === 0) yield;
  }
  return { rows, starts };
}
