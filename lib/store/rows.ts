/** What the database holds. Every record is a row: bookkeeping around a body that the user or a pack wrote. */
import type { Annotation } from '../core/model/annotation';
import type { AnnotationLink } from '../core/model/annotation-link';
import type { ColourMeaning, Tag } from '../core/model/annotation-records';
import type { Choice } from '../core/model/choice';
import type { Entity, EntityId, Note } from '../core/model/entity';
import type { Origin, Pack, PageDate, Redirect, Setting, Site } from '../core/model/records';

export interface Row<Body> {
  id: string;
  /** The change that last touched the record. Grows with every change of the base. */
  revision: number;
  /** The change that first wrote this content. Differs from `revision` where undo brought the content back. */
  content: number;
  /** ISO 8601, by this device's clock: to show, never to order by. */
  created: string;
  updated: string;
  origin: Origin;
  body: Body;
}

/** A record that was deleted, kept whole. `row` is null once the trash was emptied: only the fact remains. */
export interface Tombstone {
  table: 'entities' | 'notes' | 'annotations';
  record: string;
  row: Row<Entity | Note | Annotation> | null;
  /** Merged into another entity, not just deleted. */
  into?: EntityId | undefined;
}

/** With the key of the page or site it holds for; empty for "everywhere". */
export interface PlacedChoice extends Choice {
  where: string;
}

/** The body of each table of records. */
export interface Bodies {
  entities: Entity;
  notes: Note;
  choices: PlacedChoice;
  sites: Site;
  dates: PageDate;
  packs: Pack;
  redirects: Redirect;
  settings: Setting;
  trash: Tombstone;
  annotations: Annotation;
  links: AnnotationLink;
  /** By the tag itself. */
  tags: Tag;
  /** By the colour's name. */
  colours: ColourMeaning;
}
export type RecordTable = keyof Bodies;

export const RECORD_TABLES = [
  'entities',
  'notes',
  'choices',
  'sites',
  'dates',
  'packs',
  'redirects',
  'settings',
  'trash',
  'annotations',
  'links',
  'tags',
  'colours',
] as const satisfies readonly RecordTable[];

export type AnyRow = Row<Bodies[RecordTable]>;
export type EntityRow = Row<Entity>;

/** One record's part in a change: what it was before. */
export interface HistoryRow {
  revision: number;
  table: RecordTable;
  id: string;
  /** When the change was made. */
  at: string;
  /** Null: there was no such record. */
  before: AnyRow | null;
  /** `content` of what the change wrote; 0 where it took the record away. */
  wrote: number;
}

/** What a change was about, for lists and for "undo …". */
export type ChangeKind =
  | 'entity.create'
  | 'entity.update'
  | 'entity.remove'
  | 'entity.restore'
  | 'entity.merge'
  | 'note.create'
  | 'note.update'
  | 'note.remove'
  | 'choice.set'
  | 'choice.remove'
  | 'site.set'
  | 'date.set'
  | 'setting.set'
  | 'pack.install'
  | 'pack.update'
  | 'pack.remove'
  | 'annotation.create'
  | 'annotation.update'
  | 'annotation.remove'
  | 'annotation.link'
  | 'annotation.unlink'
  | 'tag.change'
  | 'colour.change'
  | 'bundle.import'
  | 'trash.empty'
  | 'undo';

export interface ChangeRow {
  revision: number;
  /** The token that takes the change back; the asker may have chosen it, so that asking twice does it once. */
  id: string;
  at: string;
  what: ChangeKind;
  /** The entity it was about, where it was about one. */
  entity?: EntityId | undefined;
  /** Made by the extension itself: not offered as "undo the last change". */
  quiet?: boolean | undefined;
  /** How many records it touched; fewer in the history means that some were forgotten since. */
  records: number;
  /** The revision that this change took back. */
  undoes?: number | undefined;
}

export interface MetaRow {
  key: 'revision';
  value: number;
}
