/** What was edited since an index was compiled: the same answers, from ordinary maps. */
import type { Entity, EntityId } from '../model/entity';
import { type Bearer, Bearers } from './bearing';
import { SPELLED } from './demand';
import type { Filter } from './filter';
import { formsOf } from './forms';
import { Paths } from './paths';
import { linkFirst, properFirst, type States } from './state';

interface Form {
  second: number;
  list: Bearer[];
  bearers: Bearers | undefined;
}

interface Link {
  first: number;
  second: number;
  baseFirst: number;
  baseSecond: number;
}

/** What an entity wrote, to take it out again. */
interface Traces {
  forms: Form[];
  links: Link[];
}

export class Patch {
  /** By the first hash. */
  private readonly forms = new Map<number, Form[]>();
  private readonly links = new Map<number, Link[]>();
  private readonly traces = new Map<EntityId, Traces>();
  private readonly paths = new Paths();

  /** The filter of the index must let pass what is added here. */
  constructor(private readonly filter: Filter) {}

  get size(): number {
    return this.traces.size;
  }

  get hasLinks(): boolean {
    return this.links.size > 0;
  }

  put(entity: Entity): void {
    const traces: Traces = { forms: [], links: [] };
    this.traces.set(entity.id, traces);
    const { forms, words } = formsOf(entity);
    for (const { text, kind, demand: asked } of forms) {
      this.paths.read(text, asked, {
        pass: (first) => this.filter.add(first),
        end: (first, second, demand) => {
          const spelling = demand & SPELLED ? text : '';
          this.add(traces, first, second, { owner: { entity: entity.id, kind }, demand, spelling });
        },
      });
    }
    for (const { word, others } of words) this.link(traces, word, others);
  }

  remove(id: EntityId): void {
    const traces = this.traces.get(id);
    if (!traces) return;
    this.traces.delete(id);
    for (const form of traces.forms) {
      form.list = form.list.filter(({ owner }) => owner.entity !== id);
      form.bearers = undefined;
    }
    for (const link of traces.links) {
      const rest = this.links.get(link.first)?.filter((it) => it !== link) ?? [];
      if (rest.length > 0) this.links.set(link.first, rest);
      else this.links.delete(link.first);
    }
  }

  bearersAt(first: number, second: number): Bearers | undefined {
    const form = this.formAt(first, second);
    if (!form || form.list.length === 0) return undefined;
    form.bearers ??= new Bearers(form.list);
    return form.bearers;
  }

  addBases(first: number, second: number, bases: States): void {
    for (const link of this.links.get(first) ?? []) {
      if (link.second === second) bases.add(link.baseFirst, link.baseSecond);
    }
  }

  private add(traces: Traces, first: number, second: number, bearer: Bearer): void {
    this.filter.add(first);
    let form = this.formAt(first, second);
    if (!form) {
      form = { second, list: [], bearers: undefined };
      const forms = this.forms.get(first);
      if (forms) forms.push(form);
      else this.forms.set(first, [form]);
    }
    form.list.push(bearer);
    form.bearers = undefined;
    traces.forms.push(form);
  }

  private link(traces: Traces, word: string, others: readonly string[]): void {
    const base = this.paths.tokenOf(word);
    if (!base) return;
    for (const other of others) {
      const token = this.paths.tokenOf(other);
      if (!token || (token.first === base.first && token.second === base.second)) continue;
      const link = { ...token, baseFirst: base.first, baseSecond: base.second };
      this.filter.add(token.first);
      this.filter.add(properFirst(token.first));
      this.filter.add(linkFirst(token.first));
      const links = this.links.get(token.first);
      if (links) links.push(link);
      else this.links.set(token.first, [link]);
      traces.links.push(link);
    }
  }

  private formAt(first: number, second: number): Form | undefined {
    return this.forms.get(first)?.find((form) => form.second === second);
  }
}
