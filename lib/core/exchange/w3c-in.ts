/** W3C Web Annotation JSON-LD read: our own export back as it was, and what others wrote as well as it can be. */
import {
  type Annotation,
  COLOURS,
  MOTIVATIONS,
  type Motivation,
  motivationOf,
  type Target,
} from '../model/annotation';
import { LIMITS } from '../model/entity';
import { derivedId } from '../model/id';
import { type AnnotationContent, noContent, type Reading, take, takeLink } from './incoming';
import { idOf } from './iri';
import { isRecord, type Loose, linesIn, listIn, momentIn, textIn } from './loose';
import { plainText } from './plain-text';
import { clean, type TargetReading, targetIn } from './w3c-target';

/** Looks like annotations of the W3C model: one, a list, a page or a collection. */
export function isW3c(input: unknown): boolean {
  const first = listIn(input)[0];
  if (!isRecord(first)) return false;
  return listIn(first.type ?? first['@type']).some((type) =>
    /^(oa:)?Annotation(Page|Collection)?$/.test(String(type)),
  );
}

export function readW3c(input: unknown, { documentOf, at }: Reading): AnnotationContent {
  const content = noContent();
  for (const [path, item] of itemsOf(input, content)) {
    if (!isRecord(item)) {
      content.problems.push({ path, kind: 'wrongSort', sentence: 'An annotation must be an object.' });
      continue;
    }
    if (isRecord(item['dramatis:link'])) {
      takeLink(content, path, item['dramatis:link']);
      continue;
    }
    const undated = momentIn(item.created) === undefined && momentIn(item.modified) === undefined;
    const otherwise = momentIn(item.created) ?? momentIn(item.modified) ?? at;
    // Several targets are several passages: each becomes an annotation of its own.
    const targets = listIn(item.target).flatMap((target) => passagesIn(target));
    if (targets.length === 0)
      content.problems.push({
        path,
        kind: 'noPage',
        sentence: 'This annotation is about nothing: it has no target.',
      });
    for (const [index, target] of targets.entries()) {
      const several = targets.length > 1;
      const place = several ? `${path && `${path}.`}target[${index}]` : path;
      const one = { ...item, target, id: several ? `${textIn(item.id) ?? ''}#${index + 1}` : item.id };
      const read = annotationIn(one, { documentOf, otherwise });
      if (!read) {
        content.problems.push({
          path: place,
          kind: 'noPage',
          sentence: 'The target has no source that says which page it is.',
        });
        continue;
      }
      if (read.wordless)
        content.problems.push({ path: place, kind: 'wordless', sentence: WORDLESS, itemOnly: true });
      take(content, place, read.annotation, undated);
    }
  }
  return content;
}

export const WORDLESS =
  'The words of this passage are not in the file, so it cannot be found on its page; the note is kept for the page as a whole.';

/** The annotations of a file with their places in it. */
function itemsOf(input: unknown, { problems }: AnnotationContent): [string, unknown][] {
  if (Array.isArray(input)) return input.map((item, at) => [`[${at}]`, item]);
  if (!isRecord(input)) return [];
  if (Array.isArray(input.items)) return input.items.map((item, at) => [`items[${at}]`, item]);
  if (isRecord(input.first)) {
    if (input.first.next) {
      problems.push({
        path: 'first.next',
        kind: 'elsewhere',
        sentence: 'More pages of this collection are elsewhere; only what is in the file is read.',
        itemOnly: true,
      });
    }
    return listIn(input.first.items).map((item, at) => [`first.items[${at}]`, item]);
  }
  if (input.first !== undefined || input.last !== undefined) {
    problems.push({
      path: 'first',
      kind: 'elsewhere',
      sentence: 'The annotations of this collection are elsewhere, not in the file.',
    });
    return [];
  }
  return [['', input]];
}

/** Lists and composites are several passages; of a choice the first is the wished one. */
function passagesIn(target: unknown, depth = 0): unknown[] {
  if (!isRecord(target) || target.items === undefined || depth > 8) return [target];
  const items = listIn(target.items);
  return (target.type === 'Choice' ? items.slice(0, 1) : items).flatMap((one) => passagesIn(one, depth + 1));
}

