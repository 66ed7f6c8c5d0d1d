/** Everybody who bears a form, on what conditions, and who of them does at a place of a text. */
import type { EntityId } from '../model/entity';
import type { FormOwner } from '../model/found';
import { Demand, FORM_KINDS, SPELLED } from './demand';
import { meets, type Stretch } from './demands';

/** One bearer of a form. */
export interface Bearer {
  owner: FormOwner;
  demand: number;
  /** The form as it was written; kept only where a demand needs it. */
  spelling: string;
}

/** Everybody who bears a form at a place of the text, and the spellings of it that have signs around. */
export interface Bearing {
  /** Each entity once with its strongest kind; strongest first, then by id. */
  owners: readonly FormOwner[];
  signed: readonly string[];
}

/** All bearers of a form, and what they demand: some surnames have a thousand bearers, but few demands. */
export class Bearers {
  private readonly demands: readonly number[];
  /** Some demand needs a spelling to be checked. */
  private readonly spelled: boolean;
  /** The answer where every demand is met; made when it is first needed. */
  private all: Bearing | undefined;

  constructor(readonly list: readonly Bearer[]) {
    this.demands = [...new Set(list.map((bearer) => bearer.demand))];
    this.spelled = this.demands.some((demand) => demand & SPELLED);
  }

  /** Those whose demands a place meets; undefined if there are none. */
  at(place: Stretch): Bearing | undefined {
    if (this.spelled) return this.some((bearer) => meets(place, bearer.demand, bearer.spelling));
    for (const demand of this.demands) {
      if (!meets(place, demand, '')) return this.without(place);
    }
    this.all ??= { owners: ordered(this.list.map((bearer) => bearer.owner)), signed: [] };
    return this.all;
  }

  private without(place: Stretch): Bearing | undefined {
    const met = new Set(this.demands.filter((demand) => meets(place, demand, '')));
    return met.size > 0 ? this.some(({ demand }) => met.has(demand)) : undefined;
  }

  private some(isMet: (bearer: Bearer) => boolean): Bearing | undefined {
    const met = this.list.filter(isMet);
    if (met.length === 0) return undefined;
    const signed = met.filter(({ demand }) => demand & Demand.edges).map(({ spelling }) => spelling);
    return { owners: ordered(met.map((bearer) => bearer.owner)), signed };
  }
}

/** Two answers as one. */
export function together(one: Bearing | undefined, other: Bearing | undefined): Bearing | undefined {
  if (!one || !other) return one ?? other;
  return { owners: ordered([...one.owners, ...other.owners]), signed: [...one.signed, ...other.signed] };
}

/** Each entity once with its strongest kind; strongest first, then by id, so that the order of building is not seen. */
function ordered(owners: readonly FormOwner[]): readonly FormOwner[] {
  if (owners.length < 2) return owners;
  const rank = ({ kind }: FormOwner) => FORM_KINDS.indexOf(kind);
  const strongest = new Map<EntityId, FormOwner>();
  for (const owner of owners) {
    const known = strongest.get(owner.entity);
    if (!known || rank(owner) < rank(known)) strongest.set(owner.entity, owner);
  }
  return [...strongest.values()].sort((a, b) => rank(a) - rank(b) || (a.entity < b.entity ? -1 : 1));
}
