/** What the painter knows of one block, and where to find it. */
import type { FlowBlock } from '../read/flow-block';
import type { Layer, Mark, Wash } from './layer';
import type { Measured } from './measure';
import type { Unit } from './units';

export interface Sheet {
  block: FlowBlock;
  marks: readonly Mark[];
  washes: readonly Wash[];
  units: readonly Unit[];
  /** Close enough to the view to be measured. Undefined: not known yet. */
  near?: boolean | undefined;
  /** What was measured holds no longer. */
  stale: boolean;
  measured?: Measured | undefined;
  /** The layer of the marks; absent where nothing is drawn. */
  layer?: Layer | undefined;
  /** The layer of the saved passages; absent where there are none. */
  underlay?: Layer | undefined;
  /** When it was last seen to move by itself, in milliseconds of the page’s clock; minus infinity: never. */
  movedAt: number;
  /** Its place holds. Hidden otherwise. */
  resting: boolean;
  /** Out of sight as long as something scrolls. */
  shy: boolean;
}

/** Both layers, as far as they are there. */
export function layersOf({ layer, underlay }: Sheet): Layer[] {
  return [layer, underlay].filter((one) => one !== undefined);
}

export class Sheets {
  readonly #byId = new Map<number, Sheet>();
  readonly #byElement = new Map<Element, Set<Sheet>>();
  readonly #byKey = new Map<string, Sheet>();

  [Symbol.iterator](): IterableIterator<Sheet> {
    return this.#byId.values();
  }

  get(id: number): Sheet | undefined {
    return this.#byId.get(id);
  }

  withElement(element: Element): Iterable<Sheet> {
    return this.#byElement.get(element) ?? [];
  }

  withKey(key: string): Sheet | undefined {
    return this.#byKey.get(key);
  }

  add(sheet: Sheet): void {
    this.#byId.set(sheet.block.id, sheet);
    const { element } = sheet.block;
    this.#byElement.set(element, (this.#byElement.get(element) ?? new Set()).add(sheet));
    this.mark(sheet, sheet.marks);
  }

  mark(sheet: Sheet, marks: readonly Mark[]): void {
    for (const { key } of sheet.marks) this.#byKey.delete(key);
    for (const { key } of marks) this.#byKey.set(key, sheet);
    sheet.marks = marks;
  }

  /** True where no other block belongs to its element. */
  remove(sheet: Sheet): boolean {
    this.#byId.delete(sheet.block.id);
    for (const { key } of sheet.marks) this.#byKey.delete(key);
    const { element } = sheet.block;
    const sharing = this.#byElement.get(element);
    sharing?.delete(sheet);
    if (sharing && sharing.size > 0) return false;
    this.#byElement.delete(element);
    return true;
  }
}
