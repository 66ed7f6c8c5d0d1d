/** Who the extension found in a page, with the role at the article's date, as lines to print. */
import type { ArticleDate } from '../../lib/core/model/article';
import type { Sketch } from '../../lib/core/model/card';
import type { Candidate } from '../../lib/core/model/mention';
import { eventually, type Tab } from '../browsers/driven';
import type { Extension } from '../browsers/extension';

export interface PeopleHere {
  date?: ArticleDate | undefined;
  active: boolean;
  people: { entity: string | null; surface: string; count: number; candidates: Candidate[] }[];
}

/** Asks until somebody is found and the number has settled; what there is after 15 seconds otherwise. */
export async function peopleIn(extension: Extension, tab: Tab): Promise<PeopleHere> {
  let seen: PeopleHere = { active: false, people: [] };
  let before = -1;
  await eventually('people in the page', async () => {
    seen = await extension.askPage<PeopleHere>(tab, 'page.people');
    const mentions = seen.people.reduce((sum, { count }) => sum + count, 0);
    const settled = mentions > 0 && mentions === before;
    before = mentions;
    await new Promise((next) => setTimeout(next, 250));
    return settled;
  }).catch(() => undefined); // A page may well name nobody: then the last answer says so.
  return seen;
}

/** One line for each person: name, role at the date, how often. Places, parties and the rest share one. */
export async function describePeople(extension: Extension, { date, people }: PeopleHere): Promise<string[]> {
  const ids = people.flatMap(({ entity, candidates }) => entity ?? candidates.map(({ id }) => id));
  const asked = { entities: [...new Set(ids)], ...(date ? { date: date.value } : {}) };
  const sketches = await extension.ask<Sketch[]>('sketches.get', asked);
  const byId = new Map(sketches.map((sketch) => [sketch.id, sketch]));
  const isPerson = ({ entity, candidates }: PeopleHere['people'][number]) =>
    [entity, ...candidates.map(({ id }) => id)].some((id) => id && byId.get(id)?.kind === 'person');
  const others = people.filter((one) => !isPerson(one));
  const named = others.map(
    ({ entity, surface, count }) => `${byId.get(entity ?? '')?.name ?? surface} ${count} ×`,
  );
  const lines = people.filter(isPerson).map(({ entity, surface, count, candidates }) => {
    const times = `${count} ×`.padStart(5);
    const sketch = entity === null ? undefined : byId.get(entity);
    if (sketch) return `${times}  ${sketch.name.padEnd(26)} ${roleOf(sketch)}`;
    const names = candidates.map(({ id }) => byId.get(id)?.name ?? id);
    return `${times}  ${`${surface}?`.padEnd(26)} ${names.join(' or ')}`;
  });
  return named.length > 0 ? [...lines, `Also named: ${named.join(', ')}`] : lines;
}

function roleOf({ role, description }: Sketch): string {
  if (!role) return description ?? '';
  return role.organization ? `${role.title}, ${role.organization}` : role.title;
}
