/**
 * The one file that holds everything, in and out. Reading never throws: every problem has a place and a sentence,
 * and what is sound can still be imported.
 */
import * as v from 'valibot';
import type { PartialDate } from './date';
import { type Entity, EntitySchema, type Note, NoteSchema, type Source } from './entity';
import { derivedId } from './id';

export const BUNDLE_FORMAT = 'dramatis-bundle';
export const BUNDLE_VERSION = 1;

/** What is the matter, for those who say it in the reader's language. */
export type ProblemKind =
  | 'missing'
  | 'wrongSort'
  | 'empty'
  | 'long'
  | 'date'
  | 'moment'
  | 'address'
  | 'word'
  | 'duplicate'
  | 'noPage'
  | 'wordless'
  | 'elsewhere'
  /** The file as a whole: not a bundle, of another version, or of what no other word is for. */
  | 'noBundle'
  | 'version'
  | 'misfit';

export interface Problem {
  /** Path in the file: "entities[3].roles[0].start". */
  path: string;
  /** In English. */
  sentence: string;
  kind: ProblemKind;
  /** Only the alias, role, relation, fact or link named by the path was left out; the rest of its entity was read. */
  itemOnly?: true;
}

export interface BundleContent {
  entities: Entity[];
  notes: Note[];
  problems: Problem[];
}

/** Why nothing at all can be read of a parsed file. */
export function bundleFault(input: unknown): Problem | undefined {
  if (!isRecord(input)) {
    return {
      path: '',
      kind: 'noBundle',
      sentence: 'This is not a Dramatis bundle: a JSON object was expected.',
    };
  }
  if (input.format !== BUNDLE_FORMAT) {
    return { path: 'format', kind: 'noBundle', sentence: `"format" must be "${BUNDLE_FORMAT}".` };
  }
  if (input.version !== BUNDLE_VERSION) {
    const known = `version ${BUNDLE_VERSION} is`;
    const sentence = `Version ${String(input.version)} of the format is not known here; ${known}.`;
    return { path: 'version', kind: 'version', sentence };
  }
  if (!Array.isArray(input.entities))
    return { path: 'entities', kind: 'noBundle', sentence: '"entities" must be a list.' };
  return undefined;
}

/** Reads the entities of a parsed bundle, and their notes. `fatal` says why nothing at all can be read. */
export function readBundle(input: unknown): BundleContent | { fatal: Problem } {
  const fatal = bundleFault(input);
  if (fatal) return { fatal };
  const { entities } = input as { entities: unknown[] };
  const content: BundleContent = { entities: [], notes: [], problems: [] };
  const ids = new Map<string, number>();
  entities.forEach((item, at) => {
    const path = `entities[${at}]`;
    const entity = readEntity(item, path, content.problems);
    if (!entity) return;
    const earlier = ids.get(entity.id);
    if (earlier !== undefined) {
      content.problems.push({
        path: `${path}.id`,
        kind: 'duplicate',
        sentence: `The id "${entity.id}" is already that of entities[${earlier}].`,
      });
      return;
    }
    ids.set(entity.id, at);
    content.entities.push(entity);
    if (isRecord(item)) content.notes.push(...readNotes(item.notes, entity.id, path, content.problems));
  });
  return content;
}

/** One entity of a bundle, its lists turned into maps by id. Undefined, with problems added, where it is not sound. */
export function readEntity(item: unknown, path: string, problems: Problem[]): Entity | undefined {
  if (!isRecord(item)) {
    problems.push({ path, kind: 'wrongSort', sentence: 'An entity must be an object.' });
    return undefined;
  }
  const places = new Map<string, number>();
  const byId = (list: unknown, prefix: string, content: (one: Loose) => unknown[]) =>
    mapOf(list, prefix, content, places);
  const maps: Record<string, unknown> = {
    aliases: byId(item.aliases, 'a', (x) => [x.text, x.lang]),
    roles: byId(item.roles, 'r', (x) => [x.title, x.organization, x.start, x.end]),
    relations: byId(item.relations, 'l', (x) => [x.kind, x.target, x.start, x.end]),
    facts: byId(item.facts, 'f', (x) => [x.property, x.value]),
    links: byId(item.links, 'u', (x) => [x.url]),
  };
  const first = v.safeParse(EntitySchema, { ...item, ...maps });
  if (first.success) return first.output;
  const unsound = first.issues.filter((issue) => leaveOut(maps, issue));
  const itemOnly = unsound.length === first.issues.length;
  for (const issue of first.issues) {
    const problem = problemOf(path, issue, places);
    problems.push(itemOnly ? { ...problem, itemOnly } : problem);
  }
  return itemOnly ? v.parse(EntitySchema, { ...item, ...maps }) : undefined;
}

