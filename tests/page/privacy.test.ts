/** No page can find out which words are known. What it may learn is that some extension is there. */
import { describe, expect, test } from 'vitest';
import type { Tab } from '../../tools/browsers/driven';
import { browsers, inBrowser } from '../drivers/browsers';
import { bundle } from './judge/bundle';
import { paint, prepare, rest } from './judge/judge';

type Answers = Record<string, string>;

const SYLLABLES = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu', 'dar', 'fel', 'gon', 'pir'];

/** Words that exist nowhere, all of the same length, known and unknown at random. */
function words(): { known: string[]; unknown: string[] } {
  const made = new Set<string>();
  while (made.size < 40) {
    let word = '';
    while (word.length < 8) word += SYLLABLES[Math.floor(Math.random() * SYLLABLES.length)];
    made.add(word.slice(0, 1).toUpperCase() + word.slice(1, 8));
  }
  const all = [...made];
  return { known: all.slice(0, 20), unknown: all.slice(20) };
}

function shuffled<T>(items: T[]): T[] {
  return items
    .map((item) => ({ item, by: Math.random() }))
    .sort((one, other) => one.by - other.by)
    .map(({ item }) => item);
}

describe.each(browsers)('a hostile page in %s', (name) => {
  const world = inBrowser(name, { extension: null });

  async function trap(known: string[], unknown: string[]): Promise<Tab> {
    const tab = await world.page(
      '<!doctype html><body style="font:17px/1.5 serif;width:600px;padding-bottom:500px">',
    );
    await prepare(tab);
    await tab.evaluate(await bundle('probe.ts'));
    await tab.evaluate(`probe.fill(${JSON.stringify(shuffled([...known, ...unknown]))})`);
    await tab.evaluate('probe.lieInWait()');
    return tab;
  }

  test('sees one host and nothing else', async () => {
    const { known, unknown } = words();
    const tab = await trap(known, unknown);
    const scroll = await tab.evaluate<number[], []>(
      '[document.documentElement.scrollWidth, document.documentElement.scrollHeight]',
    );
    await paint(tab, known);
    expect(await marks(tab)).toBeGreaterThan(0);
    expect(await tab.evaluate('probe.traces()')).toEqual({
      html: true,
      mutated: ['childList HTML 1'],
      highlights: 0,
      sheets: 0,
      root: true,
      host: [0, 0, 0, 0, 0, 0, 0, expect.stringContaining('"width":0,"height":0'), ''],
      animations: 0,
      openPopovers: 0,
      scroll,
      shifts: 0,
      frames: 0,
      globals: [],
    });
  });

  test('gets the same answer for every word, whatever it asks', async () => {
    const { known, unknown } = words();
    const tab = await trap(known, unknown);
    await paint(tab, known);
    const ways = await tab.evaluate<Record<string, Answers>, []>('probe.ways()');
    expect(Object.keys(ways)).toContain('covered at the foot');
    for (const [way, answers] of Object.entries(ways)) {
      const told = (list: string[]) => [...new Set(list.map((word) => answers[word]))].sort();
      expect.soft(told(known), way).toEqual(told(unknown));
      expect.soft(told(known).length, `${way}: ${told(known).join(' | ')}`).toBe(1);
    }
  });

  test('learns nothing from the pointer', async () => {
    const { known, unknown } = words();
    const tab = await trap(known, unknown);
    await paint(tab, known);
    await tab.evaluate('probe.listen()');
    const told = new Map<string, string>();
    for (const word of [...known.slice(0, 4), ...unknown.slice(0, 4)]) {
      const { x, y } = await tab.evaluate<{ x: number; y: number }, []>(`probe.place('${word}')`);
      await tab.move(5, 5);
      await rest(200);
      await tab.evaluate('void (seen.length = 0)');
      await tab.move(x, y);
      told.set(word, await tab.evaluate<string, []>('seen.join(";")'));
    }
    expect([...told.values()].every((line) => line.includes('SPAN'))).toBe(true);
    expect(new Set(told.values()).size).toBe(1);
  });

  test('finds that as much is asked of it for a known word as for an unknown one', async () => {
    const [word] = words().known;
    const counted = [];
    for (const names of [[word], ['Nobody']]) {
      const tab = await world.page(
        `<!doctype html><body style="font:17px/1.5 serif;width:600px"><p>${`the ${word} said `.repeat(300)}</p>`,
      );
      await prepare(tab);
      await tab.apart(await bundle('counted.ts'));
      await paint(tab, names as string[]);
      await rest();
      const { getClientRects, createElement, elementFromPoint, elementsFromPoint } = await tab.apart<
        Record<string, number>,
        []
      >('counted()');
      counted.push({ getClientRects, createElement, elementFromPoint, elementsFromPoint });
    }
    expect(counted[0]?.getClientRects).toBeGreaterThan(300);
    expect(counted[0]).toEqual(counted[1]);
  });
});

/** How many lines of text bear strokes that are seen. */
function marks(tab: Tab): Promise<number> {
  return tab.apart<number, []>(
    `judged.root.querySelectorAll('[style*="rgb(255"],[style*="color-mix"]').length`,
  );
}
