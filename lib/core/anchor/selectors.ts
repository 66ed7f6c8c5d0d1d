/**
 * How a saved passage is written down (W3C Web Annotation selectors), and how it can be found again.
 * Everything here counts UTF-16 units; whoever writes W3C JSON-LD converts to code points at the border.
 */
import * as v from 'valibot';

/** Longest texts that are kept of a page, in UTF-16 units. */
export const ANCHOR_LIMITS = { quote: 50_000, context: 2_000, evidence: 20_000 } as const;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const context = v.optional(v.pipe(v.string(), v.maxLength(ANCHOR_LIMITS.context)), '');
const evidence = v.optional(v.pipe(v.string(), v.maxLength(ANCHOR_LIMITS.evidence)), '');

/** The passage and what stood around it. */
export const QuoteSelectorSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(ANCHOR_LIMITS.quote)),
  prefix: context,
  suffix: context,
});
export type QuoteSelector = v.InferOutput<typeof QuoteSelectorSchema>;

/**
 * Where the passage stood in the page's flow text; `end` exclusive. A hint, never proof. `pairs`: how many surrogate pairs
 * stand before `start`, so that an export can count in code points without the text. Absent: nobody counted.
 */
export const PositionSelectorSchema = v.pipe(
  v.object({
    type: v.literal('TextPositionSelector'),
    start: offset,
    end: offset,
    pairs: v.optional(offset),
  }),
  v.check(({ start, end }) => start <= end, 'a passage ends after it starts'),
);
export type PositionSelector = v.InferOutput<typeof PositionSelectorSchema>;

export const SelectorSchema = v.union([QuoteSelectorSchema, PositionSelectorSchema]);
export type Selector = v.InferOutput<typeof SelectorSchema>;

/** What the passage stood in, kept so that a note is worth something when the page is gone. */
export const EvidenceSchema = v.object({
  /** The sentences that the passage touches. */
  sentence: evidence,
  /** The paragraphs that it touches. */
  paragraph: evidence,
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

/**
 * same: it stands unchanged, typography and white space aside. changed: surely this passage, other words.
 * suggested: something like it stands there, for the user to judge. lost: not in this text.
 */
export const ANCHOR_STATES = ['same', 'changed', 'suggested', 'lost'] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];

/** Where a passage stands in a text now. `score` is from 0 to 1, for ordering and for looking at. */
export type Anchor =
  | { state: 'same' | 'changed' | 'suggested'; from: number; to: number; score: number }
  | { state: 'lost' };
