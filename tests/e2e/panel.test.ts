/** The side panel beside a page: what is saved, how it stands after the page changed, and what is being written. */
import { describe, expect, test } from 'vitest';
import { eventually, type Tab } from '../../tools/browsers/driven';
import { browsers, inBrowser } from '../drivers/browsers';
import { pressInBar, select, untilBar, untilNoBar, untilSaid } from './annotation-hands';
import { handsOn } from './hands';
import { article, asking, untilPeople } from './sample';

const BEFORE = `<h1>In Ankara</h1>
  <p>Defense Minister Benny Gantz spoke in the morning, and there were many who came to listen to him.</p>
  <p>He said that 12 agreements were signed.</p>
  <p>They parted in the evening without a word, and the town went quiet after all the noise.</p>
  <p>Nobody of the guests asked him anything.</p>`;
const AFTER = BEFORE.replace('12 agreements', '21 agreements').replace(
  '<p>Nobody of the guests asked him anything.</p>',
  '',
);

describe.each(browsers)('the side panel in %s', (name) => {
  const world = inBrowser(name);
  const ask = asking(world);
  let pages = 0;
  const open = async (html: string) => {
    pages += 1;
    const path = `/panel-${pages}`;
    const tab = await world.browser.newTab(world.site.put(path, article(html)));
    await untilPeople(ask.people, tab, ({ active }) => active);
    await tab.show();
    const become = async (other: string) => {
      world.site.put(path, article(other));
      await tab.reload();
      await untilPeople(ask.people, tab, ({ active }) => active);
    };
    return { tab, become };
  };
  const save = async (tab: Tab, words: string, colour = 'yellow') => {
    await select(tab, words);
    const bar = await untilBar(tab);
    await pressInBar(tab, bar, `Highlight: ${colour}`);
    await untilSaid(bar, 'Saved.');
    await tab.press('Escape');
    await untilNoBar(tab);
  };
  const panelOf = async (tab: Tab) => {
    const panel = await world.browser.open(`sidepanel.html?tab=${await tab.id()}`);
    return handsOn(panel);
  };

  test('shows what changed or was lost first; accepting takes the new words, attaching a selection finds the lost', async () => {
    const { tab, become } = await open(BEFORE);
    await save(tab, 'said that 12 agreements were signed');
    await save(tab, 'Nobody of the guests asked him anything', 'red');
    await save(tab, 'parted in the evening without a word', 'blue');
    await become(AFTER);
    const hands = await panelOf(tab);
    await hands.see('changed');
    await hands.see('not found');
    await hands.see('Number: 12 became 21');
    const order = await hands.tab.evaluate(() =>
      [...document.querySelectorAll('.passage .state')].map(({ textContent }) => textContent?.slice(1)),
    );
    expect(order).toEqual(['changed', 'not found', 'unchanged']);
    await hands.press('Take the new words');
    await hands.see('The page now says something else', false);
    await hands.see('said that 21 agreements were signed');
    await tab.show();
    await select(tab, 'spoke in the morning');
    await untilBar(tab);
    await hands.tab.show();
    await hands.press('Attach to what is selected');
    await hands.see('not found', false);
    await hands.see('spoke in the morning');
    await hands.press('Undo');
    await hands.see('not found');
    await hands.see('Nobody of the guests asked him anything');
  });

  test('a note is edited in place, shown as Markdown, deleted, and brought back', async () => {
    const { tab } = await open(BEFORE);
    await save(tab, 'parted in the evening without a word');
    const hands = await panelOf(tab);
    await hands.press('Edit');
    await hands.fill('Note', 'Is *that* so? <img src=x onerror=alert(1)>');
    await hands.fill('Add a tag', 'check');
    await hands.press('Save');
    await hands.see('Is that so?');
    await hands.see('check');
    expect(await hands.count('.markdown em')).toBe(1);
    expect(await hands.count('.markdown img')).toBe(0);
    await hands.press('Delete');
    await hands.see('Nothing saved here yet');
    await hands.press('Undo');
    await hands.see('Is that so?');
  });

  test('a passage is copied as a quotation with its article', async () => {
    const { tab } = await open(BEFORE);
    await save(tab, 'parted in the evening without a word');
    const hands = await panelOf(tab);
    await hands.tab.show();
    await hands.press('Copy as quotation');
    await hands.see('The quotation was copied.');
    await hands.press('Edit');
    await hands.tab.until(() => document.activeElement?.tagName === 'TEXTAREA');
    // A page may not read the clipboard, but a user can paste it.
    await hands.tab.press('Control+v');
    const pasted = await eventually('what was pasted', async () => (await hands.value('Note')) || undefined);
    expect(pasted).toContain('“parted in the evening without a word”\n— ');
    expect(pasted).toContain('A test');
    expect(pasted).toMatch(/27 October 2022|October 27, 2022/);
    expect(pasted).toContain(tab.url());
  });

  test('what was being written when background and tab died is there, and can be saved', async () => {
    const { tab } = await open(BEFORE);
    await select(tab, 'parted in the evening without a word');
    const bar = await untilBar(tab);
    await pressInBar(tab, bar, 'Note');
    await bar.until(() => document.activeElement?.tagName === 'TEXTAREA');
    await tab.type('Half a ');
    await world.browser.stopBackground();
    await tab.type('thought');
    await world.browser.stopBackground();
    await tab.type(' here');
    const url = tab.url();
    await new Promise((sent) => setTimeout(sent, 300));
    await tab.close();
    const again = await world.browser.newTab(url);
    await untilPeople(ask.people, again, ({ active }) => active);
    const hands = await panelOf(again);
    await hands.see('Half a thought here');
    await hands.press('Continue');
    await hands.press('Save');
    await hands.see('1 passage');
    await hands.see('Half a thought here');
    await hands.see('Not finished', false);
  });

  test('a background that dies just as a note is saved: it is saved, and once', async () => {
    const { tab } = await open(BEFORE);
    await select(tab, 'parted in the evening without a word');
    const bar = await untilBar(tab);
    await pressInBar(tab, bar, 'Note');
    await bar.until(() => document.activeElement?.tagName === 'TEXTAREA');
    await tab.type('Once only');
    await bar.until(() => document.querySelector('textarea')?.value === 'Once only');
    await Promise.all([world.browser.stopBackground(), tab.press('Control+Enter')]);
    await untilSaid(bar, 'Saved.');
    const hands = await panelOf(tab);
    await hands.see('1 passage');
    await hands.see('Once only');
    await hands.see('Not finished', false);
  });

  test('two windows on one note: the later is told, keeps what it wrote, and may put it in place of the other', async () => {
    const { tab } = await open(BEFORE);
    await save(tab, 'parted in the evening without a word');
    const [one, two] = [await panelOf(tab), await panelOf(tab)];
    await two.press('Edit');
    await two.fill('Note', 'From the second');
    await one.tab.show();
    await one.press('Edit');
    await one.fill('Note', 'From the first');
    await one.press('Save');
    await one.see('Saved.');
    await two.tab.show();
    await two.press('Save');
    await two.see('This was changed elsewhere in the meantime.');
    expect(await two.value('Note')).toBe('From the second');
    await two.press('Save');
    await two.see('Saved.');
    await two.see('From the second');
    await one.tab.show();
    await one.see('From the second');
  });

  test('by keyboard alone: select, write, save, and back to the page', async () => {
    const { tab } = await open(BEFORE);
    await tab.evaluate(() => {
      const text = document.querySelectorAll('p')[1]?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 3, text, 17);
    });
    // A shortcut is heard in front.
    await tab.id();
    await tab.show();
    await ask.extension.askPage(tab, 'page.command', { command: 'annotate' });
    const bar = await untilBar(tab);
    await bar.until(() =>
      document.activeElement?.getAttribute('aria-label')?.startsWith('Highlight: yellow'),
    );
    for (let step = 0; step < 5; step += 1) await tab.press('ArrowRight');
    await bar.until(() => document.activeElement?.textContent === 'Note');
    await tab.press('Enter');
    await bar.until(() => document.activeElement?.tagName === 'TEXTAREA');
    await tab.type('by hand');
    await bar.until(() => document.querySelector('textarea')?.value === 'by hand');
    await tab.press('Control+Enter');
    await untilSaid(bar, 'Saved.');
    await tab.press('Escape');
    await untilNoBar(tab);
    await tab.until(() => document.hasFocus());
    const hands = await panelOf(tab);
    await hands.see('by hand');
    await hands.see('said that 12 a');
  });

  test('a dossier holds passages and mentions of one person; two are compared and linked', async () => {
    const { tab } = await open(BEFORE);
    await save(tab, 'Minister Benny Gantz spoke');
    await save(tab, 'Gantz spoke in the morning', 'green');
    const hands = await panelOf(tab);
    await hands.press('People');
    await hands.press('Benny Gantz');
    await hands.see('Write a note');
    await hands.see('2 passages');
    await hands.tab.until(() => document.querySelectorAll('.passage input[type=checkbox]').length === 2);
    for (const at of [0, 1]) {
      await hands.tab.evaluate((n: number) => {
        document.querySelectorAll<HTMLElement>('.passage input[type=checkbox]')[n]?.click();
      }, at);
    }
    await hands.see('Side by side');
    await hands.press('They contradict each other');
    await hands.press('Back');
    await hands.see('Contradicts “Gantz spoke in the morning”');
    await hands.press('Remember where known people are named while I read');
    await hands.see('Mentions are remembered from now on.');
    await tab.show();
    await tab.reload();
    await hands.tab.until('document.querySelectorAll(".met").length === 0');
    await new Promise((read) => setTimeout(read, 7_000));
    await hands.tab.show();
    await hands.press('Back');
    await hands.press('Benny Gantz');
    await hands.see('there were many who came to listen');
    await hands.press('Delete the remembered mentions of this person');
    await hands.see('there were many who came to listen', false);
  });

  test('search finds by words and by filters', async () => {
    const { tab } = await open(BEFORE);
    await save(tab, 'without a word, and the town', 'violet');
    const hands = await panelOf(tab);
    await hands.press('Search');
    await hands.fill('Search your passages', 'color:violet town');
    await hands.see('1 passage');
    await hands.fill('Search your passages', 'color:violet nowhere');
    await hands.see('Nothing fits');
  });
});
