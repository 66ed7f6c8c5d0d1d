/** Which entities bear the form that ends at a node of the trie, and on what conditions. */
import type { EntityId } from '../model/entity';
import type { FormKind, FormOwner } from '../model/found';

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

/** Everybody who bears a form at a place of the text, and the spellings of it that have signs around. */
export interface Bearing {
  /** Each entity once with its strongest kind; strongest first, then by id. */
  owners: readonly FormOwner[];
  signed: readonly string[];
}

interface Summary {
  demands: readonly number[];
  /** Some demand needs a spelling to be checked. */
  spelled: boolean;
  /** The answer where every demand is met. */
  all: Bearing | undefined;
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
  /** Made when a node is first hit, forgotten when its bearers change. */
  private readonly summaries = new Map<number, Summary>();

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
    this.summaries.delete(node);
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

  /** Those whose demands `meets` finds fulfilled; undefined if there are none. */
  at(node: number, meets: (demand: number, spelling: string) => boolean): Bearing | undefined {
    const summary = this.summaryOf(node);
    if (summary.spelled) return this.some(node, meets);
    const met = summary.demands.filter((demand) => meets(demand, ''));
    if (met.length === 0) return undefined;
    if (met.length < summary.demands.length) return this.some(node, (demand) => met.includes(demand));
    summary.all ??= { owners: this.ownersOf(this.rowsOf(node)), signed: [] };
    return summary.all;
  }

  /** What all the bearers at a node demand: some surnames have a thousand bearers, but few demands. */
  private summaryOf(node: number): Summary {
    const known = this.summaries.get(node);
    if (known) return known;
    const demands = new Set(this.rowsOf(node).map((row) => demandOf(this.flags[row])));
    const spelled = [...demands].some((demand) => demand & SPELLED);
    const summary = { demands: [...demands], spelled, all: undefined };
    this.summaries.set(node, summary);
    return summary;
  }

  private some(node: number, meets: (demand: number, spelling: string) => boolean): Bearing | undefined {
    const rows = this.rowsOf(node).filter((row) =>
      meets(demandOf(this.flags[row]), this.spellings.get(row) ?? ''),
    );
    if (rows.length === 0) return undefined;
    const signed = rows.filter((row) => demandOf(this.flags[row]) & Demand.edges);
    return { owners: this.ownersOf(rows), signed: signed.map((row) => this.spellings.get(row) ?? '') };
  }

  private rowsOf(node: number): number[] {
    const rows: number[] = [];
    for (let row = this.firstAtNode[node] ?? NONE; row >= 0; row = this.nextAtNode[row] ?? NONE)
      rows.push(row);
    return rows;
  }

  private ownersOf(rows: readonly number[]): FormOwner[] {
    const owners: FormOwner[] = [];
    for (const row of rows) {
      const entity = this.ids[this.entity[row] ?? NONE];
      const kind = FORM_KINDS[(this.flags[row] ?? 0) & 3];
      if (entity !== undefined && kind !== undefined) owners.push({ entity, kind });
    }
    return ordered(owners);
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
    this.summaries.delete(node);
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

/** Several answers as one; undefined if there are none. */
export function together(bearings: readonly Bearing[]): Bearing | undefined {
  if (bearings.length < 2) return bearings[0];
  return {
    owners: ordered(bearings.flatMap((bearing) => bearing.owners)),
    signed: bearings.flatMap((bearing) => bearing.signed),
  };
}

/** Each entity once with its strongest kind; strongest first, then by id, so that the order of building is not seen. */
function ordered(owners: readonly FormOwner[]): FormOwner[] {
  const rank = ({ kind }: FormOwner) => FORM_KINDS.indexOf(kind);
  const strongest = new Map<EntityId, FormOwner>();
  for (const owner of owners) {
    const known = strongest.get(owner.entity);
    if (!known || rank(owner) < rank(known)) strongest.set(owner.entity, owner);
  }
  return [...strongest.values()].sort((a, b) => rank(a) - rank(b) || (a.entity < b.entity ? -1 : 1));
}

function demandOf(flags: number | undefined): number {
  return (flags ?? 0) & ~3;
}
