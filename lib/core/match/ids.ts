/** The ids of the entities of an index, in few bytes: neighbours share most of theirs. */
import type { EntityId } from '../model/entity';
import { ID_BLOCK } from './layout';

/** Units from here on take three bytes. */
const WIDE = 0x80;
/** What is shared and what follows share a byte; these say that a byte of its own holds the rest of a length. */
const MOST_SHARED = 15;
const MOST_REST = 15;
const LONGEST = 270;

/** Writes ids one after the other. */
export class IdWriter {
  count = 0;
  private bytes = new Uint8Array(4096);
  private end = 0;
  private readonly blocks: number[] = [];
  private before = '';

  /** Is the id greater than the one before? What they share has been compared already, so the answer costs nothing. */
  add(id: EntityId): boolean {
    const same = sharedLength(this.before, id);
    const isGreater = same === LONGEST ? id > this.before : isUnitGreater(this.before, id, same);
    const first = this.count++ % ID_BLOCK === 0;
    if (first) this.blocks.push(this.end);
    const shared = first ? 0 : same;
    const rest = id.length - shared;
    this.makeRoom(7 + rest * 3);
    this.bytes[this.end++] = (Math.min(shared, MOST_SHARED) << 4) | Math.min(rest, MOST_REST);
    if (shared >= MOST_SHARED) this.bytes[this.end++] = shared - MOST_SHARED;
    if (rest >= MOST_REST) this.length(rest - MOST_REST);
    for (let at = shared; at < id.length; at++) this.unit(id.charCodeAt(at));
    this.before = id;
    return isGreater;
  }

  /** The first ids that were written. */
  *read(count: number): Generator<EntityId> {
    const reader = new IdReader(this.bytes, 0);
    for (let number = 0; number < count; number++) yield reader.next();
  }

  finish(): { blocks: Uint32Array; bytes: Uint8Array } {
    return { blocks: Uint32Array.from(this.blocks), bytes: this.bytes.subarray(0, this.end) };
  }

  /** Seven bits a byte, the lowest first. */
  private length(length: number): void {
    let left = length;
    for (; left >= WIDE; left >>>= 7) this.bytes[this.end++] = (left & 0x7f) | WIDE;
    this.bytes[this.end++] = left;
  }

  private unit(unit: number): void {
    if (unit < WIDE) this.bytes[this.end++] = unit;
    else {
      this.bytes[this.end++] = WIDE;
      this.bytes[this.end++] = unit & 0xff;
      this.bytes[this.end++] = unit >> 8;
    }
  }

  private makeRoom(bytes: number): void {
    if (this.end + bytes <= this.bytes.length) return;
    const old = this.bytes;
    this.bytes = new Uint8Array(Math.max(old.length * 2, this.end + bytes));
    this.bytes.set(old);
  }
}

/** Reads the ids of a block from its first one on. */
class IdReader {
  id = '';

  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {}

  next(): EntityId {
    const { bytes } = this;
    const both = this.byte();
    let shared = both >> 4;
    let rest = both & MOST_REST;
    if (shared === MOST_SHARED) shared += this.byte();
    if (rest === MOST_REST) rest += this.length();
    let id = this.id.slice(0, shared);
    for (let unit = 0; unit < rest; unit++) {
      const byte = this.byte();
      if (byte < WIDE) id += String.fromCharCode(byte);
      else {
        id += String.fromCharCode((bytes[this.at] as number) | ((bytes[this.at + 1] as number) << 8));
        this.at += 2;
      }
    }
    this.id = id;
    return id;
  }

  private byte(): number {
    return this.bytes[this.at++] as number;
  }

  private length(): number {
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      length |= (byte & 0x7f) << shift;
      if (byte < WIDE) return length;
    }
  }
}

/** The id with this number. */
export function idAt(number: number, blocks: Uint32Array, bytes: Uint8Array): EntityId {
  const reader = new IdReader(bytes, blocks[Math.floor(number / ID_BLOCK)] as number);
  for (let skip = number % ID_BLOCK; skip > 0; skip--) reader.next();
  return reader.next();
}

/** The number of an id among `count` ascending ones; -1 if it is not there. */
export function numberOf(id: EntityId, count: number, blocks: Uint32Array, bytes: Uint8Array): number {
  let low = 0;
  let high = blocks.length - 1;
  // The last block whose first id is not behind it.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (idAt(middle * ID_BLOCK, blocks, bytes) <= id) low = middle;
    else high = middle - 1;
  }
  if (blocks.length === 0) return -1;
  const reader = new IdReader(bytes, blocks[low] as number);
  const end = Math.min(count, (low + 1) * ID_BLOCK);
  for (let number = low * ID_BLOCK; number < end; number++) if (reader.next() === id) return number;
  return -1;
}

/** Of texts that share so many units and no more. */
function isUnitGreater(before: string, id: string, shared: number): boolean {
  if (shared === id.length) return false;
  return shared === before.length || id.charCodeAt(shared) > before.charCodeAt(shared);
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, LONGEST);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
