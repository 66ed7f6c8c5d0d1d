/** The shapes that really travel. Types only. */
import type { Bell, Question, TabQuestion } from './protocol';
import type { Failure } from './reply';

export interface Envelope {
  to: 'background';
  question: Question;
  content: unknown;
  /** The same when the question is asked again, so that what it changes is changed once. */
  once: string;
}

export interface TabEnvelope {
  to: 'page';
  question: TabQuestion;
  content: unknown;
}

export interface BellEnvelope {
  to: 'everyone';
  bell: Bell;
}

/** What comes back. Whoever is not meant by a message answers nothing at all. */
export type Returned = { answer: unknown } | { refused: Failure };
