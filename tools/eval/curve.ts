/** Precision against coverage: what if a mention became sure earlier or later? */
import { buildMatcher } from '../../lib/core/match/matcher';
import { LEAD, SURE } from '../../lib/core/resolve/evidence';
import { resolve } from '../../lib/core/resolve/resolve';
import type { GoldDocument, LinkingSet } from './shared';

/** One mention of a person that is annotated, with what the resolver would say of it if it had to. */
export interface Judged {
  /** By how much the first candidate is over the limits of `sure`; below 0 the mention is not decided. */
  margin: number;
  right: boolean;
}

export interface CurvePoint {
  /** The margin from which on mentions would be sure; 0 is what the product does. */
  margin: number;
  /** Share of all mentions to be linked that would be claimed, and of right ones among the claimed. */
  coverage: number;
  precision: number;
}

export interface Judgement {
  judged: Judged[];
  /** Mentions of persons that are annotated and have an answer. */
  wanted: number;
}

/** Strict: the annotated span itself. What an unannotated place would get is not counted here. */
export function judge(set: LinkingSet): Judgement {
  const base = [...set.own, ...set.others];
  const byId = new Map(base.map((entity) => [entity.id, entity]));
  const matcher = buildMatcher(base);
  const judged: Judged[] = [];
  let wanted = 0;
  for (const document of set.documents) {
    const gold = goldOf(document);
    wanted += gold.size;
    for (const { from, to, candidates } of mentionsOf(document, matcher, byId)) {
      const right = gold.get(`${from}:${to}`);
      const [first, second] = candidates;
      if (right === undefined || !first) continue;
      const sum = sumOf(first.score);
      const lead = second ? sum - sumOf(second.score) : Number.POSITIVE_INFINITY;
      judged.push({ margin: Math.min(sum - SURE, lead - LEAD), right: first.id === right });
    }
  }
  return { judged, wanted };
}

export function curveOf(judgements: readonly Judgement[], margins: readonly number[]): CurvePoint[] {
  const judged = judgements.flatMap((one) => one.judged);
  const wanted = judgements.reduce((sum, one) => sum + one.wanted, 0);
  return margins.map((margin) => {
    // Scores are rounded to three digits, and so are the sums that are read off them.
    const claimed = judged.filter((one) => one.margin >= margin - 0.01);
    const right = claimed.filter((one) => one.right).length;
    return { margin, coverage: claimed.length / wanted, precision: right / Math.max(1, claimed.length) };
  });
}

function goldOf({ mentions }: GoldDocument): Map<string, string> {
  const wanted = mentions.filter(({ entity, person, optional }) => entity && person && !optional);
  return new Map(wanted.map(({ start, end, entity }) => [`${start}:${end}`, entity ?? '']));
}

function mentionsOf(
  { text, lang, date, title }: GoldDocument,
  matcher: ReturnType<typeof buildMatcher>,
  byId: ReadonlyMap<string, LinkingSet['own'][number]>,
) {
  const article = {
    url: '',
    lang,
    title,
    date: date ? ({ value: date, from: 'user', zoneKnown: true } as const) : undefined,
  };
  const blocks = [{ id: 0, text, found: matcher.find(text, lang) }];
  return resolve({ article, blocks, entity: (id) => byId.get(id) }).get(0) ?? [];
}

/** The other way round of `scoreOf`. Very high scores are rounded to 1: they are over every limit. */
function sumOf(score: number): number {
  return score >= 1 ? Number.POSITIVE_INFINITY : SURE - Math.log(1 / score - 1);
}
