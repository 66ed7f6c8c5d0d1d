/**
 * Questions to the background:
 *
 *   const reply = await ask('names.find', { … });
 *   if (reply.kind === 'answer') use(reply.answer); else explain(reply.why);
 *
 * Never throws. Asks a second time where the worker was stopped; a change is made once all the same.
 */
import { nonce } from '../core/text/nonce';
import type { Envelope } from './envelope';
import { runtime } from './plain';
import type { Answers, Asked, Question } from './protocol';
import type { Reply } from './reply';
import { send } from './send';

/** Milliseconds after which an answer is too late to be of use. */
const PATIENCE = 10_000;

export async function ask<Q extends Question>(
  question: Q,
  content: Asked<Q>,
  patience = PATIENCE,
): Promise<Reply<Answers[Q]>> {
  const envelope: Envelope = { to: 'background', question, content, once: nonce() };
  return send<Answers[Q]>(async () => runtime()?.sendMessage(envelope), patience, 2);
}
