/**
 * Which card frames were opened by our own script. A page could open the card's document too; without a nonce that our
 * script of the same tab announced, the card stays empty. Kept where a stopped worker does not forget it.
 */
import { browser } from 'wxt/browser';

interface Announced {
  nonce: string;
  /** The frame that claimed it; no other may. */
  frame?: number;
}

/** Cards that one tab may have open or be about to open. */
const MOST = 8;

let turn: Promise<unknown> = Promise.resolve();

export function announceFrame(tab: number, nonce: string): Promise<null> {
  return inTurn(async () => {
    const known = (await read(tab)).filter((one) => one.nonce !== nonce);
    await write(tab, [...known, { nonce }].slice(-MOST));
    return null;
  });
}

/** True where the nonce was announced for this tab, and no other frame has claimed it. */
export function claimFrame(tab: number, frame: number, nonce: string): Promise<{ ours: boolean }> {
  return inTurn(async () => {
    const known = await read(tab);
    const announced = known.find((one) => one.nonce === nonce);
    if (!announced || (announced.frame !== undefined && announced.frame !== frame)) return { ours: false };
    announced.frame = frame;
    await write(tab, known);
    return { ours: true };
  });
}

/** Read and write belong together. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work, work);
  turn = mine;
  return mine;
}

async function read(tab: number): Promise<Announced[]> {
  const key = `frames-${tab}`;
  return ((await browser.storage.session.get(key))[key] ?? []) as Announced[];
}

async function write(tab: number, frames: Announced[]): Promise<void> {
  await browser.storage.session.set({ [`frames-${tab}`]: frames });
}
