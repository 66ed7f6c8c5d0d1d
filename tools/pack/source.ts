/**
 * The source of a pack: small YAML files written by hand, one entity an item, and how an item becomes an entity.
 * Roles and relations are lines, `title | organization | period`, with the period as in EDTF: `2020-05/2022`,
 * `2020/..` goes on, `2020/` is over nobody knows since when, `/2022` began nobody knows when. ` | main` after it marks
 * the office that somebody is known by, where they held others at the same time.
 */
import * as v from 'valibot';
import { parse } from 'yaml';
import { isPartialDate, type Period } from '../../lib/core/model/date';
import { KINDS } from '../../lib/core/model/entity';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const texts = v.pipe(
  v.union([text, v.array(text)]),
  v.transform((one) => (Array.isArray(one) ? one : [one])),
);
const date = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform(String),
  v.check(isPartialDate, 'no date'),
);

const ItemSchema = v.strictObject({
  /** Stable for ever; users' corrections and relations hang on it. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  kind: v.optional(v.picklist(KINDS), 'person'),
  name: text,
  own: v.optional(text),
  description: text,
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  /** Other names by language, the usual one first. */
  names: v.optional(v.record(text, texts), {}),
  /** Names that count only in exactly this case: acronyms, nicknames that are words. */
  exact: v.optional(v.record(text, texts), {}),
  born: v.optional(date),
  died: v.optional(date),
  country: v.optional(text),
  roles: v.optional(v.array(text), []),
  relations: v.optional(v.array(text), []),
});
export type Item = v.InferOutput<typeof ItemSchema>;

/** The items of one file. Throws with the file's name and the place, because whoever edits must mend it. */
export function readItems(yaml: string, file: string): Item[] {
  const list: unknown = parse(yaml);
  if (!Array.isArray(list)) throw new Error(`${file}: a list of entities was expected`);
  return list.map((raw: unknown, at) => {
    const result = v.safeParse(ItemSchema, raw);
    if (result.success) return result.output;
    const [issue] = result.issues;
    const id = typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : '';
    throw new Error(`${file}, item ${at + 1} ${id}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
  });
}

/** The last part of the line of a main office. */
export const MAIN = 'main';

/** A line of roles or relations in its parts. Throws where the period cannot be read. */
export function readLine(line: string): { first: string; second?: string; period: Period; main?: true } {
  const parts = line.split('|').map((part) => part.trim());
  const main = parts.length > 1 && parts.at(-1) === MAIN;
  if (main) parts.pop();
  const last = parts.at(-1) ?? '';
  const dated = parts.length > 1 && /^[\d.-]*\/[\d.-]*$/.test(last);
  const [first = '', second, ...more] = dated ? parts.slice(0, -1) : parts;
  if (!first || more.length > 0) throw new Error(`not "title | organization | period": ${line}`);
  const period = dated ? readPeriod(last) : {};
  const read = main ? { first, period, main } : { first, period };
  return second ? { ...read, second } : read;
}

function readPeriod(written: string): Period {
  const [start = '', end = ''] = written.split('/');
  for (const day of [start, end]) {
    if (day && day !== '..' && !isPartialDate(day)) throw new Error(`no date: ${written}`);
  }
  return {
    ...(start && start !== '..' ? { start } : {}),
    ...(end && end !== '..' ? { end } : {}),
    ...(end === '' ? { ended: 'unknown' as const } : {}),
  };
}
