/** What of our own drawing is to be seen in a page: the view with our host is compared with the view without it. */
import { PNG } from 'pngjs';
import { HOST } from '../../tools/browsers/card';
import { type Box, eventually, type Tab } from '../../tools/browsers/driven';
import { placeOf } from '../../tools/browsers/words';

/** The share of columns under the words in which we drew something, 0 to 1. Scrolls them into view first. */
export async function inkUnder(tab: Tab, words: string, nth = 0): Promise<number> {
  const box = await placeOf(tab, words, nth);
  await still(tab);
  return inkIn(tab, under(box));
}

function under(box: Box): Box {
  return { ...box, y: box.y + box.height / 2, height: box.height / 2 + 3 };
}

/** The share of columns of a part of the view in which we drew something. */
export async function inkIn(tab: Tab, box: Box): Promise<number> {
  const [shown, hidden] = await withAndWithout(tab, whole(box));
  let columns = 0;
  for (let x = 0; x < shown.width; x += 1) {
    for (let y = 0; y < shown.height; y += 1) {
      const at = (y * shown.width + x) * 4;
      if (differ(shown, hidden, at)) {
        columns += 1;
        break;
      }
    }
  }
  return columns / shown.width;
}

/** Of a part of the view: how light its darkest and its lightest pixels are, each the mean of their channels, 0 to 255. */
export async function lightnessIn(tab: Tab, box: Box): Promise<{ darkest: number; lightest: number }> {
  const { data } = PNG.sync.read(await tab.screenshot(whole(box)));
  const means: number[] = [];
  for (let at = 0; at < data.length; at += 4) {
    means.push(((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3);
  }
  return { darkest: Math.min(...means), lightest: Math.max(...means) };
}

/** A line covers the words from end to end; of a dotted one, half is gaps. */
const LEAST = { solid: 0.6, dotted: 0.35 };

/** Waits until the words are underlined, or until they are not any more. */
export async function untilInk(
  tab: Tab,
  words: string,
  {
    nth = 0,
    marked = true,
    line = 'solid',
  }: { nth?: number; marked?: boolean; line?: 'solid' | 'dotted' } = {},
): Promise<void> {
  await eventually(`"${words}" is ${marked ? '' : 'not '}marked`, async () => {
    // What is drawn is drawn, but what is not may only be hidden for a moment.
    if (marked) return (await inkIn(tab, under(await placeOf(tab, words, nth)))) > LEAST[line];
    return (await inkUnder(tab, words, nth)) < 0.05;
  });
}

async function withAndWithout(tab: Tab, clip: Box): Promise<[PNG, PNG]> {
  const shown = await tab.screenshot(clip);
  await hide(tab, true);
  const hidden = await tab.screenshot(clip);
  await hide(tab, false);
  return [PNG.sync.read(shown), PNG.sync.read(hidden)];
}

/** A page cannot do this to our host; the debugger, which reaches into the closed root, can. */
async function hide(tab: Tab, hidden: boolean): Promise<void> {
  await tab.inside(
    HOST,
    (root, now: boolean) => {
      const id = 'hidden-by-test';
      root.getElementById(id)?.remove();
      if (!now) return;
      const style = document.createElement('style');
      style.id = id;
      style.textContent = ':host { visibility: hidden !important } * { visibility: hidden !important }';
      root.append(style);
    },
    hidden,
  );
}

/** Lets a scroll come to rest: marks may hide while text moves. */
export async function still(tab: Tab): Promise<void> {
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 350)));
}

function differ(a: PNG, b: PNG, at: number): boolean {
  const delta = (n: number) => Math.abs((a.data[at + n] ?? 0) - (b.data[at + n] ?? 0));
  return delta(0) + delta(1) + delta(2) > 12;
}

function whole({ x, y, width, height }: Box): Box {
  const left = Math.max(0, Math.floor(x));
  const top = Math.max(0, Math.floor(y));
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}
