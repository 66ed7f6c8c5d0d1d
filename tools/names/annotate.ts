/** One line of the names command: a document in, its mentions out. */
import * as v from 'valibot';
import { buildMatcher } from '../../lib/core/match/matcher';
import type { Article } from '../../lib/core/model/article';
import { isPartialDate } from '../../lib/core/model/date';
import type { Entity, EntityId } from '../../lib/core/model/entity';
import { resolve } from '../../lib/core/resolve/resolve';
import { sentenceOf } from './why';

export type LineOut = { id?: unknown; mentions: MentionOut[] } | { id?: unknown; error: string };

export interface MentionOut {
  start: number;
  end: number;
  surface: string;
  entity: EntityId | null;
  state: 'sure' | 'ambiguous';
  candidates: { id: EntityId; score: number }[];
  why: string[];
}

/** A time of day behind the date is not needed. */
const DateSchema = v.pipe(
  v.string('"date" must be a text like 2018, 2018-07 or 2018-07-03.'),
  v.transform((date) => date.replace(/T.*/, '')),
  v.check(isPartialDate, '"date" must be a date like 2018, 2018-07 or 2018-07-03.'),
);
const LineSchema = v.object(
  {
    text: v.string('"text" must be there and be a text.'),
    lang: v.nullish(v.string('"lang" must be a text.')),
    date: v.nullish(DateSchema),
    title: v.nullish(v.string('"title" must be a text.')),
  },
  'A line must be a JSON object.',
);

/** Reads, matches and resolves one line after the other with the same base. */
export function annotator(entities: readonly Entity[]): (line: string) => LineOut {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const matcher = buildMatcher(entities);
  const nameOf = (id: EntityId) => byId.get(id)?.name ?? id;
  return (line) => {
    const read = readLine(line);
    if ('error' in read) return read;
    const { text, article, id } = read;
    const found = matcher.find(text, article.lang);
    const blocks = [{ id: 0, text, found }];
    const mentions = resolve({ article, blocks, entity: (entity) => byId.get(entity) }).get(0) ?? [];
    return {
      ...id,
      mentions: mentions.map((mention) => ({
        start: mention.from,
        end: mention.to,
        surface: text.slice(mention.from, mention.to),
        entity: mention.state === 'sure' ? mention.entity : null,
        state: mention.state,
        candidates: mention.candidates.map(({ id, score }) => ({ id, score })),
        why: mention.why.map((reason) => sentenceOf(reason, nameOf)),
      })),
    };
  };
}

type Read = { id: { id?: unknown }; text: string; article: Article } | { id?: unknown; error: string };

function readLine(line: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { error: `This line is not JSON (${error instanceof Error ? error.message : String(error)}).` };
  }
  const id = isObject(value) && 'id' in value ? { id: value.id } : {};
  const result = v.safeParse(LineSchema, isObject(value) ? { text: undefined, ...value } : value);
  if (!result.success) return { ...id, error: result.issues[0].message };
  const { text, lang, date, title } = result.output;
  const article: Article = {
    url: '',
    lang: lang ?? undefined,
    title: title ?? undefined,
    date: date ? { value: date, from: 'user', zoneKnown: true } : undefined,
  };
  return { id, text, article };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
