/** Items and what was checked of them, made into the bundle that ships. The same source always gives the same text. */
import type { Alias, Entity, Relation, Role, Source } from '../../lib/core/model/entity';
import type { Checked } from './checked';
import { type Item, readLine } from './source';
import { factLine, factsOf, roleLine } from './statements';

const PACK = {
  id: 'starter',
  version: 1,
  title: 'People and institutions in the news, 2015 to 2026',
} as const;

/** Entity ids of the pack say where they come from, so that they meet no others. */
const entityId = (id: string) => `${PACK.id}:${id}`;

/** The bundle's text: one entity a line, so that a change of one card is a change of one line. */
export function buildBundle(items: readonly Item[], checked: Checked): string {
  const head = JSON.stringify({ format: 'dramatis-bundle', version: 1, pack: PACK }).slice(0, -1);
  const lines = items.map((item) => JSON.stringify(asEntity(item, checked)));
  return `${head},"entities":[\n${lines.join(',\n')}\n]}\n`;
}

type Listed<T extends { rank: unknown }> = Omit<T, 'sources' | 'rank'> & {
  sources?: Source[];
  rank?: T['rank'];
};
type Written = Pick<Entity, 'id' | 'kind' | 'name' | 'ownLanguage' | 'description'> & {
  aliases: Listed<Alias>[];
  roles: Listed<Role>[];
  relations: Listed<Relation>[];
  facts: { id: string; property: string; value: string; sources?: Source[] }[];
  identifiers?: Record<string, string>;
};

function asEntity(item: Item, checked: Checked): Written {
  const sourced = sources(item, checked);
  return {
    id: entityId(item.id),
    kind: item.kind,
    name: item.name,
    ...(item.own ? { ownLanguage: item.own } : {}),
    description: item.description,
    aliases: aliases(item),
    roles: roles(item, sourced),
    relations: relations(item),
    facts: factsOf(item).map((fact) => ({
      id: fact.property,
      property: PROPERTIES[fact.property] ?? fact.property,
      value: fact.value,
      ...sourced(factLine(fact)),
    })),
    ...(item.wikidata ? { identifiers: { wikidata: item.wikidata } } : {}),
  };
}

const PROPERTIES: Record<string, string> = { born: 'birth', died: 'death' };

/** Gives a statement the address of the Wikidata item that confirms it, and nothing to the others. */
function sources(item: Item, checked: Checked): (line: string) => { sources?: Source[] } {
  const found = checked[item.id];
  return (line) => {
    const seen = found?.item === item.wikidata ? found?.statements[line] : undefined;
    if (seen === undefined || !item.wikidata) return {};
    const url = `https://www.wikidata.org/wiki/${item.wikidata}`;
    return { sources: [{ url, title: 'Wikidata', ...(seen ? { seen } : {}) }] };
  };
}

/** The item's own language first; the id of an alias is the alias, so that it stays when others come and go. */
function aliases(item: Item): Listed<Alias>[] {
  const list = (names: Item['names'], exact: boolean) =>
    Object.entries(names).flatMap(([lang, all]) =>
      all.map((text) => ({ id: `${lang}:${text}`, text, lang, ...(exact ? { caseSensitive: true } : {}) })),
    );
  const own = (alias: Listed<Alias>) => Number(alias.lang !== item.own);
  return [...list(item.names, false), ...list(item.exact, true)].sort((a, b) => own(a) - own(b));
}

/** Ids of roles name title and year of the start: a corrected day or a new end keeps them. */
function roles(item: Item, sourced: (line: string) => { sources?: Source[] }): Listed<Role>[] {
  const unique = numbered();
  return item.roles.map((written) => {
    const { first, second, period, main } = readLine(written);
    const id = unique([first, second, period.start?.slice(0, 4)].filter(Boolean).join(' '));
    const role = { id, title: first, ...(second ? { organization: second } : {}), ...period };
    return { ...role, ...(main ? { rank: 'preferred' as const } : {}), ...sourced(roleLine(written)) };
  });
}

function relations(item: Item): Listed<Relation>[] {
  const unique = numbered();
  return item.relations.map((written) => {
    const { first, second, period } = readLine(written);
    if (!second) throw new Error(`${item.id}: a relation without its target: ${written}`);
    return { id: unique(`${first} ${second}`), kind: first, target: entityId(second), ...period };
  });
}

function numbered(): (text: string) => string {
  const used = new Map<string, number>();
  return (text) => {
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    const count = (used.get(slug) ?? 0) + 1;
    used.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}
