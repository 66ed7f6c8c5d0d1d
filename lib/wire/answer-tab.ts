/** The page script's side of questions to its tab. Small: it is in every page. Only the extension itself can ask here. */
import type { Returned, TabEnvelope } from './envelope';
import { type Listener, runtime } from './plain';
import type { TabAnswers, TabAsked, TabQuestion } from './protocol';

export type TabHandlers = {
  [Q in TabQuestion]: (content: TabAsked<Q>) => TabAnswers[Q] | Promise<TabAnswers[Q]>;
};

/** Returns how to stop. */
export function answerTab(handlers: TabHandlers): () => void {
  const listener: Listener = (message, sender, respond) => {
    if (sender.id !== runtime()?.id || !isForPage(message)) return undefined;
    answerTo(message, handlers).then(respond);
    return true;
  };
  runtime()?.onMessage.addListener(listener);
  return () => runtime()?.onMessage.removeListener(listener);
}

async function answerTo({ question, content }: TabEnvelope, handlers: TabHandlers): Promise<Returned> {
  try {
    // The question picks the handler that its content belongs to.
    return { answer: await (handlers[question] as (content: unknown) => unknown)(content) };
  } catch {
    return { refused: 'broken' };
  }
}

function isForPage(message: unknown): message is TabEnvelope {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'page';
}
