/**
 * Where something like a passage may stand: the text is indexed once by its runs of four units, and the runs of a passage
 * vote for the places where it would begin. Costs next to nothing, so that hundreds of passages can be looked for.
 */

const RUN = 4;
const BUCKETS = 1 << 16;
/** Runs found more often than this tell nothing. */
const COMMON = 400;
/** Most runs of one passage that vote. */
const VOTERS = 400;

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
      const width = Math.max(32, passage.length >> 2);
      const votes = new Map<number, Vote>();
      const step = Math.max(1, Math.floor(passage.length / VOTERS));
      for (let from = 0; from + RUN <= passage.length; from += step) {
        const bucket = bucketAt(passage, from);
        const count = often[bucket] ?? 0;
        if (count > COMMON) continue;
        const weight = 1 / (1 + Math.log2(count));
        for (let at = last[bucket] ?? -1; at >= 0; at = before[at] ?? -1)
          cast(votes, at - from, width, weight);
      }
      return best(votes, most);
    },
  };
}

interface Vote {
  weight: number;
  /** Of the offsets voted for, to tell their mean. */
  sum: number;
}

function cast(votes: Map<number, Vote>, place: number, width: number, weight: number): void {
  const bin = Math.floor(place / width);
  const vote = votes.get(bin);
  if (vote) {
    vote.weight += weight;
    vote.sum += weight * place;
  } else votes.set(bin, { weight, sum: weight * place });
}

/** Neighbouring bins count together: what was edited is no longer in one line. */
function best(votes: Map<number, Vote>, most: number): number[] {
  const joined = [...votes].map(([bin, { weight, sum }]) => {
    const next = votes.get(bin + 1);
    const total = weight + (next?.weight ?? 0);
    return { bin, weight: total, place: Math.round((sum + (next?.sum ?? 0)) / total) };
  });
  joined.sort((a, b) => b.weight - a.weight);
  const taken: typeof joined = [];
  for (const vote of joined) {
    if (taken.length === most) break;
    if (!taken.some((other) => Math.abs(other.bin - vote.bin) < 2)) taken.push(vote);
  }
  return taken.map(({ place }) => place);
}

function bucketAt(text: string, at: number): number {
  const hash =
    text.charCodeAt(at) +
    Math.imul(text.charCodeAt(at + 1), 31) +
    Math.imul(text.charCodeAt(at + 2), 1_009) +
    Math.imul(text.charCodeAt(at + 3), 31_337);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}
