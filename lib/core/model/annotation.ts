/**
 * A saved passage with what the user says of it: one record each, in the shape of the W3C Web Annotation model.
 * How it was last seen on its page, and what others it is linked to, are records of their own.
 */
import * as v from 'valibot';
import { EvidenceSchema, SelectorSchema } from '../anchor/selectors';
import { isPartialDate } from './date';
import { LIMITS } from './entity';

/** Names of highlighter colours. What each means, the user says (`ColourMeaning`). */
export const COLOURS = ['yellow', 'green', 'blue', 'red', 'violet'] as const;
export type Colour = (typeof COLOURS)[number];

/** The motivations of the W3C vocabulary. */
export const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
] as const;
export type Motivation = (typeof MOTIVATIONS)[number];

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.name));
const address = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000));
const partialDate = v.pipe(
  v.string(),
  v.check(isPartialDate, 'a date is written 2018, 2018-07 or 2018-07-03'),
);
/** ISO 8601 with its zone. */
const moment = v.pipe(v.string(), v.isoTimestamp('a moment is written 2018-07-03T10:00:00Z'));

/** What the passage is a passage of, as it was on the day it was saved. */
export const TargetSchema = v.object({
  /** The address that the page had. */
  source: address,
  /** Key of the document: the same for every address of one article. */
  document: address,
  /** Without any, it is about the whole page. */
  selectors: v.optional(v.pipe(v.array(SelectorSchema), v.maxLength(20)), []),
  ...EvidenceSchema.entries,
  /** Of the whole text that the passage stood in: says whether that was edited since. */
  textHash: v.optional(v.pipe(v.string(), v.maxLength(200))),
  title: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.text)), ''),
  /** Those who wrote it, as the page names them. */
  authors: v.optional(v.pipe(v.array(line), v.maxLength(50)), []),
  /** The newspaper, as the page names it. */
  site: v.optional(line),
  /** BCP 47 language of the text. */
  lang: v.optional(v.pipe(v.string(), v.maxLength(35))),
  published: v.optional(partialDate),
  saved: moment,
});
export type Target = v.InferOutput<typeof TargetSchema>;

export const AnnotationSchema = v.object({
  id,
  target: TargetSchema,
  /** Targets that the user replaced, oldest first: an accepted change of the text, a passage attached anew. */
  former: v.optional(v.array(TargetSchema), []),
  /** Markdown. */
  note: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.note)), ''),
  tags: v.optional(v.pipe(v.array(line), v.maxLength(200)), []),
  colour: v.optional(v.picklist(COLOURS), 'yellow'),
  /** Who is mentioned in the passage, and whom the user tied to it. */
  entities: v.optional(v.pipe(v.array(id), v.maxLength(500)), []),
  /** Only where it does not follow from the rest (`motivationOf`). */
  motivation: v.optional(v.picklist(MOTIVATIONS)),
  created: moment,
  /** Who made it, where that was not the user. */
  creator: v.optional(line),
  /** What it was in the file it was imported from. */
  imported: v.optional(v.object({ from: line, id: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)) })),
});
export type Annotation = v.InferOutput<typeof AnnotationSchema>;
export type AnnotationId = Annotation['id'];

export function motivationOf({
  motivation,
  note,
  tags,
  target,
}: Pick<Annotation, 'motivation' | 'note' | 'tags' | 'target'>): Motivation {
  if (motivation) return motivation;
  if (note) return 'commenting';
  if (target.selectors.length > 0) return 'highlighting';
  return tags.length > 0 ? 'tagging' : 'bookmarking';
}

/** The words that were saved; empty for an annotation of a whole page. */
export function quoteOf({ selectors }: Pick<Target, 'selectors'>): string {
  for (const selector of selectors) if (selector.type === 'TextQuoteSelector') return selector.exact;
  return '';
}
