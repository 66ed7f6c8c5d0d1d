/**
 * Which frames of a tab our script reads, besides the page itself: the browser tells an extension of them only with a
 * permission that users are warned of. Kept where a stopped worker does not forget it.
 */
import { browser } from 'wxt/browser';

/** Frames of one tab; the latest count, because those of earlier pages are gone. */
const MOST = 20;

let turn: Promise<unknown> = Promise.resolve();

/** `frame` began to read. The page itself, 0, always does. */
export function noteReader(tab: number, frame: number): Promise<void> {
  const note = async () => {
    const known = await read(tab);
    if (frame === 0 || known.at(-1) === frame) return;
    const others = known.filter((one) => one !== frame);
    await browser.storage.session.set({ [keyOf(tab)]: [...others, frame].slice(-MOST) });
  };
  const mine = turn.then(note, note);
  turn = mine;
  return mine;
}

/** The page itself first. Frames that went in the meantime are among them, and answer nothing. */
export async function readersOf(tab: number): Promise<number[]> {
  return [0, ...(await read(tab)).toSorted((a, b) => a - b)];
}

async function read(tab: number): Promise<number[]> {
  const key = keyOf(tab);
  return ((await browser.storage.session.get(key))[key] ?? []) as number[];
}

function keyOf(tab: number): string {
  return `readers-${tab}`;
}
