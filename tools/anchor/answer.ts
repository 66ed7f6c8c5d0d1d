/** One line of the anchor command: a passage to describe, or one to find. */
import * as v from 'valibot';
import { describe } from '../../lib/core/anchor/describe';
import { locate } from '../../lib/core/anchor/locate';
import { pageText } from '../../lib/core/anchor/page-text';
import type { AnchorState, Selector } from '../../lib/core/anchor/selectors';

export type LineOut =
  | { id?: unknown; state: AnchorState; start?: number; end?: number; score?: number }
  | { id?: unknown; selectors: readonly Selector[] }
  | { id?: unknown; error: string };

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.string('"text" must be there and be a text.');
const DescribeSchema = v.object({
  text,
  lang: v.nullish(v.string('"lang" must be a text.')),
  describe: v.object({ start: offset, end: offset }, '"describe" must hold "start" and "end".'),
});
/** Selectors of another type are left alone: a line may hold what we do not know. */
const LocateSchema = v.object(
  { text, selectors: v.array(v.looseObject({ type: v.string() }), '"selectors" must be a list.') },
  'A line must be an object with "text" and "selectors", or with "text" and "describe".',
);
const QuoteSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});
const PositionSchema = v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset });

export function answerLine(line: string): LineOut {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'This line is not JSON.' };
  }
  const id = typeof value === 'object' && value !== null && 'id' in value ? { id: value.id } : {};
  return { ...id, ...answer(value) };
}

function answer(value: unknown): LineOut {
  const wanted = typeof value === 'object' && value !== null && 'describe' in value ? 'describe' : 'locate';
  if (wanted === 'describe') {
    const read = v.safeParse(DescribeSchema, value);
    if (!read.success) return { error: read.issues[0].message };
    const { start, end } = read.output.describe;
    if (start >= end || end > read.output.text.length)
      return { error: 'There is no such passage in "text".' };
    return {
      selectors: describe(read.output.text, { from: start, to: end }, read.output.lang ?? undefined)
        .selectors,
    };
  }
  const read = v.safeParse(LocateSchema, value, { abortEarly: true });
  if (!read.success) return { error: read.issues[0].message };
  const known = v.safeParse(
    v.array(v.union([QuoteSchema, PositionSchema])),
    read.output.selectors.filter(isKnown),
  );
  if (!known.success) return { error: '"selectors" holds one that is not well formed.' };
  const found = locate(pageText(read.output.text), known.output);
  if (found.state === 'lost') return { state: found.state };
  return { state: found.state, start: found.from, end: found.to, score: found.score };
}

function isKnown({ type }: { type: string }): boolean {
  return type === 'TextQuoteSelector' || type === 'TextPositionSelector';
}
