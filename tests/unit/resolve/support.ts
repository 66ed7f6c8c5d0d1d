/** A small base and articles in it, for the tests of deciding. */
import { buildMatcher } from '../../../lib/core/match/matcher';
import { readEntity } from '../../../lib/core/model/bundle';
import type { Choice } from '../../../lib/core/model/choice';
import type { Entity } from '../../../lib/core/model/entity';
import type { Candidate, Mention, Reason } from '../../../lib/core/model/mention';
import { resolve } from '../../../lib/core/resolve/resolve';

/** "President of Israel | 2021-07-07 | 2026": title, start, end. An organization may stand behind "@". */
function role(line: string) {
  const [title = '', start, end] = line.split('|').map((part) => part.trim() || undefined);
  const [name, organization] = title.split('@').map((part) => part.trim());
  return { title: name, organization, start, end };
}

export function entity(
  id: string,
  name: string,
  more: {
    aliases?: (string | { text: string; caseSensitive: boolean })[];
    roles?: string[];
    kind?: string;
    party?: string;
    facts?: Record<string, string>;
  } = {},
): Entity {
  const item = {
    id,
    kind: more.kind ?? 'person',
    name,
    aliases: more.aliases,
    roles: more.roles?.map(role),
    relations: more.party ? [{ kind: 'party', target: more.party }] : undefined,
    facts: Object.entries(more.facts ?? {}).map(([property, value]) => ({ property, value })),
  };
  const read = readEntity(item, id, []);
  if (!read) throw new Error(`${id} is no entity`);
  return read;
}

export interface Story {
  /** Paragraphs. */
  text: string | string[];
  date?: string | undefined;
  lang?: string;
  title?: string;
  url?: string;
  choices?: Choice[];
}

export interface Decided {
  surface: string;
  state: Mention['state'];
  entity: string | null;
  why: Reason['kind'][];
  candidates: Candidate[];
}

export function decided(base: readonly Entity[], story: Story): Decided[] {
  const matcher = buildMatcher(base);
  const byId = new Map(base.map((one) => [one.id, one]));
  const paragraphs = typeof story.text === 'string' ? [story.text] : story.text;
  const blocks = paragraphs.map((text, id) => ({ id, text, found: matcher.find(text, story.lang) }));
  const mentions = resolve({
    article: {
      url: story.url ?? 'https://news.example/a',
      lang: story.lang,
      title: story.title,
      date: story.date ? { value: story.date, from: 'json-ld', zoneKnown: true } : undefined,
    },
    blocks,
    entity: (id) => byId.get(id),
    choices: story.choices,
  });
  return blocks.flatMap((block) =>
    (mentions.get(block.id) ?? []).map((mention) => ({
      surface: block.text.slice(mention.from, mention.to),
      state: mention.state,
      entity: mention.entity,
      why: mention.why.map((reason) => reason.kind),
      candidates: mention.candidates,
    })),
  );
}

/** "Isaac Herzog = isaac", "Herzog ?" for an abstention; nothing for what is not claimed. */
export function claims(base: readonly Entity[], story: Story): string[] {
  return decided(base, story).map(({ surface, state, entity: id }) =>
    state === 'sure' ? `${surface} = ${id}` : `${surface} ?`,
  );
}
