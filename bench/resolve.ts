/** Deciding who is meant, by itself: does the cost grow with the number of mentions, or faster? */
import * as v from 'valibot';
import { buildMatcher } from '../lib/core/match/matcher';
import { type Entity, EntitySchema } from '../lib/core/model/entity';
import { resolve } from '../lib/core/resolve/resolve';
import { timed } from './clock';
import { print, printFact } from './print';
import { fillerAt, nameAt } from './words';

const ENTITIES = 20_000;
const UNITS = 50_000;
const GOAL = 10;
/** The engine needs to see an article often until it has made the best of the code; as often it is timed. */
const RUNS = 40;
const COUNTRIES = [
  'Norway',
  'Turkey',
  'Israel',
  'France',
  'Japan',
  'Brazil',
  'Poland',
  'Kenya',
  'Peru',
  'India',
];
const FIELDS = ['Defence', 'Health', 'Finance', 'Education', 'Transport', 'Culture', 'Justice', 'Energy'];

export async function benchResolve(): Promise<void> {
  console.log(
    `\nDeciding who is meant, ${ENTITIES} entities; a third of the names in full, a tenth with a title`,
  );
  const everybody = officeHolders(ENTITIES);
  const byId = new Map(everybody.map((entity) => [entity.id, entity]));
  const matcher = buildMatcher(everybody);
  let before: number | undefined;
  for (const mentions of [30, 300, 3_000]) {
    const text = article(everybody, mentions, UNITS);
    const paragraphs = text.split('\n').map((paragraph, id) => ({
      id,
      text: paragraph,
      found: matcher.find(paragraph, 'en'),
    }));
    const found = paragraphs.reduce((sum, block) => sum + block.found.length, 0);
    const input = {
      article: {
        url: 'https://news.example/a',
        lang: 'en',
        date: { value: '2015-06-01', from: 'json-ld', zoneKnown: true } as const,
      },
      entity: (id: string) => byId.get(id),
    };
    // New blocks each time: nothing that is remembered of a text helps.
    const work = () => resolve({ ...input, blocks: paragraphs.map((block) => ({ ...block })) });
    const first = await timed(1, work, 0);
    printFact(
      `${found} places, with cards not yet read and code not yet compiled`,
      `${first.median.toFixed(0)} ms`,
    );
    const timing = await timed(RUNS, work, RUNS);
    print(`${found} places in ${text.length} characters`, timing, mentions === 300 ? GOAL : undefined);
    if (before !== undefined)
      printFact('  as long as for a tenth', `${(timing.median / before).toFixed(1)} ×`);
    before = timing.median;
  }
}

function officeHolders(count: number): Entity[] {
  return Array.from({ length: count }, (_, n) => {
    const country = COUNTRIES[n % COUNTRIES.length] ?? '';
    const start = 1990 + (n % 30);
    return v.parse(EntitySchema, {
      id: `made-up:${n}`,
      kind: 'person',
      name: nameAt((n * 7919) % 1_048_576),
      description: `Politician of ${country}, speaks for ${fillerAt(n)} and ${fillerAt(n * 7)}`,
      roles: {
        r: {
          id: 'r',
          title: `Minister of ${FIELDS[n % FIELDS.length]}`,
          organization: country,
          start: String(start),
          end: String(start + 4),
        },
      },
    });
  });
}

/** At least `units` long; where the mentions need more room, longer. */
function article(everybody: readonly Entity[], mentions: number, units: number): string {
  const every = Math.max(2, Math.floor(units / 6 / mentions) - 2);
  const parts: string[] = [];
  for (let put = 0; put < mentions; put++) {
    const person = everybody[(Math.floor(put / 3) * 6151) % everybody.length];
    const name = person?.name ?? '';
    const surname = name.split(' ').at(-1) ?? '';
    if (put % 3 === 0) parts.push(name);
    else parts.push(put % 10 === 1 ? `Minister ${surname}` : surname);
    for (let word = 0; word < every; word++) parts.push(fillerAt(put * 31 + word));
    if (put % 10 === 9) parts.push('.\n');
  }
  while (parts.length * 6 < units) parts.push(fillerAt(parts.length));
  return parts.join(' ');
}
