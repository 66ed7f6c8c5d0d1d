/** The knowledge base in real browsers: their own IndexedDB, their own messages, and a background that dies. */
import { describe, expect, test } from 'vitest';
import { eventually } from '../../tools/browsers/driven';
import { browsers, inBrowser } from '../drivers/browsers';
import { article, asking, untilPeople } from './sample';

interface Done {
  kind: string;
  change: string;
  revision: number;
}
interface Card {
  kind: 'card';
  card: { entity: { name: string }; revision: number; notes: { id: string; text: string }[] };
}

const GANTZ = 'starter:benny-gantz';
const ARTICLE = { url: 'https://news.example/a' };

describe.each(browsers)('the base in %s', (name) => {
  const world = inBrowser(name);
  const ask = asking(world);
  const card = () => ask.extension.ask<Card>('card.get', { entity: GANTZ, article: ARTICLE, present: [] });

  test('holds the first cards, and a note that is written, changed, and taken back step by step', async () => {
    await eventually('the first cards', async () => (await card()).kind === 'card');
    const written = await ask.extension.ask<Done>('note.save', { entity: GANTZ, text: 'first' });
    expect(written.kind).toBe('done');
    const [note] = (await card()).card.notes;
    const changed = await ask.extension.ask<Done>('note.save', {
      id: note?.id,
      entity: GANTZ,
      text: 'second',
    });
    expect((await card()).card.notes.map(({ text }) => text)).toEqual(['second']);
    await world.browser.stopBackground();
    await ask.extension.ask<Done>('change.undo', { change: changed.change });
    expect((await card()).card.notes.map(({ text }) => text)).toEqual(['first']);
    await ask.extension.ask<Done>('change.undo', { change: written.change });
    expect((await card()).card.notes).toEqual([]);
  });

  test('changes once what is asked twice, also when the background died in between', async () => {
    const page = await world.browser.open('library.html');
    const message = {
      to: 'background',
      question: 'note.save',
      content: { entity: GANTZ, text: 'once' },
      once: 'the-same-word',
    };
    const call = `chrome.runtime.sendMessage(${JSON.stringify(message)})`;
    const first = await page.evaluate<{ answer: Done }, []>(call);
    await world.browser.stopBackground();
    const second = await page.evaluate<{ answer: Done }, []>(call);
    expect(second).toEqual(first);
    expect((await card()).card.notes.map(({ text }) => text)).toEqual(['once']);
    await ask.extension.ask<Done>('change.undo', { change: first.answer.change });
    await page.close();
  });

  test('takes questions about the base from no page', async () => {
    const tab = await world.page(article('<p>Benny Gantz spoke.</p>'));
    await untilPeople(ask.people, tab, ({ people }) => people.length > 0);
    const seen = await tab.evaluate(
      () => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    );
    expect(seen).toBe('undefined');
  });

  test('a choice made on one page changes its marks at once, and taking it back does too', async () => {
    const tab = await world.page(article('<p>Defense Minister Benny Gantz spoke.</p>'));
    const sure = ({ people }: { people: { entity: string | null }[] }) =>
      people.some(({ entity }) => entity === GANTZ);
    await untilPeople(ask.people, tab, sure);
    const choice = { scope: 'page', url: tab.url(), form: 'Benny Gantz', entity: null };
    const chosen = await ask.extension.ask<Done>('choice.set', choice);
    await untilPeople(ask.people, tab, (here) => !sure(here));
    await ask.extension.ask<Done>('change.undo', { change: chosen.change });
    await untilPeople(ask.people, tab, sure);
  });
});

describe.each(browsers)('the first run in %s', (name) => {
  const world = inBrowser(name);

  test('cut off again and again, it brings each card once and the counter counts it as one change', async () => {
    const page = await world.browser.open('library.html');
    const question = {
      to: 'background',
      question: 'site.get',
      content: { url: 'https://a.example/' },
      once: 'w',
    };
    const call = `chrome.runtime.sendMessage(${JSON.stringify(question)})`;
    for (let round = 0; round < 3; round += 1) {
      // Asked without waiting: the background is stopped in the middle of what it does first.
      await page.evaluate(`void ${call}.catch(() => 0)`);
      await world.browser.stopBackground();
    }
    await page.evaluate(call);
    const count = (store: string) =>
      page.evaluate(
        (table: string) =>
          new Promise<number>((resolve, reject) => {
            const opening = indexedDB.open('dramatis');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const all = opening.result.transaction(table).objectStore(table).count();
              all.onsuccess = () => resolve(all.result);
              opening.result.close();
            };
          }),
        store,
      );
    await eventually('the first cards', async () => (await count('entities')) > 100);
    expect(await count('changes')).toBe(1);
    expect(await count('history')).toBe((await count('entities')) + 1);
  });
});
