/** One message and its answer, with every way in which that fails as a value. */
import type { Returned } from './envelope';
import { runtime } from './plain';
import type { Reply } from './reply';

/** False once the extension was updated or removed under this page. */
export function isAlive(): boolean {
  return runtime() !== undefined;
}

/** How long a worker that was just stopped may need until it can be woken, in milliseconds. */
const PAUSE = 100;

/**
 * Sends by `transmit`, waits at most `patience` milliseconds, and sends once more if nobody was there or whoever was
 * there stopped before answering.
 */
export async function send<T>(
  transmit: () => Promise<unknown>,
  patience: number,
  tries: number,
): Promise<Reply<T>> {
  if (!isAlive()) return { kind: 'failed', why: 'updated' };
  const sent = await within(patience, transmit);
  if (sent === LATE) return { kind: 'failed', why: 'late' };
  if (isReturned(sent)) {
    return 'answer' in sent
      ? { kind: 'answer', answer: sent.answer as T }
      : { kind: 'failed', why: sent.refused };
  }
  if (!isAlive()) return { kind: 'failed', why: 'updated' };
  if (tries <= 1) return { kind: 'failed', why: 'unreachable' };
  await new Promise((resume) => setTimeout(resume, PAUSE));
  return send(transmit, patience, tries - 1);
}

const LATE = Symbol('late');

/** What came back; undefined where nothing did. */
async function within(patience: number, transmit: () => Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, patience, LATE);
  });
  try {
    return await Promise.race([transmit(), late]);
  } catch {
    // Both browsers say by an error that nobody was there or that the worker stopped; their words for it differ.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function isReturned(value: unknown): value is Returned {
  return typeof value === 'object' && value !== null && ('answer' in value || 'refused' in value);
}
