/** The background's side of every question: sender and content are checked before a handler hears of it. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Asker, askerOf, MAY_ASK, type Sender } from './asker';
import type { Envelope, Returned } from './envelope';
import { type Answers, type Asked, QUESTIONS, type Question } from './protocol';

/** How one asker put the question. */
export interface Asking {
  asker: Asker;
  /** To be handed to what changes the base, which then does it once however often it is asked. */
  once: string;
}

export type Handlers = {
  [Q in Question]: (content: Asked<Q>, asking: Asking) => Promise<Answers[Q]>;
};

const EnvelopeSchema = v.object({
  to: v.literal('background'),
  question: v.picklist(Object.keys(QUESTIONS) as Question[]),
  content: v.unknown(),
  once: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
});

/** Must be called while the worker starts, before anything is awaited. Returns how to stop. */
export function answerQuestions(handlers: Handlers): () => void {
  const listener = (message: unknown, sender: Sender) =>
    isForBackground(message) ? answerTo(message, sender, handlers) : undefined;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answerTo(message: unknown, sender: Sender, handlers: Handlers): Promise<Returned> {
  const asker = askerOf(sender);
  const envelope = v.safeParse(EnvelopeSchema, message);
  if (!asker || !envelope.success) return { refused: 'refused' };
  const { question, content, once } = envelope.output;
  if (!MAY_ASK[question].includes(asker.kind)) return { refused: 'refused' };
  return handled(question, content, { asker, once }, handlers);
}

async function handled<Q extends Question>(
  question: Q,
  content: unknown,
  asking: Asking,
  handlers: Handlers,
): Promise<Returned> {
  const read = v.safeParse(QUESTIONS[question], content);
  if (!read.success) return { refused: 'refused' };
  try {
    return { answer: await handlers[question](read.output as Asked<Q>, asking) };
  } catch (error) {
    console.error(`Dramatis could not answer ${question}:`, error);
    return { refused: 'broken' };
  }
}

function isForBackground(message: unknown): message is Pick<Envelope, 'to'> {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'background';
}
