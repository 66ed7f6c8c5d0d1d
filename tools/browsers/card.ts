/** A hand that gets cards as a reader does, and an eye that sees where they are. */
import type { Box, Tab } from './driven';
import { placeOf } from './words';

/** Our one element: pages have no `div` there. */
export const HOST = 'html > div';

/** Text that has just moved opens no card. */
const SETTLE = 500;

/** Rests the pointer on the words, as a hand does: a few steps on the way, a moment between them. Gives their box. */
export async function rest(tab: Tab, words: string, nth = 0): Promise<Box> {
  const box = await placeOf(tab, words, nth);
  await new Promise((settled) => setTimeout(settled, SETTLE));
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (const left of [60, 40, 24, 12, 4, 0]) {
    await tab.move(x + left / 3, y + left);
    await new Promise((next) => setTimeout(next, 16));
  }
  return box;
}

/** Where the card is to be seen; undefined while it is not. */
export function cardBox(tab: Tab): Promise<Box | undefined> {
  return tab.inside(HOST, (root) => {
    const stage = [...root.querySelectorAll('.stage.is-shown')].find((each) =>
      each.querySelector('iframe')?.src.includes('/card.html'),
    );
    if (!stage || getComputedStyle(stage).visibility !== 'visible') return undefined;
    const { x, y, width, height } = stage.getBoundingClientRect();
    return { x, y, width, height };
  }) as Promise<Box | undefined>;
}
