/**
 * Reference data to check a pack against: a folder of `*.jsonl.gz`, one person a line, with `wikidata`, `name`, `birth`,
 * `death`, `country` and dated `memberships`. Only what stems from Wikidata is read, because its address is what is given.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

const MembershipSchema = v.object({
  role: v.string(),
  org: v.string(),
  start: v.string(),
  end: v.optional(v.string()),
});
const PersonSchema = v.object({
  wikidata: v.string(),
  name: v.string(),
  other_names: v.optional(v.array(v.object({ name: v.string() })), []),
  birth: v.optional(v.string()),
  death: v.optional(v.string()),
  country: v.optional(v.string()),
  memberships: v.array(MembershipSchema),
});
export type Membership = v.InferOutput<typeof MembershipSchema> & { seen?: string | undefined };
export type Person = Omit<v.InferOutput<typeof PersonSchema>, 'memberships'> & { memberships: Membership[] };

/** The persons of these Wikidata ids. */
export function readReference(folder: string, ids: ReadonlySet<string>): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'))) {
    for (const line of gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .split('\n')) {
      const id = /"wikidata": ?"(Q\d+)"/.exec(line)?.[1];
      if (!id || !ids.has(id) || people.has(id)) continue;
      const person = v.parse(PersonSchema, JSON.parse(line));
      people.set(id, { ...person, memberships: person.memberships.flatMap(fromWikidata) });
    }
  }
  return people;
}

/** Congress terms reach past this year; they come from elsewhere under the same titles, so their day is not known. */
const OF_CONGRESS = /^United States (senator|representative)$/;

/**
 * Terms in a numbered legislature and titles in Hebrew are from parliaments' own lists, "US Executive" and "US Congress" from a
 * list of legislators. The rest was taken from Wikidata in 2022.
 */
function fromWikidata(one: Membership): Membership[] {
  if (one.org.includes('(') || one.org.startsWith('US ') || /\p{Script=Hebrew}/u.test(one.role)) return [];
  return [{ ...one, seen: OF_CONGRESS.test(one.role) ? undefined : '2022' }];
}
