/** A hand that opens cards: moves to words, waits for the card, and looks at it. */
import { type Box, eventually, type Frame, type Tab } from '../../tools/browsers/driven';
import { placeOf } from '../../tools/browsers/words';
import { HOST, still, untilInk } from './ink';

const CARD = /card\.html/;

/** Rests on the words until their card is there. Gives where they stand. */
export async function hover(tab: Tab, words: string, nth = 0): Promise<Box> {
  await untilInk(tab, words, { nth });
  const box = await placeOf(tab, words, nth);
  await still(tab);
  await tab.move(5, 5);
  await tab.move(box.x + 2, box.y + box.height / 2);
  await tab.move(box.x + 5, box.y + box.height / 2);
  await untilCard(tab);
  return box;
}

/** The card's document. */
export function cardOf(tab: Tab): Promise<Frame> {
  return tab.frame(CARD);
}

/** Waits for a card that is in view, and gives its place. */
export async function untilCard(tab: Tab): Promise<Box> {
  const there = await eventually('a card in view', () => placeOfCard(tab));
  if (!there) throw new Error('no card');
  return there;
}

export async function untilNoCard(tab: Tab): Promise<void> {
  await eventually('no card in view', async () => !(await placeOfCard(tab)));
}

/** Where the card is, or null. */
export async function placeOfCard(tab: Tab): Promise<Box | null> {
  const box = await tab.inside(HOST, (root) => {
    const stage = root.querySelector('.stage.is-shown');
    if (!stage || getComputedStyle(stage).visibility !== 'visible') return null;
    const { x, y, width, height } = stage.getBoundingClientRect();
    return { x, y, width, height };
  });
  return box ?? null;
}

/** The text of the card. */
export async function textOf(tab: Tab): Promise<string> {
  const card = await cardOf(tab);
  return card.until(() => document.querySelector('.card')?.textContent?.trim() ?? '');
}

/** The middle of a part of the card, in the tab's view. */
export async function middleIn(tab: Tab, selector: string, text = ''): Promise<{ x: number; y: number }> {
  const card = await cardOf(tab);
  const inner = await card.until(
    (css: string, words: string) => {
      const part = [...document.querySelectorAll(css)].find((each) => each.textContent?.includes(words));
      if (!part) return null;
      part.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = part.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    selector,
    text,
  );
  const place = await untilCard(tab);
  if (!inner) throw new Error(`no ${selector}`);
  return { x: place.x + inner.x, y: place.y + inner.y };
}

/** Presses a part of the card. Waits first: a card that has just appeared takes no clicks. */
export async function press(tab: Tab, selector: string, text = ''): Promise<void> {
  await new Promise((done) => setTimeout(done, 500));
  const { x, y } = await middleIn(tab, selector, text);
  await tab.move(x, y);
  await tab.click(x, y);
}