/** One annotation with one target, not checked yet. Undefined where it is about no page. */
export function annotationIn(
  item: Loose,
  reading: TargetReading,
): { annotation: unknown; wordless: boolean } | undefined {
  const read = targetIn(item.target, reading);
  if (!read) return undefined;
  const iri = textIn(item.id) ?? textIn(item['@id']) ?? '';
  const { note, tags, entities } = bodiesIn([...listIn(item.body), ...listIn(item.bodyValue)]);
  const isOurs = isRecord(item.target) && item.target['dramatis:document'] !== undefined;
  const own = isOurs ? idOf('annotation', iri) : undefined;
  const imported = isRecord(item['dramatis:imported']) ? item['dramatis:imported'] : undefined;
  const { target } = read;
  const creator = creatorIn(listIn(item.creator)[0]);
  const colour = COLOURS.find((name) => name === item['dramatis:colour']);
  const former = listIn(item['dramatis:former']).flatMap((one) => targetIn(one, reading)?.target ?? []);
  const made: Omit<Annotation, 'imported'> & { imported?: unknown } = {
    id: own ?? derivedId('w3c', iri || JSON.stringify([target.source, target.selectors, note, tags])),
    target,
    former,
    note,
    tags,
    colour: colour ?? 'yellow',
    entities,
    created: reading.otherwise,
    ...clean({
      creator,
      imported:
        imported ??
        (own === undefined && iri ? { from: 'W3C Web Annotation', id: iri.slice(0, 2_000) } : undefined),
    }),
  };
  const motivation = motivationIn(item.motivation ?? item['oa:motivatedBy']);
  if (motivation && motivation !== motivationOf({ motivation: undefined, note, tags, target })) {
    made.motivation = motivation;
  }
  return { annotation: asItWas(made, item['dramatis:exact']), wordless: read.wordless };
}

/** What our own export told besides, because the model has no words for it. */
function asItWas(made: Loose & { target: Target }, exact: unknown): unknown {
  if (!isRecord(exact)) return made;
  const target: Target | Loose = isRecord(exact.target) ? { ...made.target, ...exact.target } : made.target;
  const all: Loose = { ...made, ...exact, target };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

function bodiesIn(bodies: readonly unknown[]): Pick<Annotation, 'note' | 'tags' | 'entities'> {
  const notes: string[] = [];
  const tags: string[] = [];
  const entities: string[] = [];
  for (const body of bodies.flatMap((one) => spread(one))) {
    if (typeof body === 'string') notes.push(body);
    if (!isRecord(body)) continue;
    const purposes = listIn(body.purpose);
    const entity = textIn(body['dramatis:entity']);
    const inner = isRecord(body.source) ? body.source : body;
    const value = textIn(inner.value) ?? textIn(inner['rdf:value']) ?? textIn(inner.chars);
    const address = textIn(body.source) ?? textIn(inner.id);
    if (entity !== undefined) entities.push(entity);
    else if (purposes.includes('tagging') && value !== undefined) tags.push(value);
    else if (value !== undefined)
      notes.push(/html/i.test(String(inner.format ?? '')) ? plainText(value) : value);
    else if (address !== undefined && purposes.length === 0) notes.push(`<${address}>`);
  }
  return {
    note: notes
      .filter((note) => note !== '')
      .join('\n\n')
      .slice(0, LIMITS.note),
    tags: linesIn(tags, LIMITS.name).slice(0, 200),
    entities: [...new Set(entities)],
  };
}

/** Choices, lists and composites: all of what is in them. */
function spread(body: unknown, depth = 0): unknown[] {
  if (!isRecord(body) || body.items === undefined || depth > 8) return [body];
  return listIn(body.items).flatMap((one) => spread(one, depth + 1));
}

function creatorIn(creator: unknown): string | undefined {
  const name = isRecord(creator)
    ? (textIn(creator.name) ?? textIn(creator.nickname) ?? textIn(creator.nick) ?? textIn(creator.id))
    : textIn(creator);
  return name?.trim().slice(0, LIMITS.name) || undefined;
}

function motivationIn(motivation: unknown): Motivation | undefined {
  const named = listIn(motivation).map((one) => String(one).replace(/^oa:/, ''));
  return MOTIVATIONS.find((known) => named.includes(known));
}
