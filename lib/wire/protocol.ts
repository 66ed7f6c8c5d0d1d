/**
 * Every message between contexts, one schema each. A question's content is checked where it arrives, because it may
 * come from a page's process; answers come from the extension itself and are typed only. All of it survives JSON.
 */
import * as v from 'valibot';
import { ANCHOR_LIMITS, ANCHOR_STATES, type AnchorState } from '../core/anchor/selectors';
import type { Selected } from '../core/annotation/selected';
import type { ArticleTold } from '../core/article/told';
import { AnnotationSchema, type Colour } from '../core/model/annotation';
import type { AnnotationDraft, KeptAnnotation } from '../core/model/annotation-records';
import type { ArticleDate } from '../core/model/article';
import type { CardContent, Changed, Sketch } from '../core/model/card';
import { isPartialDate } from '../core/model/date';
import type { Candidate, Mention } from '../core/model/mention';
import type { Density } from '../core/model/records';
import type { Span } from '../core/model/span';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(2_000_000));
const url = v.pipe(v.string(), v.maxLength(20_000));
const partialDate = v.pipe(v.string(), v.check(isPartialDate));
const surroundings = v.pipe(v.string(), v.maxLength(500));
const words = v.pipe(v.string(), v.maxLength(ANCHOR_LIMITS.quote));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const ArticleSchema = v.object({
  url,
  title: v.optional(text),
  lang: v.optional(v.string()),
  date: v.optional(
    v.object({
      value: partialDate,
      from: v.picklist(['user', 'json-ld', 'article:published_time', 'itemprop', 'meta', 'time', 'address']),
      zoneKnown: v.boolean(),
    }),
  ),
});

/** Ids of entities standing surely in the page, for relations on this page. */
const present = v.pipe(v.array(id), v.maxLength(5_000));

/** As `PageFacts`. */
const facts = <T extends v.GenericSchema>(one: T) => v.pipe(v.array(one), v.maxLength(400), v.readonly());

/** What a question carries, by its name. */
export const QUESTIONS = {
  /**
   * Which names stand in these blocks? A session is one document; the background keeps its blocks, so only changed
   * ones are sent. `fresh` starts it anew with all blocks. An unknown session is answered so, and the page sends all;
   * so it does after a question that got no answer.
   */
  'names.find': v.object({
    session: id,
    fresh: v.boolean(),
    article: ArticleSchema,
    blocks: v.array(v.object({ id: whole, text })),
    gone: v.array(whole),
    /** All block ids in reading order. Without it changed blocks keep their place and new ones come last. */
    order: v.optional(v.array(whole)),
  }),
  /** A page begins to load, and will ask the others soon. */
  'page.begins': v.object({}),
  /** What does a page say of itself as an article? */
  'article.read': v.object({
    jsonLd: facts(text),
    metas: facts(v.object({ key: text, content: text })),
    itemprops: facts(text),
    times: facts(v.object({ value: text, pubdate: v.boolean(), inArticle: v.boolean() })),
    addresses: facts(text),
  }),
  /** Does the extension work on this address? */
  'site.get': v.object({ url }),
  /** Switch a site on or off, or back to "articles only". */
  'site.set': v.object({ url, mode: v.picklist(['on', 'off', 'articles']) }),
  /** Everything the card shows for one entity at a date. */
  'card.get': v.object({ entity: id, article: ArticleSchema, present }),
  /** The candidates of an ambiguous mention. */
  'sketches.get': v.object({
    entities: v.pipe(v.array(id), v.maxLength(200)),
    date: v.optional(partialDate),
  }),
  /** Everybody who is called just so, by a name, an alias or a surname. */
  'people.called': v.object({ name: v.pipe(v.string(), v.maxLength(500)) }),
  /** The user's own word on who is meant; entity null: nobody of the base. */
  'choice.set': v.object({
    scope: v.picklist(['mention', 'page', 'site', 'everywhere']),
    url,
    form: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
    entity: v.nullable(id),
    /** What stands around the chosen mention, for the scope "mention". */
    around: v.optional(v.object({ before: surroundings, after: surroundings })),
  }),
  /** The user's own word on the article's date; null takes it back. */
  'date.set': v.object({ url, date: v.nullable(partialDate) }),
  'note.save': v.object({ id: v.optional(id), entity: id, text, page: v.optional(url) }),
  'note.delete': v.object({ id }),
  /** Takes back one change, by the token that it was answered with. */
  'change.undo': v.object({ change: id }),
  /** Opens an extension page in a tab: the library at a card, or its editor. */
  'library.open': v.object({ entity: v.optional(id), query: v.optional(v.string()) }),
  /** Opens the dossier of an entity: beside the asker's tab, or in a tab where the browser lets no panel open. */
  'dossier.open': v.object({ entity: id }),
  /** Which passages are saved of this document, for the page to find them. */
  'passages.of': v.object({
    url,
    loaded: v.optional(url),
    claims: v.pipe(v.array(url), v.maxLength(20)),
    others: v.optional(v.pipe(v.array(url), v.maxLength(20))),
  }),
  /** Where these of them stand in the text of the page. */
  'passages.find': v.object({
    documents: v.pipe(v.array(url), v.maxLength(50)),
    text,
    ids: v.pipe(v.array(id), v.maxLength(5_000)),
  }),
  /** How the page found them. `words`: what stands there now, where that is something else. */
  'passages.seen': v.object({
    sightings: v.pipe(
      v.array(v.object({ id, state: v.picklist(ANCHOR_STATES), words: v.optional(words) })),
      v.maxLength(5_000),
    ),
  }),
  /** Who stands in which sentence; kept only if the user wants that. */
  'mentions.met': v.object({
    document: url,
    source: url,
    title: text,
    published: v.optional(partialDate),
    mentions: v.pipe(v.array(v.object({ entity: id, sentence: surroundings })), v.maxLength(1_000)),
  }),
  'annotation.create': v.object({ annotation: AnnotationSchema }),
  'annotation.update': v.object({
    id,
    seen: whole,
    patch: v.partial(
      v.object({ ...v.pick(AnnotationSchema, ['note', 'tags', 'colour', 'entities']).entries }),
    ),
  }),
  'annotation.get': v.object({ id }),
  'annotation.remove': v.object({ id }),
  /** What is being written, with every key. */
  'draft.keep': v.object({
    id,
    document: url,
    annotation: AnnotationSchema,
    seen: whole,
    at: v.pipe(v.string(), v.isoTimestamp()),
  }),
  'draft.get': v.object({ id }),
  'draft.drop': v.object({ id }),
  /** For completion, and for the names of colours. */
  'tags.known': v.object({}),
  /** The card frame proves that it was opened by our own content script of this tab, not by the page. */
  'frame.claim': v.object({ nonce: id }),
  /** The content script announces the nonce that it hands to its card frame. */
  'frame.announce': v.object({ nonce: id }),
} as const;

