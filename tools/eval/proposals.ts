/**
 * "Worth adding?": a random half of the persons is taken out of the base; of the first five names that are offered for
 * each document, how many are persons?
 */
import { buildMatcher } from '../../lib/core/match/matcher';
import type { Entity } from '../../lib/core/model/entity';
import { proposals } from '../../lib/core/propose/propose';
import { foldForm } from '../../lib/core/resolve/choices';
import { resolve } from '../../lib/core/resolve/resolve';
import { type GoldDocument, type LinkingSet, randomFrom } from './shared';

export const FIRST = 5;

export interface Offers {
  set: string;
  documents: number;
  /** Among the first names offered: persons, something else, and what no annotation tells. */
  persons: number;
  others: number;
  untold: number;
  /** Persons that were taken out and stand in full in a document; how many of them were offered. */
  missing: number;
  offered: number;
  /** What was offered, for looking at. */
  wrong: string[];
  unjudged: string[];
}

export function measureOffers(set: LinkingSet, seed: number, documents = set.documents): Offers {
  const random = randomFrom(seed);
  const gone = new Set<string>();
  for (const entity of set.own) if (entity.kind === 'person' && random() < 0.5) gone.add(entity.id);
  const base = [...set.own, ...set.others].filter(({ id }) => !gone.has(id));
  const byId = new Map(base.map((entity) => [entity.id, entity]));
  const matcher = buildMatcher(base);
  const known = personNames([...set.own, ...set.others]);
  const kinds = new Map([...set.own, ...set.others].map(({ id, kind }) => [id, kind]));
  const offers: Offers = {
    set: set.name,
    documents: documents.length,
    persons: 0,
    others: 0,
    untold: 0,
    missing: 0,
    offered: 0,
    wrong: [],
    unjudged: [],
  };
  for (const document of documents) {
    const { text, lang } = document;
    const found = matcher.find(text, lang);
    const article = { url: '', lang, title: document.title };
    const mentions =
      resolve({ article, blocks: [{ id: 0, text, found }], entity: (id) => byId.get(id) }).get(0) ?? [];
    const names = proposals([{ text, covered: mentions }], lang).map(({ name }) => name);
    for (const name of names.slice(0, FIRST)) {
      const verdict = isPerson(name, document, kinds, known);
      if (verdict === undefined) {
        offers.untold += 1;
        offers.unjudged.push(`${document.id}: ${name}`);
      } else if (verdict) offers.persons += 1;
      else {
        offers.others += 1;
        offers.wrong.push(`${document.id}: ${name}`);
      }
    }
    const forms = new Set(names.slice(0, FIRST).map(foldForm));
    for (const form of missingIn(document, gone)) {
      offers.missing += 1;
      if (forms.has(form)) offers.offered += 1;
    }
  }
  return offers;
}

/** By what is annotated where the name stands; failing that, a full name that some person of the whole base bears. */
function isPerson(
  name: string,
  { text, mentions }: GoldDocument,
  kinds: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): boolean | undefined {
  const at = text.replace(/\s/g, ' ').indexOf(name);
  const over = mentions.filter(({ start, end, entity }) => entity && start < at + name.length && at < end);
  if (over.some(({ person, entity }) => person || kinds.get(entity ?? '') === 'person')) return true;
  if (over.length > 0) return false;
  return known.has(foldForm(name)) ? true : undefined;
}

/** Full names of persons that were taken out, once for each document. */
function missingIn({ text, mentions }: GoldDocument, gone: ReadonlySet<string>): Set<string> {
  const full = mentions.filter(({ entity, optional }) => entity && !optional && gone.has(entity));
  const forms = full.map(({ start, end }) => foldForm(text.slice(start, end)));
  return new Set(forms.filter((form) => form.includes(' ')));
}

function personNames(entities: readonly Entity[]): Set<string> {
  const persons = entities.filter(({ kind }) => kind === 'person');
  const names = persons.flatMap(({ name, aliases }) => [
    name,
    ...Object.values(aliases).map(({ text }) => text),
  ]);
  return new Set(names.map(foldForm).filter((form) => form.includes(' ')));
}
