/** The bell: every change of the base is told to every open surface, whichever of them made it. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { askerOf, type Sender } from './asker';
import type { BellEnvelope } from './envelope';
import { BELL, type Bell } from './protocol';

const BellEnvelopeSchema = v.object({ to: v.literal('everyone'), bell: BELL });

/** Rings in all other documents of the extension, and wakes the background, which tells the pages. */
export async function ringBell(bell: Bell): Promise<void> {
  const envelope: BellEnvelope = { to: 'everyone', bell };
  try {
    await browser.runtime.sendMessage(envelope);
  } catch {
    // Nobody else is open. Whoever opens later reads the base as it is then.
  }
}

/** Returns how to stop. The one who rings does not hear it. */
export function onBell(listener: (bell: Bell) => void): () => void {
  const hear = (message: unknown, sender: Sender) => {
    const envelope = v.safeParse(BellEnvelopeSchema, message);
    if (!envelope.success) return;
    if (askerOf(sender)?.kind === 'surface') listener(envelope.output.bell);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

const RefreshSchema = v.object({ to: v.literal('page'), question: v.literal('page.refresh') });

/** As `onBell`, for the card: in Firefox, a frame in somebody else's page hears only what its tab is told. */
export function onTabBell(listener: () => void): () => void {
  const hear = (message: unknown, sender: Sender) => {
    if (v.is(RefreshSchema, message) && askerOf(sender)?.kind === 'surface') listener();
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
