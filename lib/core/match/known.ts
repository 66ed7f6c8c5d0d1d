/** All forms that are known: those of the compiled index, and over them what was edited since. */
import type { Entity, EntityId } from '../model/entity';
import type { Bearers } from './bearing';
import { Compiled } from './compiled';
import { Filter } from './filter';
import type { Layout } from './layout';
import { Patch } from './patch';
import { linkFirst, type States } from './state';

export class Known {
  readonly filter: Filter;
  private readonly compiled: Compiled;
  private readonly patch: Patch;

  constructor(layout: Layout) {
    this.filter = new Filter(layout.filter);
    this.compiled = new Compiled(layout);
    this.patch = new Patch(this.filter);
  }

  put(entity: Entity): void {
    this.remove(entity.id);
    this.patch.put(entity);
  }

  remove(id: EntityId): void {
    this.compiled.remove(id);
    this.patch.remove(id);
  }

  /** Some tokens may stand for others. */
  get hasLinks(): boolean {
    return this.compiled.hasLinks || this.patch.hasLinks;
  }

  /** Adds those who bear the form of a state: entities of the index, edited ones. */
  addBearers(first: number, second: number, to: Bearers[]): void {
    if (!this.filter.has(first)) return;
    const compiled = this.compiled.bearersAt(first, second);
    if (compiled) to.push(compiled);
    const edited = this.patch.size > 0 && this.patch.bearersAt(first, second);
    if (edited) to.push(edited);
  }

  /** Adds the words that a token may stand for, besides itself. */
  addBases(first: number, second: number, to: States): void {
    if (!this.filter.has(linkFirst(first))) return;
    this.compiled.addBases(first, second, to);
    this.patch.addBases(first, second, to);
  }
}
