/** Waiting for cards, reading them, and pressing what is in them. */
import { cardBox, rest } from '../../tools/browsers/card';
import { type Box, eventually, type Frame, type Tab } from '../../tools/browsers/driven';
import { untilInk } from './ink';

/** A click on a card that has just come does not count. */
const SETTLE = 500;

export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Waits for the words' mark, rests on them, and waits for a card that says `says`. */
export async function openCard(
  tab: Tab,
  words: string,
  says: string | RegExp = words,
  line: 'solid' | 'dotted' = 'solid',
): Promise<Frame> {
  await untilInk(tab, words, { line });
  await rest(tab, words);
  return untilCard(tab, says);
}

/** Waits until a card is shown that says these words, and gives its frame. */
export async function untilCard(tab: Tab, words: string | RegExp): Promise<Frame> {
  await untilBox(tab);
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

export async function untilBox(tab: Tab): Promise<Box> {
  return eventually('a card in view', () => cardBox(tab));
}

/** The card's document, whether it is shown or not. */
export function cardFrame(tab: Tab): Promise<Frame> {
  return tab.frame(/\/card\.html/);
}

/** What a person reads in it, in one line. */
export async function textOf(frame: Frame): Promise<string> {
  return (await frame.evaluate(() => document.body.innerText)).replace(/[\s\u2066-\u2069]+/g, ' ');
}

/** The middle of a part of the card, in the tab's view; the part is scrolled to. */
export async function middleOf(tab: Tab, selector: string, text = ''): Promise<{ x: number; y: number }> {
  const frame = await cardFrame(tab);
  const at = await frame.until(
    (css: string, words: string) => {
      const all = [...document.querySelectorAll(css)];
      const part = all.find((each) => `${each.textContent} ${each.ariaLabel}`.includes(words));
      if (!part) return undefined;
      part.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = part.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    selector,
    text,
  );
  const card = await untilBox(tab);
  return { x: card.x + at.x, y: card.y + at.y };
}

/**
 * Clicks a part of the card for real. A hand moves a little before it presses, and then the browser looks again, too,
 * whether anything lies over the card.
 */
export async function press(tab: Tab, selector: string, text = ''): Promise<void> {
  const first = await middleOf(tab, selector, text);
  await tab.move(first.x - 2, first.y);
  await wait(SETTLE);
  // The card may have grown meanwhile.
  const { x, y } = await middleOf(tab, selector, text);
  await tab.move(x, y);
  await wait(SETTLE / 2);
  await tab.click(x, y);
}
