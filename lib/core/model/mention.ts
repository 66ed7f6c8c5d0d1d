/** What the resolver says of a place in a text where a form stands. */
import type { ChoiceScope } from './choice';
import type { PartialDate } from './date';
import type { EntityId } from './entity';
import type { Span } from './span';

export type { ChoiceScope } from './choice';

/**
 * Why somebody is meant, or not, as data: rendered as a sentence in the reader's language.
 * Kinds under "against" speak against the entity they are given for.
 */
export type Reason =
  | { kind: 'chosen'; scope: ChoiceScope }
  /** The whole name stands here. */
  | { kind: 'name-here' }
  /** The whole name stands elsewhere in the article. */
  | { kind: 'full-name'; text: string; block: number }
  /** The name stands elsewhere in the article with a title that only this bearer held. */
  | { kind: 'titled-elsewhere'; text: string; block: number }
  /** A given name of the entity stands in front. */
  | { kind: 'given-name'; given: string }
  /** A title beside the name is a role the entity held at the article's date. */
  | { kind: 'title'; title: string; role: string; date?: PartialDate | undefined }
  /** Related entities stand in the same article. */
  | { kind: 'related'; entities: EntityId[] }
  /** The text lists the name together with entities that are sure, of the same government, party or body. */
  | { kind: 'together'; entities: EntityId[] }
  /** Words of the entity's card stand in the article. */
  | { kind: 'context'; words: string[] }
  /** The user chose this one for the name on so many other pages or sites. Weak. */
  | { kind: 'chosen-before'; count: number }
  /** The text gives an age, and it is that of this one. */
  | { kind: 'age'; years: number }
  /** The bare name that stands here is listed in the card as a name of its own. */
  | { kind: 'listed' }
  /** Nobody else in the base bears this name. Weak. */
  | { kind: 'only-bearer' }
  /** Against: another given name stands in front, or a title like "Mrs." of those whom it cannot be. */
  | { kind: 'other-given-name'; given: string }
  /** Against: the role that fits the title was not held at the article's date. */
  | {
      kind: 'title-other-time';
      title: string;
      role: string;
      start?: PartialDate | undefined;
      end?: PartialDate | undefined;
    }
  /** Against: the title beside the name fits no role of the entity. */
  | { kind: 'title-unknown'; title: string }
  /** Against: the name stands in the credit of a picture. */
  | { kind: 'credit' }
  /** Against: another bearer is named in full in the article, or nearer to this place. */
  | { kind: 'other-named'; entity: EntityId }
  /** Against: the article names somebody else of that surname, who is not in the base. */
  | { kind: 'other-named-full'; text: string; block: number }
  /** Against: the surname is part of a longer name that nobody in the base bears. */
  | { kind: 'longer-name'; text: string }
  /** Against: not born yet, or dead, at the article's date. */
  | { kind: 'not-alive'; date: PartialDate }
  /** Against: the text gives another age. */
  | { kind: 'other-age'; years: number; birth: PartialDate }
  /** Against: the form is also a common word, a place or a first name. */
  | { kind: 'common-word' }
  /** Others bear the name and nothing decides between them. */
  | { kind: 'several-bearers'; count: number }
  /** Only a weak form of the name stands here, and nothing speaks for it. */
  | { kind: 'weak-form' };

export interface Candidate {
  id: EntityId;
  /** 0 to 1, comparable within one mention only. */
  score: number;
  why: Reason[];
}

/** Only a `sure` mention is a claim; an `ambiguous` one is an abstention with its candidates, best first. */
export interface Mention extends Span {
  state: 'sure' | 'ambiguous';
  entity: EntityId | null;
  candidates: Candidate[];
  why: Reason[];
}
