/**
 * The knowledge base: entities and everything they say of themselves.
 * Whatever is plural carries a stable id and is kept in a map by id, so that edits of different items never collide.
 */
import * as v from 'valibot';
import { isPartialDate } from './date';

export const KINDS = ['person', 'organization', 'place', 'event', 'work', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Longest texts that are accepted, in UTF-16 units. */
export const LIMITS = { name: 500, text: 20_000, note: 200_000, items: 5_000 } as const;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.name));
const partialDate = v.pipe(
  v.string(),
  v.check(isPartialDate, 'a date is written 2018, 2018-07 or 2018-07-03'),
);

/** Where a statement was read. Without an address the statement is shown as unchecked. */
export const SourceSchema = v.object({
  url: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:/i, 'an address starts with http'))),
  title: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.name))),
  quote: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.text))),
  /** The day somebody last saw the statement there. */
  seen: v.optional(partialDate),
});
export type Source = v.InferOutput<typeof SourceSchema>;

/** What every statement carries. A deprecated one is kept and not shown. */
const statement = {
  id,
  sources: v.optional(v.array(SourceSchema), []),
  rank: v.optional(v.picklist(['preferred', 'normal', 'deprecated']), 'normal'),
};
const period = {
  start: v.optional(partialDate),
  end: v.optional(partialDate),
  ended: v.optional(v.literal('unknown')),
};

export const AliasSchema = v.object({
  ...statement,
  text: line,
  /** BCP 47 language of the text. */
  lang: v.optional(v.pipe(v.string(), v.maxLength(35))),
  caseSensitive: v.optional(v.boolean()),
});
export type Alias = v.InferOutput<typeof AliasSchema>;

export const RoleSchema = v.object({
  ...statement,
  ...period,
  title: line,
  organization: v.optional(line),
});
export type Role = v.InferOutput<typeof RoleSchema>;

export const RelationSchema = v.object({
  ...statement,
  ...period,
  /** What `target` is to this entity: "party", "brother", "counterpart". */
  kind: line,
  target: id,
});
export type Relation = v.InferOutput<typeof RelationSchema>;

/** One more thing that is known: birth, death, country. */
export const FactSchema = v.object({ ...statement, property: line, value: line });
export type Fact = v.InferOutput<typeof FactSchema>;

export const LinkSchema = v.object({
  id,
  url: v.pipe(v.string(), v.url(), v.regex(/^https?:/i, 'an address starts with http')),
  title: v.optional(line),
});

/** A picture that comes with the card: never fetched from elsewhere. */
export const ImageSchema = v.object({
  data: v.pipe(v.string(), v.regex(/^data:image\/(png|jpeg|webp|avif);base64,/), v.maxLength(700_000)),
  credit: v.optional(line),
  licence: v.optional(line),
  url: v.optional(v.pipe(v.string(), v.url())),
});

/** What the user edits: an entity without its bookkeeping. */
export const EntitySchema = v.object({
  id,
  kind: v.picklist(KINDS),
  name: line,
  /** BCP 47 language the entity's own name is written in; the alias of that language is its name in its own script. */
  ownLanguage: v.optional(v.pipe(v.string(), v.maxLength(35))),
  description: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.text))),
  aliases: v.optional(v.record(id, AliasSchema), {}),
  roles: v.optional(v.record(id, RoleSchema), {}),
  relations: v.optional(v.record(id, RelationSchema), {}),
  facts: v.optional(v.record(id, FactSchema), {}),
  links: v.optional(v.record(id, LinkSchema), {}),
  /** Ids elsewhere, by scheme: { wikidata: "Q…" }. */
  identifiers: v.optional(v.record(v.string(), v.string()), {}),
  image: v.optional(ImageSchema),
  tags: v.optional(v.array(line), []),
  /** Where name and description come from. */
  sources: v.optional(v.array(SourceSchema), []),
});
export type Entity = v.InferOutput<typeof EntitySchema>;
export type EntityId = Entity['id'];

/** A note is a record of its own: who wrote what, when, about which entity. */
export const NoteSchema = v.object({
  id,
  entity: id,
  text: v.pipe(v.string(), v.maxLength(LIMITS.note)),
  page: v.optional(v.string()),
});
export type Note = v.InferOutput<typeof NoteSchema>;

/** The statements of a map that may be shown, preferred ones first. */
export function shown<T extends { rank: 'preferred' | 'normal' | 'deprecated' }>(
  items: Record<string, T>,
): T[] {
  const all = Object.values(items);
  if (all.every(({ rank }) => rank === 'normal')) return all;
  const kept = all.filter((item) => item.rank !== 'deprecated');
  return kept.sort((a, b) => Number(b.rank === 'preferred') - Number(a.rank === 'preferred'));
}
