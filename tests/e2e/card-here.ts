/** The card over a page: how a reader gets it, where it is, and what it says. */
import { type Box, eventually, type Frame, type Tab } from '../../tools/browsers/driven';
import { placeOf } from '../../tools/browsers/words';
import { HOST } from './ink';

/** Rests the pointer on the words, as a reader does, and gives their box. */
export async function rest(tab: Tab, words: string, nth = 0): Promise<Box> {
  const box = await placeOf(tab, words, nth);
  // Text that has just moved opens no card: whoever slides words under a pointer must not learn of them.
  await new Promise((settled) => setTimeout(settled, 500));
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  // As a hand moves: a few steps on the way, and a moment between them.
  for (const left of [60, 40, 24, 12, 4, 0]) {
    await tab.move(x + left / 3, y + left);
    await new Promise((next) => setTimeout(next, 16));
  }
  return box;
}

/** The card's frame, whether it is shown or not. */
export function cardFrame(tab: Tab): Promise<Frame> {
  return tab.frame(/\/card\.html/);
}

/** Where the card is to be seen; undefined while it is not. */
export function cardBox(tab: Tab): Promise<Box | undefined> {
  return tab.inside(HOST, (root) => {
    const frame = root.querySelector('iframe');
    if (!frame || getComputedStyle(frame).visibility !== 'visible') return undefined;
    const { x, y, width, height } = frame.getBoundingClientRect();
    return { x, y, width, height };
  }) as Promise<Box | undefined>;
}

/** Waits until a card is shown that says these words, and gives its frame. */
export async function untilCard(tab: Tab, words: string | RegExp): Promise<Frame> {
  await eventually('a card', () => cardBox(tab));
  const frame = await cardFrame(tab);
  await eventually(`a card that says ${words}`, async () => {
    const said = await textOf(frame);
    if (typeof words === 'string' ? said.includes(words) : words.test(said)) return true;
    throw new Error(said);
  });
  return frame;
}

export async function untilNoCard(tab: Tab): Promise<void> {
  await eventually('no card', async () => (await cardBox(tab)) === undefined);
}

/** What a person reads in it, in one line. */
export async function textOf(frame: Frame): Promise<string> {
  return (await frame.evaluate(() => document.body.innerText)).replace(/[\s\u2066-\u2069]+/g, ' ');
}

/** Clicks something in the card for real: where it stands in the view. */
export async function clickIn(tab: Tab, frame: Frame, selector: string): Promise<void> {
  const card = await eventually('the card', () => cardBox(tab));
  const at = await frame.until((wanted: string) => {
    const element = document.querySelector(wanted);
    if (!element) return undefined;
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
  await tab.move(card.x + at.x, card.y + at.y);
  // Clicks on a card that has just come do not count.
  await new Promise((settled) => setTimeout(settled, 450));
  await tab.click(card.x + at.x, card.y + at.y);
}
