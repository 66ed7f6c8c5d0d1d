/** The library: thousands of cards, packs, trash, earlier versions. */
import { describe, expect, test } from 'vitest';
import { browsers, inBrowser } from '../drivers/browsers';
import { handsOn, untilValue } from './hands';

const MANY = 4_000;

describe.each(browsers)('the library in %s', (name) => {
  const world = inBrowser(name);
  const library = async (at = '') => handsOn(await world.browser.open(`library.html${at}`));
  const AKAR = '#/card/starter:hulusi-akar';

  test('a link leads to a card; going back leads to the list', async () => {
    const hands = await library(AKAR);
    await hands.see('Own language');
    expect(await hands.value('Name')).toBe('Hulusi Akar');
    await hands.fill('Search your cards', 'chaim herzog');
    await hands.tab.until(() =>
      document.querySelector('[role=option]')?.textContent?.startsWith('Chaim Herzog'),
    );
    await hands.press('Chaim Herzog');
    await untilValue(hands, 'Name', 'Chaim Herzog');
    await hands.tab.evaluate(() => history.back());
    await untilValue(hands, 'Name', 'Hulusi Akar');
  });

  test('the keyboard is enough: from the search down into what it found, and on to the card', async () => {
    const hands = await library();
    await hands.fill('Search your cards', 'herzog');
    await hands.tab.until(() =>
      document.querySelectorAll('[role=option]')[1]?.textContent?.includes('Herzog'),
    );
    const names = await hands.tab.evaluate(() =>
      [...document.querySelectorAll('[role=option] .sketch-name')].map((name) => name.textContent ?? ''),
    );
    await hands.tab.press('ArrowDown');
    await untilValue(hands, 'Name', names[0] ?? '');
    await hands.tab.press('ArrowDown');
    await untilValue(hands, 'Name', names[1] ?? '');
    expect(await hands.focused()).toBe('Cards');
    await hands.tab.press('Enter');
    await hands.tab.until(() => document.activeElement?.closest('main') !== null);
  });

  test('a change in one tab is seen in the other, and what is typed there stays', async () => {
    const one = await library('#/card/starter:isaac-herzog');
    const two = await library('#/card/starter:isaac-herzog');
    await two.fill('Description', 'Typed in the second tab.');
    await one.fill('Name', 'Isaac Herzog the younger');
    await one.press('Save');
    await one.see('saved.');
    await untilValue(two, 'Name', 'Isaac Herzog the younger');
    expect(await two.value('Description')).toBe('Typed in the second tab.');
    await one.press('Undo');
    await untilValue(two, 'Name', 'Isaac Herzog');
    expect(await two.value('Description')).toBe('Typed in the second tab.');
    await two.press('Discard changes');
  });

  test('an earlier version can be brought back', async () => {
    const hands = await library(AKAR);
    const before = await hands.value('Description');
    await hands.fill('Description', 'Something else.');
    await hands.press('Save');
    await hands.see('saved.');
    await hands.press('Earlier versions');
    await hands.press('Bring this back');
    await hands.see('is as it was.');
    await untilValue(hands, 'Description', before);
  });

  test('deleted, found in the trash, restored; the last change is undone from anywhere', async () => {
    const hands = await library('#/card/starter:yair-lapid');
    await hands.press('Move to the trash');
    await hands.see('is in the trash.');
    await hands.press('Trash');
    await hands.press('Bring it back');
    await hands.see('is back.');
    await hands.see('The trash is empty');
    await hands.press('Undo the last change');
    await hands.see('Taken back.');
    await hands.see('Bring it back');
    await hands.press('Bring it back');
    await hands.see('The trash is empty');
  });

  test('a pack goes and comes; what the reader edited stays', async () => {
    const card = await library('#/card/starter:benny-gantz');
    await card.press('Note');
    await card.type('Mine.');
    await card.press('Save');
    await card.see('saved.');
    const hands = await library('#/packs');
    await hands.press('Remove');
    await hands.see('Cards that you edited or wrote a note on stay');
    await hands.press('Remove People');
    await hands.see('Your own cards and edits are still there.');
    await hands.press('Cards');
    await hands.see('Benny Gantz');
    const left = await hands.tab.evaluate(() =>
      Number(document.querySelector('.shelf-count')?.textContent?.match(/\d+/)?.[0] ?? -1),
    );
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(10);
    await hands.press('Packs');
    await hands.press('Install again');
    await hands.see('installed.');
    await hands.press('Cards');
    await hands.see('Abdel Fattah el-Sisi');
  });

  test(`${MANY} cards: few rows are drawn, each is reached, the search stays right`, async () => {
    const before = await library();
    await before.see('cards');
    await before.tab.evaluate(addRows, MANY);
    await before.tab.close();
    const hands = await library();
    await hands.see(MANY.toLocaleString('en').slice(0, 2));
    expect(await hands.count('[role=option]')).toBeLessThan(60);
    await hands.tab.evaluate(() => document.querySelector<HTMLElement>('[role=listbox]')?.focus());
    await hands.tab.press('End');
    await hands.see(`Zz Kart ${MANY - 1}`);
    await untilValue(hands, 'Name', `Zz Kart ${MANY - 1}`);
    expect(await hands.count('[role=option]')).toBeLessThan(60);
    await hands.tab.press('ArrowUp');
    await untilValue(hands, 'Name', `Zz Kart ${MANY - 2}`);
    await hands.fill('Search your cards', 'Zz Kart 1234');
    await hands.press('Zz Kart 1234');
    await untilValue(hands, 'Name', 'Zz Kart 1234');
  });
});

/** Runs in the library: puts many cards into the database at once, copied from one that is there. */
async function addRows(many: number): Promise<void> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await asked(indexedDB.open('dramatis'));
  const store = db.transaction('entities', 'readwrite').objectStore('entities');
  const [model] = await asked(store.getAll(undefined, 1));
  for (let at = 0; at < many; at += 1) {
    const number = String(at).padStart(String(many - 1).length, '0');
    const body = { ...model.body, id: `many:${at}`, name: `Zz Kart ${number}`, aliases: {} };
    store.put({ ...model, id: body.id, body, origin: { by: 'user' } });
  }
  await new Promise((done) => {
    store.transaction.oncomplete = done;
  });
  db.close();
}
