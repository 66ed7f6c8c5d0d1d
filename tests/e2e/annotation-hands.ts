/** How a reader marks text: selecting it with the pointer, and the bar that comes up over it. */

import { HOST } from '../../tools/browsers/card';
import { type Box, eventually, type Frame, type Tab } from '../../tools/browsers/driven';
import { placeOf } from '../../tools/browsers/words';

/** Drags over the words from their first to their last letter; they stand on one line. */
export async function select(tab: Tab, words: string): Promise<Box> {
  const box = await placeOf(tab, words);
  // Pressing what is selected already would drag it along.
  await tab.evaluate(() => getSelection()?.removeAllRanges());
  const y = box.y + box.height / 2;
  await tab.move(box.x + 1, y);
  await tab.down();
  await tab.move(box.x + box.width / 2, y);
  await tab.move(box.x + box.width - 1, y);
  await tab.up();
  return box;
}

/** A plain click in the middle of the words. */
export async function clickOn(tab: Tab, words: string): Promise<void> {
  const { x, y, width, height } = await placeOf(tab, words);
  await tab.move(x + width / 2, y + height / 2);
  await tab.click(x + width / 2, y + height / 2);
}

export async function selectedText(tab: Tab): Promise<string> {
  return tab.evaluate(() => getSelection()?.toString() ?? '');
}

/** Where the bar is to be seen; undefined while it is not. */
export function barBox(tab: Tab): Promise<Box | undefined> {
  return tab.inside(HOST, (root) => {
    const frame = [...root.querySelectorAll('iframe')].find(({ src }) => src.includes('/bar.html'));
    if (!frame || getComputedStyle(frame).visibility !== 'visible') return undefined;
    const { x, y, width, height } = frame.getBoundingClientRect();
    return { x, y, width, height };
  }) as Promise<Box | undefined>;
}

export async function untilBar(tab: Tab): Promise<Frame> {
  await eventually('the bar', () => barBox(tab));
  return tab.frame(/\/bar\.html/);
}

export async function untilNoBar(tab: Tab): Promise<void> {
  await eventually('no bar', async () => (await barBox(tab)) === undefined);
}

/** Selects the words and begins a note on them. */
export async function beginNote(tab: Tab, words: string): Promise<Frame> {
  await select(tab, words);
  const bar = await untilBar(tab);
  await pressInBar(tab, bar, 'Note');
  await bar.until(() => document.activeElement?.tagName === 'TEXTAREA');
  return bar;
}

/** Clicks a button of the bar by its name, where it stands in the view. */
export async function pressInBar(tab: Tab, frame: Frame, name: string): Promise<void> {
  const bar = await eventually('the bar', () => barBox(tab));
  const at = await frame.until((wanted: string) => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === wanted,
    );
    if (!button) return undefined;
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, name);
  // Clicks on a bar that has just come do not count.
  await new Promise((settled) => setTimeout(settled, 450));
  await tab.move(bar.x + at.x, bar.y + at.y);
  await tab.click(bar.x + at.x, bar.y + at.y);
}

export async function untilSaid(frame: Frame, text: string): Promise<void> {
  await frame.until((wanted: string) => document.body.innerText.includes(wanted), text);
}