/** A problem with its path in the file. `places`: where the items that are kept by id stand in their lists. */
export function problemOf(
  path: string,
  issue: v.BaseIssue<unknown>,
  places: ReadonlyMap<string, number> = new Map(),
): Problem {
  const steps = (issue.path ?? []).map((step) => {
    const key = String(step.key);
    const at = /^\d+$/.test(key) ? Number(key) : places.get(key);
    return at === undefined ? `.${key}` : `[${at}]`;
  });
  return {
    path: `${path}${steps.join('')}`.replace(/^\./, ''),
    sentence: issue.message,
    kind: kindOf(issue),
  };
}

function kindOf({ type, message, received }: v.BaseIssue<unknown>): ProblemKind {
  if (received === 'undefined') return 'missing';
  if (type === 'min_length') return 'empty';
  if (type === 'max_length') return 'long';
  if (type === 'check') return message.startsWith('a date') ? 'date' : 'misfit';
  if (type === 'iso_timestamp') return 'moment';
  if (type === 'url' || type === 'regex') return 'address';
  if (type === 'picklist' || type === 'literal') return 'word';
  return ['string', 'object', 'array', 'record', 'number', 'boolean', 'strict_object'].includes(type)
    ? 'wrongSort'
    : 'misfit';
}

/** Takes the item that an issue is about out of its map; false where it is about the entity itself. */
function leaveOut(maps: Record<string, unknown>, issue: v.BaseIssue<unknown>): boolean {
  const [list, item] = (issue.path ?? []).map((step) => String(step.key));
  const map = maps[list ?? ''];
  if (item === undefined || !isRecord(map)) return false;
  delete map[item];
  return true;
}

type Loose = Record<string, unknown>;

/** A list of items as a map by id; a bare string stands for its only field; `source` for a list of one. */
function mapOf(
  list: unknown,
  prefix: string,
  content: (item: Loose) => unknown[],
  places: Map<string, number>,
): unknown {
  if (list === undefined || list === null) return {};
  if (!Array.isArray(list)) return list;
  const map: Record<string, unknown> = {};
  for (const [at, raw] of list.entries()) {
    const item: Loose =
      typeof raw === 'string' ? { text: raw, url: raw } : isRecord(raw) ? { ...raw } : { invalid: raw };
    if (item.source !== undefined && item.sources === undefined) item.sources = [asSource(item.source)];
    const id =
      typeof item.id === 'string' && item.id ? item.id : derivedId(prefix, ...content(item).map(asText));
    map[id] = { ...item, id };
    places.set(id, at);
  }
  return map;
}

function asSource(source: unknown): Source | unknown {
  if (typeof source !== 'string') return source;
  return /^https?:/i.test(source) ? { url: source } : { title: source };
}

function asText(value: unknown): string | PartialDate | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The notes that stand with an entity: texts, or objects with their ids. */
export function readNotes(notes: unknown, entity: string, path: string, problems: Problem[]): Note[] {
  if (notes === undefined || notes === null) return [];
  const list = Array.isArray(notes) ? notes : [notes];
  return list.flatMap((raw: unknown, at) => {
    const item: Loose = typeof raw === 'string' ? { text: raw } : isRecord(raw) ? raw : {};
    const result = v.safeParse(NoteSchema, {
      ...item,
      entity,
      id: item.id ?? derivedId('n', entity, asText(item.text)),
    });
    if (result.success) return [result.output];
    problems.push(problemOf(`${path}.notes[${at}]`, result.issues[0]));
    return [];
  });
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
