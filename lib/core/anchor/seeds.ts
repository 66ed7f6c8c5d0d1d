/**
 * Where something like a passage may stand: the text is indexed once by its runs of four units, and the runs of a passage
 * vote for the places where it would begin. Costs next to nothing, so that hundreds of passages can be looked for.
 */

const RUN = 4;
const BUCKETS = 1 << 16;
/** Most votes that are cast for one passage: those of its rarest runs, which tell the most. */
const VOTES = 2_000;
/** Most runs of one passage that are looked at. */
const LOOKED_AT = 1_000;

export interface Seeds {
  /** Offsets at which `passage` may begin, give or take some, likeliest first. May be negative. */
  places(passage: string, most: number): number[];
}

export function seedsOf(text: string): Seeds {
  const last = new Int32Array(BUCKETS).fill(-1);
  const before = new Int32Array(Math.max(0, text.length - RUN + 1));
  const often = new Uint32Array(BUCKETS);
  for (let at = 0; at < before.length; at++) {
    const bucket = bucketAt(text, at);
    before[at] = last[bucket] ?? -1;
    last[bucket] = at;
    often[bucket] = (often[bucket] ?? 0) + 1;
  }
  return {
    places(passage, most) {
      const votes = new Votes(Math.max(32, passage.length >> 2));
      let left = VOTES;
      for (const { from, bucket, count } of runsOf(passage).sort((a, b) => a.count - b.count)) {
        left -= count;
        if (left < 0) break;
        const weight = 1 / (1 + Math.log2(count));
        for (let at = last[bucket] ?? -1; at >= 0; at = before[at] ?? -1) votes.cast(at - from, weight);
      }
      return votes.best(most);
    },
  };

  function runsOf(passage: string): { from: number; bucket: number; count: number }[] {
    const runs: { from: number; bucket: number; count: number }[] = [];
    const step = Math.max(1, Math.ceil(passage.length / LOOKED_AT));
    for (let from = 0; from + RUN <= passage.length; from += step) {
      const bucket = bucketAt(passage, from);
      const count = often[bucket] ?? 0;
      if (count > 0) runs.push({ from, bucket, count });
    }
    return runs;
  }
}

/** Votes for places, gathered in bins. Neighbouring bins count together: what was edited is no longer in one line. */
class Votes {
  private readonly weights = new Map<number, number>();
  /** Of the places voted for, to tell their mean. */
  private readonly sums = new Map<number, number>();

  constructor(private readonly width: number) {}

  cast(place: number, weight: number): void {
    const bin = Math.floor(place / this.width);
    this.weights.set(bin, (this.weights.get(bin) ?? 0) + weight);
    this.sums.set(bin, (this.sums.get(bin) ?? 0) + weight * place);
  }

  best(most: number): number[] {
    const taken: number[] = [];
    while (taken.length < most) {
      let first: number | undefined;
      let heaviest = 0;
      for (const [bin, weight] of this.weights) {
        const total = weight + (this.weights.get(bin + 1) ?? 0);
        if (total > heaviest && !taken.some((other) => Math.abs(other - bin) < 2)) {
          heaviest = total;
          first = bin;
        }
      }
      if (first === undefined) break;
      taken.push(first);
    }
    return taken.map((bin) => {
      const weight = (this.weights.get(bin) ?? 0) + (this.weights.get(bin + 1) ?? 0);
      return Math.round(((this.sums.get(bin) ?? 0) + (this.sums.get(bin + 1) ?? 0)) / weight);
    });
  }
}

function bucketAt(text: string, at: number): number {
  const hash =
    text.charCodeAt(at) +
    Math.imul(text.charCodeAt(at + 1), 31) +
    Math.imul(text.charCodeAt(at + 2), 1_009) +
    Math.imul(text.charCodeAt(at + 3), 31_337);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}
