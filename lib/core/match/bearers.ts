/** Which entities bear the form that ends at a node of the trie, and on what conditions. */
import type { EntityId } from '../model/entity';
import type { FormKind } from '../model/found';

/** Strongest first; the place in the list is the number that is stored. */
export const FORM_KINDS: readonly FormKind[] = ['name', 'alias', 'surname', 'initials'];

/** What the text must show for a form to count; kept beside the kind in one byte. */
export const Demand = {
  none: 0,
  /** Upper and lower case exactly as in the form. */
  case: 4,
  /** Diacritics exactly as in the form. */
  marks: 8,
  /** Words begin with a capital where the script has capitals. */
  capital: 16,
  /** Initials are followed by a dot. */
  dots: 32,
  /** The form has a sign before its first or after its last word. */
  edges: 64,
} as const;

/** Demands that need the form's own spelling to be checked. */
const SPELLED = Demand.case | Demand.marks | Demand.edges;

export interface Bearer {
  entity: EntityId;
  kind: FormKind;
  demand: number;
  /** Given where a demand needs it. */
  spelling: string;
}

const NONE = -1;

export class Bearers {
  private readonly ids: (EntityId | undefined)[] = [];
  private readonly numbers = new Map<EntityId, number>();
  /** The first row of each node and of each entity; rows are chained. */
  private firstAtNode = new Int32Array(1024).fill(NONE);
  private firstOfEntity: number[] = [];
  private rows = 0;
  private entity = new Int32Array(512);
  private node = new Int32Array(512);
  private nextAtNode = new Int32Array(512);
  private nextOfEntity = new Int32Array(512);
  private flags = new Uint8Array(512);
  private readonly spellings = new Map<number, string>();

  /** The number of an entity, for `add`. */
  enter(id: EntityId): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.ids.push(id) - 1;
    this.numbers.set(id, number);
    this.firstOfEntity.push(NONE);
    return number;
  }

  has(id: EntityId): boolean {
    return this.numbers.has(id);
  }

  /** Lets the entity bear the form that ends at `node`. */
  add(node: number, entity: number, kind: FormKind, demand: number, spelling: string): void {
    const flags = FORM_KINDS.indexOf(kind) | demand;
    if (this.isThere(node, entity, flags, spelling)) return;
    const row = this.rows++;
    this.makeRoom(node);
    this.entity[row] = entity;
    this.node[row] = node;
    this.flags[row] = flags;
    this.nextAtNode[row] = this.firstAtNode[node] ?? NONE;
    this.firstAtNode[node] = row;
    this.nextOfEntity[row] = this.firstOfEntity[entity] ?? NONE;
    this.firstOfEntity[entity] = row;
    if (demand & SPELLED) this.spellings.set(row, spelling);
  }

  remove(id: EntityId): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    for (let row = this.firstOfEntity[number] ?? NONE; row >= 0; row = this.nextOfEntity[row] ?? NONE) {
      this.unlink(row);
      this.spellings.delete(row);
    }
    this.firstOfEntity[number] = NONE;
    this.ids[number] = undefined;
    this.numbers.delete(id);
  }

  any(node: number): boolean {
    return (this.firstAtNode[node] ?? NONE) >= 0;
  }

  at(node: number): Bearer[] {
    const found: Bearer[] = [];
    for (let row = this.firstAtNode[node] ?? NONE; row >= 0; row = this.nextAtNode[row] ?? NONE) {
      const flags = this.flags[row] ?? 0;
      const entity = this.ids[this.entity[row] ?? NONE];
      const kind = FORM_KINDS[flags & 3];
      if (entity === undefined || kind === undefined) continue;
      found.push({ entity, kind, demand: flags & ~3, spelling: this.spellings.get(row) ?? '' });
    }
    return found;
  }

  private isThere(node: number, entity: number, flags: number, spelling: string): boolean {
    // All forms of an entity are added in one go, so its rows come first.
    let row = this.firstAtNode[node] ?? NONE;
    for (; row >= 0 && this.entity[row] === entity; row = this.nextAtNode[row] ?? NONE) {
      if (this.flags[row] !== flags) continue;
      if (!(flags & SPELLED) || this.spellings.get(row) === spelling) return true;
    }
    return false;
  }

  private unlink(row: number): void {
    const node = this.node[row] ?? 0;
    const next = this.nextAtNode[row] ?? NONE;
    if (this.firstAtNode[node] === row) {
      this.firstAtNode[node] = next;
      return;
    }
    let before = this.firstAtNode[node] ?? NONE;
    while (before >= 0 && this.nextAtNode[before] !== row) before = this.nextAtNode[before] ?? NONE;
    if (before >= 0) this.nextAtNode[before] = next;
  }

  private makeRoom(node: number): void {
    if (this.rows > this.entity.length) {
      this.entity = longer(this.entity);
      this.node = longer(this.node);
      this.nextAtNode = longer(this.nextAtNode);
      this.nextOfEntity = longer(this.nextOfEntity);
      const flags = this.flags;
      this.flags = new Uint8Array(flags.length * 2);
      this.flags.set(flags);
    }
    while (node >= this.firstAtNode.length) {
      const old = this.firstAtNode;
      this.firstAtNode = new Int32Array(old.length * 2).fill(NONE);
      this.firstAtNode.set(old);
    }
  }
}

function longer(old: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
}