/** What a question is answered with, by its name. */
export interface Answers {
  'names.find':
    | {
        kind: 'found';
        revision: number;
        date?: ArticleDate | undefined;
        blocks: { id: number; mentions: Mention[] }[];
      }
    | { kind: 'unknown-session' };
  'page.begins': null;
  'article.read': ArticleTold;
  'site.get': { mode: 'on' | 'off' | 'articles'; density: Density };
  'site.set': Changed;
  'card.get': { kind: 'card'; card: CardContent } | { kind: 'gone' };
  'sketches.get': Sketch[];
  'people.called': Sketch[];
  'choice.set': Changed;
  'date.set': Changed;
  'note.save': Changed;
  'note.delete': Changed;
  'change.undo': Changed;
  'library.open': null;
  'dossier.open': null;
  'passages.of': {
    /** The keys of the document that stands at the address; it is saved under the first. */
    documents: string[];
    passages: { id: string; version: number; colour: Colour }[];
    /** Mentions are to be told. */
    remember: boolean;
  };
  'passages.find': { id: string; state: AnchorState; span?: Span | undefined; words?: string | undefined }[];
  'passages.seen': null;
  'mentions.met': null;
  'annotation.create': Changed;
  'annotation.update': Changed;
  'annotation.get': KeptAnnotation | null;
  'annotation.remove': Changed;
  'draft.keep': null;
  'draft.get': AnnotationDraft | null;
  'draft.drop': null;
  'tags.known': { tags: string[]; meanings: Partial<Record<Colour, string>> };
  'frame.claim': { ours: boolean };
  'frame.announce': null;
}

/** Questions to the content script of a tab. */
export const TAB_QUESTIONS = {
  /** Who stands on this page? */
  'page.people': v.object({}),
  /** The text that was read, and where names of the base stand in it. */
  'page.text': v.object({}),
  /** Scroll to the nth mention of an entity (or of an ambiguous surface) and point at it. */
  'page.jump': v.object({ key: v.string(), nth: whole }),
  /** A keyboard command. */
  'page.command': v.object({ command: v.picklist(['next-name', 'previous-name', 'open-card', 'annotate']) }),
  /** The saved passages of this page, in reading order, as they were found. */
  'page.passages': v.object({}),
  /** Scroll to a saved passage. */
  'page.show': v.object({ id }),
  /** What stands where a saved passage was found, or else the selection, as a passage to be saved. */
  'page.passage': v.object({ id: v.optional(id) }),
  /** The selected text with its sentence, for "Add to Dramatis". */
  'page.selection': v.object({}),
  /** The base, a site's mode or a choice changed: ask again. */
  'page.refresh': v.object({ revision: whole }),
} as const;

export interface PagePerson {
  /** The entity's id where it is sure, else the surface; key of `page.jump`. */
  key: string;
  entity: string | null;
  surface: string;
  count: number;
  candidates: Candidate[];
}

export interface FoundPassage {
  id: string;
  state: AnchorState;
  /** What stands there now, where that is not what was saved. */
  words?: string | undefined;
}

export interface TabAnswers {
  'page.people': {
    url: string;
    title: string;
    date?: ArticleDate | undefined;
    active: boolean;
    /** In order of first appearance. */
    people: PagePerson[];
  };
  /** Null: the page is not read. */
  'page.text': {
    url: string;
    title: string;
    lang?: string | undefined;
    date?: ArticleDate | undefined;
    blocks: { text: string; covered: Span[] }[];
  } | null;
  'page.jump': { found: boolean };
  'page.command': null;
  'page.passages': {
    /** As in `passages.of`. */
    documents: string[];
    url: string;
    title: string;
    /** The page was read, and every passage was looked for. */
    settled: boolean;
    passages: FoundPassage[];
  } | null;
  'page.show': { found: boolean };
  'page.passage': Selected | null;
  'page.selection': {
    text: string;
    sentence: string;
    url: string;
    title: string;
    date?: ArticleDate | undefined;
  } | null;
  'page.refresh': null;
}

/** Rings in every extension page after each change of the base. */
export const BELL = v.object({ revision: whole, entities: v.array(id) });
export type Bell = v.InferOutput<typeof BELL>;

export type Question = keyof typeof QUESTIONS;
export type Asked<Q extends Question> = v.InferOutput<(typeof QUESTIONS)[Q]>;
export type TabQuestion = keyof typeof TAB_QUESTIONS;
export type TabAsked<Q extends TabQuestion> = v.InferOutput<(typeof TAB_QUESTIONS)[Q]>;
