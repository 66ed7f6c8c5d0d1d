/** Everybody who bears a form, on what conditions, and who of them does at a place of a text. */
import type { EntityId } from '../model/entity';
import type { FormOwner } from '../model/found';
import { Demand, FORM_KINDS } from './demand';
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
  /** Of each demand the first bearer who makes it. */
  private readonly demands: Bearer[] = [];
  /** The number of what each bearer demands. */
  private readonly numbers: readonly number[];
  /** By the numbers of the demands that are met, as the units of a text. */
  private readonly answers = new Map<string, Bearing>();

  constructor(readonly list: readonly Bearer[]) {
    const known = new Map<string, number>();
    this.numbers = list.map((bearer) => {
      const key = `${bearer.demand} ${bearer.spelling}`;
      const number = known.get(key) ?? this.demands.push(bearer) - 1;
      known.set(key, number);
      return number;
    });
  }

  /** Those whose demands a place meets; undefined if there are none. */
  at(place: Stretch): Bearing | undefined {
    let met = '';
    for (let number = 0; number < this.demands.length; number++) {
      const { demand, spelling } = this.demands[number] as Bearer;
      if (meets(place, demand, spelling)) met += String.fromCharCode(number);
    }
    if (met === '') return undefined;
    const known = this.answers.get(met);
    if (known) return known;
    const answer = this.bearingOf(met);
    this.answers.set(met, answer);
    return answer;
  }

  private bearingOf(met: string): Bearing {
    const bearers = this.list.filter((_, at) =>
      met.includes(String.fromCharCode(this.numbers[at] as number)),
    );
    const signed = bearers.filter(({ demand }) => demand & Demand.edges).map(({ spelling }) => spelling);
    return { owners: ordered(bearers.map((bearer) => bearer.owner)), signed };
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
