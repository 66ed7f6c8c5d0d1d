/**
 * Annotations as search sees them: words of the passage, the note, the title and the tags in any script, without
 * accents, from the first letters of each word; and what filters look at, worked out once.
 */
import MiniSearch from 'minisearch';
import { type Annotation, type AnnotationId, quoteOf } from '../model/annotation';
import { firstDay } from '../model/date';
import { foldWords } from '../text/fold-word';
import type { AnnotationQuery } from './query';

const WEIGHTS = { quote: 2, note: 3, title: 1, tags: 3 };

/** A letter of a script whose words have several. */
const BEGUN = /^(?!\p{Script=Han})\p{L}$/u;

interface Facets {
  id: AnnotationId;
  annotation: Annotation;
  host: string;
  tags: string[];
  /** Published, or saved where that is not known; "YYYY-MM-DD". */
  day: string;
}

/** What a query means in this base. */
export interface Meant {
  /** The ids of each person that was asked for; one of each must be tied to the annotation. */
  people: readonly ReadonlySet<string>[];
  colours?: ReadonlySet<string> | undefined;
  /** The annotations that are in the state that was asked for. */
  ids?: ReadonlySet<AnnotationId> | undefined;
}

export type AnnotationIndex = ReturnType<typeof annotationIndex>;

export function annotationIndex() {
  const facets = new Map<AnnotationId, Facets>();
  /** Newest first; made when it is first asked for. */
  let newest: Facets[] | undefined;
  const words = new MiniSearch<Facets>({
    fields: Object.keys(WEIGHTS),
    storeFields: [],
    extractField: (facet, field) => (field === 'id' ? facet.id : textOf(facet.annotation, field)),
    tokenize: foldWords,
    // The words are folded already.
    processTerm: (word) => word,
    searchOptions: { boost: WEIGHTS, combineWith: 'AND', prefix: true },
  });

  return {
    put(annotation: Annotation): void {
      const facet = facetsOf(annotation);
      facets.set(facet.id, facet);
      newest = undefined;
      if (words.has(facet.id)) words.replace(facet);
      else words.add(facet);
    },

    remove(id: AnnotationId): void {
      newest = undefined;
      if (facets.delete(id)) words.discard(id);
    },

    reset(annotations: Iterable<Annotation>): void {
      facets.clear();
      newest = undefined;
      for (const annotation of annotations) facets.set(annotation.id, facetsOf(annotation));
      words.removeAll();
      words.addAll([...facets.values()]);
    },

    /** Best first where words are looked for, else the newest first. */
    find(query: AnnotationQuery, meant: Meant): AnnotationId[] {
      const fits = filterOf(query, meant);
      const wanted = foldWords(query.words);
      // One letter is a word that is still being typed: it begins too many words to say anything.
      if (BEGUN.test(wanted.at(-1) ?? '')) wanted.pop();
      if (wanted.length === 0) {
        newest ??= [...facets.values()].sort(byCreated);
        return newest.filter(fits).map(({ id }) => id);
      }
      const found = words.search(wanted.join(' ')).map(({ id }) => id as AnnotationId);
      return found.filter((id) => {
        const facet = facets.get(id);
        return facet !== undefined && fits(facet);
      });
    },
  };
}

/** As the index compares words, so that "WAR" finds "war". */
export function folded(text: string): string {
  return foldWords(text).join(' ');
}

function filterOf(query: AnnotationQuery, { people, colours, ids }: Meant) {
  const tags = query.tags.map(folded);
  const sites = query.sites.map((site) => site.toLowerCase().replace(/^www\./, ''));
  const before = query.before && firstDay(query.before);
  const after = query.after && firstDay(query.after);
  return ({ id, annotation, host, tags: own, day }: Facets): boolean =>
    people.every((anyOf) => annotation.entities.some((entity) => anyOf.has(entity))) &&
    tags.every((tag) => own.some((one) => one.startsWith(tag))) &&
    sites.every((site) => host.startsWith(site) || host.endsWith(`.${site}`)) &&
    (before === undefined || day < before) &&
    (after === undefined || day >= after) &&
    (colours === undefined || colours.has(annotation.colour)) &&
    (ids === undefined || ids.has(id));
}

function facetsOf(annotation: Annotation): Facets {
  const { source, published, saved } = annotation.target;
  return {
    id: annotation.id,
    annotation,
    host: /^[a-z]+:\/\/(?:www\.)?([^/?#]*)/i.exec(source)?.[1]?.toLowerCase() ?? '',
    tags: annotation.tags.map(folded),
    day: published ? firstDay(published) : saved.slice(0, 10),
  };
}

function byCreated({ annotation: a }: Facets, { annotation: b }: Facets): number {
  return a.created < b.created ? 1 : a.created > b.created ? -1 : a.id < b.id ? 1 : -1;
}

function textOf({ target, note, tags }: Annotation, field: string): string {
  switch (field) {
    case 'quote':
      return quoteOf(target);
    case 'note':
      return note;
    case 'title':
      return target.title;
    default:
      return tags.join(' ');
  }
}
