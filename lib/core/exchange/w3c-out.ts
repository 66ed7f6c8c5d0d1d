/**
 * Annotations as W3C Web Annotation JSON-LD: a collection with one page. Each annotation stands on a line of its own, so
 * that a file of any size is written in parts, and a problem can be said with its line.
 */
import { same } from '../edit/same';
import type { Annotation } from '../model/annotation';
import { motivationOf } from '../model/annotation';
import type { AnnotationLink } from '../model/annotation-link';
import { derivedId } from '../model/id';
import type { Exported, ExportMoment } from './exported';
import { asIri, iriOf } from './iri';
import { isRecord, type Loose } from './loose';
import { annotationIn } from './w3c-in';
import { clean, inUtc, targetOut } from './w3c-target';

export const ANNO = 'http://www.w3.org/ns/anno.jsonld';
const CONTEXT = [ANNO, { dramatis: 'urn:dramatis:' }];

/** Parts of the file, to be joined without anything between them. */
export function* w3cFile(exported: readonly Exported[], { at }: ExportMoment): Generator<string> {
  const links = new Map(exported.flatMap((one) => one.links.map((link) => [link.id, link])));
  const items = [...exported.map(w3cOf), ...[...links.values()].map(w3cLinkOf)];
  const id = `urn:dramatis:collection:${derivedId('w', at, ...exported.map((one) => one.annotation.id))}`;
  const head = { '@context': CONTEXT, id, type: 'AnnotationCollection', generated: at, total: items.length };
  const page = { id: `${id}:1`, type: 'AnnotationPage', startIndex: 0 };
  yield `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
  for (const [index, item] of items.entries()) yield `${index > 0 ? ',' : ''}\n${JSON.stringify(item)}`;
  yield '\n]}}\n';
}

export function w3cOf({ annotation, people }: Exported): Loose {
  const { id, note, tags, created, creator, imported, former } = annotation;
  const names = new Map(people.map((person) => [person.saidAs ?? person.id, person]));
  const bodies = [
    ...(note ? [{ type: 'TextualBody', value: note, format: 'text/markdown', purpose: 'commenting' }] : []),
    ...tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
    ...annotation.entities.map((entity) => {
      const person = names.get(entity);
      return clean({
        type: 'SpecificResource',
        source: person?.wikidata
          ? `http://www.wikidata.org/entity/${encodeURIComponent(person.wikidata)}`
          : iriOf('entity', entity),
        purpose: 'identifying',
        'rdfs:label': person?.name,
        'dramatis:entity': entity,
      });
    }),
  ];
  const told = clean({
    '@context': CONTEXT,
    id: iriOf('annotation', id),
    type: 'Annotation',
    motivation: motivationOf(annotation),
    created: inUtc(created),
    creator: creator === undefined ? undefined : { type: 'Person', name: creator },
    via: imported && /^(https?|urn):/i.test(imported.id) ? asIri(imported.id) : undefined,
    body: bodies.length > 0 ? bodies : undefined,
    target: targetOut(annotation.target),
    'dramatis:colour': annotation.colour,
    'dramatis:former': former.length > 0 ? former.map(targetOut) : undefined,
    'dramatis:imported': imported,
  });
  const exact = untold(annotation, told);
  return exact ? { ...told, 'dramatis:exact': exact } : told;
}

/** The fields that would read back otherwise: no model of somebody else's holds everything. */
function untold(annotation: Annotation, told: Loose): Loose | undefined {
  const back = annotationIn(told, { documentOf: (address) => address, otherwise: inUtc(annotation.created) });
  if (!back) return { ...annotation };
  const read = back.annotation as Annotation;
  const lost = Object.entries(annotation).filter(
    ([key, value]) => !same(value, read[key as keyof Annotation]),
  );
  const added = Object.keys(read).filter((key) => !Object.hasOwn(annotation, key));
  const exact = Object.fromEntries([...lost, ...added.map((key) => [key, null])]);
  // Of the target only what differs in it: the rest is told once.
  if (isRecord(exact.target)) {
    const target = Object.entries(exact.target);
    const differing = target.filter(
      ([key, value]) => !same(value, read.target[key as keyof typeof read.target]),
    );
    exact.target = Object.fromEntries(differing);
  }
  return Object.keys(exact).length > 0 ? exact : undefined;
}

/** "contradicts" and its like are annotations of annotations. */
export function w3cLinkOf(link: AnnotationLink): Loose {
  return {
    '@context': CONTEXT,
    id: iriOf('link', link.id),
    type: 'Annotation',
    motivation: 'linking',
    body: { type: 'SpecificResource', source: iriOf('annotation', link.to), purpose: 'linking' },
    target: iriOf('annotation', link.from),
    'dramatis:link': link,
  };
}
