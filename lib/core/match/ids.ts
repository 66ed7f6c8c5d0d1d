/** The ids of the entities of an index, in few bytes: neighbours share most of theirs. */
import type { EntityId } from '../model/entity';
import { ID_BLOCK } from './layout';

/** Units from here on take three bytes. */
const WIDE = 0x80;
const LONGEST_SHARED = 255;

/** Writes ids one after the other. */
export class IdWriter {
  count = 0;
  private bytes = new Uint8Array(4096);
  private end = 0;
  private readonly blocks: number[] = [];
  private before = '';

  add(id: EntityId): void {
    const first = this.count++ % ID_BLOCK === 0;
    if (first) this.blocks.push(this.end);
    const shared = first ? 0 : sharedLength(this.before, id);
    this.makeRoom(3 + (id.length - shared) * 3);
    this.bytes[this.end++] = shared;
    const rest = id.length - shared;
    this.bytes[this.end++] = rest & 0xff;
    this.bytes[this.end++] = rest >> 8;
    for (let at = shared; at < id.length; at++) this.unit(id.charCodeAt(at));
    this.before = id;
  }

  finish(): { blocks: Uint32Array; bytes: Uint8Array } {
    return { blocks: Uint32Array.from(this.blocks), bytes: this.bytes.subarray(0, this.end) };
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

/** The id with this number. */
export function idAt(number: number, blocks: Uint32Array, bytes: Uint8Array): EntityId {
  let at = blocks[Math.floor(number / ID_BLOCK)] as number;
  let id = '';
  for (let skip = number % ID_BLOCK; skip >= 0; skip--) {
    const shared = bytes[at++] as number;
    const rest = (bytes[at++] as number) | ((bytes[at++] as number) << 8);
    id = id.slice(0, shared);
    for (let unit = 0; unit < rest; unit++) {
      const byte = bytes[at++] as number;
      if (byte < WIDE) id += String.fromCharCode(byte);
      else id += String.fromCharCode((bytes[at++] as number) | ((bytes[at++] as number) << 8));
    }
  }
  return id;
}

/** The number of an id among ascending ones; -1 if it is not there. */
export function numberOf(id: EntityId, count: number, idOf: (number: number) => EntityId): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = idOf(middle);
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, LONGEST_SHARED);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
