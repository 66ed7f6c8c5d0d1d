/**
 * Makes ready what the first article would otherwise wait for: tables are put up when they are first asked for, and
 * browsers read functions and patterns when they are first run.
 */
import type { Entity } from '../model/entity';
import { resolve } from './resolve';

const TEXT =
  'On Tuesday the former minister of finance, John Doe, met President Jane Roe. “Mr Doe’s plan,” Roe said.';
const PEOPLE: readonly Entity[] = [
  person('John Doe', 'Minister of Finance'),
  person('Jane Roe', 'President'),
];

/** Takes some milliseconds the first time, and next to nothing afterwards. */
export function prepareResolve(): void {
  const found = Array.from(TEXT.matchAll(/(?:John |Jane )?(?:Doe|Roe)/g), ({ 0: form, index }) => {
    const kind = form.includes(' ') ? ('name' as const) : ('surname' as const);
    const owners = PEOPLE.filter(({ name }) => name.endsWith(form)).map(({ id }) => ({ entity: id, kind }));
    return { from: index, to: index + form.length, owners };
  });
  resolve({
    article: { url: '', lang: 'en', date: { value: '2020-01-01', from: 'meta', zoneKnown: false } },
    blocks: [{ id: 0, text: TEXT, found }],
    entity: (id) => PEOPLE.find((one) => one.id === id),
  });
}

function person(name: string, title: string): Entity {
  const statement = { id: name, rank: 'normal' as const, sources: [] };
  return {
    id: name,
    kind: 'person',
    name,
    description: `${title} of nowhere`,
    aliases: {},
    roles: { [name]: { ...statement, title, organization: 'Nowhere', start: '2019' } },
    relations: {},
    facts: {},
    links: {},
    identifiers: {},
    tags: [],
    sources: [],
  };
}
