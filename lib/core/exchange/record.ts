/** One record on its way in: which table it belongs to, and what it says. */
import * as v from 'valibot';
import { type Annotation, COLOURS } from '../model/annotation';
import type { AnnotationLink } from '../model/annotation-link';
import type { ColourMeaning, Tag } from '../model/annotation-records';
import type { Choice } from '../model/choice';
import { isPartialDate } from '../model/date';
import { type Entity, LIMITS, type Note } from '../model/entity';
import { DENSITIES, type PageDate, type Redirect, type Setting, type Site } from '../model/records';

/** What a bundle can hold, by the table it is kept in. Choices come with the place that they hold for. */
export interface RecordBodies {
  entities: Entity;
  notes: Note;
  annotations: Annotation;
  links: AnnotationLink;
  choices: Choice & { where: string };
  sites: Site;
  dates: PageDate;
  redirects: Redirect;
  tags: Tag;
  colours: ColourMeaning;
  settings: Setting;
}
export type RecordTable = keyof RecordBodies;

/** In the order they are written: what others point to comes first. */
export const RECORD_TABLES = [
  'entities',
  'redirects',
  'notes',
  'annotations',
  'links',
  'choices',
  'sites',
  'dates',
  'tags',
  'colours',
  'settings',
] as const satisfies readonly RecordTable[];

export interface Incoming<T extends RecordTable = RecordTable> {
  table: T;
  id: string;
  body: RecordBodies[T];
  /** When it was made, where its body does not say so (ISO 8601). */
  created?: string | undefined;
  /** The file did not say when it was made: times are no difference. */
  undated?: true;
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000));
const text = v.pipe(v.string(), v.maxLength(LIMITS.text));

/** Every record but entities, notes and annotations, as a bundle writes it: its id, and its body beside. */
export const SMALL = {
  redirects: v.object({ id, to: id }),
  choices: v.object({
    id,
    where: v.string(),
    form: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.name)),
    entity: v.nullable(id),
    scope: v.picklist(['mention', 'page', 'site', 'everywhere']),
    url: v.pipe(v.string(), v.maxLength(20_000)),
    around: v.optional(v.object({ before: text, after: text })),
  }),
  sites: v.object({
    id,
    mode: v.picklist(['on', 'off', 'articles']),
    density: v.optional(v.picklist(DENSITIES)),
  }),
  dates: v.object({
    id,
    value: v.pipe(v.string(), v.check(isPartialDate, 'a date is written 2018, 2018-07 or 2018-07-03')),
  }),
  tags: v.object({ id, colour: v.optional(v.picklist(COLOURS)) }),
  colours: v.object({ id: v.picklist(COLOURS), meaning: v.pipe(v.string(), v.maxLength(LIMITS.name)) }),
  settings: v.object({ id: v.pipe(id, v.maxLength(200)), value: v.unknown() }),
} satisfies Partial<Record<RecordTable, v.GenericSchema<unknown, { id: string }>>>;
export type SmallTable = keyof typeof SMALL;

export const SMALL_TABLES = Object.keys(SMALL) as SmallTable[];
