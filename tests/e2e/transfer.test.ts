/** Import and export in the library: the form before anything changes, one undo, errors that say what is safe. */
import { describe, expect, test } from 'vitest';
import { eventually } from '../../tools/browsers/driven';
import { browsers, inBrowser } from '../drivers/browsers';
import { choose, keepDownloads, lastDownload } from './file-hands';
import { type Hands, handsOn } from './hands';

const MANY = 1_200;
const bundle = (count: number) => ({
  format: 'dramatis-bundle',
  version: 1,
  entities: Array.from({ length: count }, (_, at) => ({
    id: `zz:${at}`,
    kind: 'person',
    name: `Zz Person ${at}`,
    notes: at === 0 ? ['a note'] : [],
  })),
});
const ANNOTATIONS = {
  annotations: [
    {
      id: 'h1',
      created: '2023-02-01T10:00:00+00:00',
      user: 'acct:anna@hypothes.is',
      uri: 'https://news.example/שלום',
      text: 'my note',
      tags: ['war'],
      document: { title: ['שר הביטחון: "לא"'] },
      target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'הוא אמר: "לא".' }] }],
    },
    { id: 'h2', text: 'about nothing', target: [] },
  ],
};

describe.each(browsers)('import and export in %s', (name) => {
  const world = inBrowser(name);
  const open = async (at = '#/transfer') => {
    const hands = handsOn(await world.browser.open(`library.html${at}`));
    await hands.see('Import');
    return hands;
  };

  test('a file is looked at before anything changes, comes in, and goes with one undo', async () => {
    const hands = await open();
    await choose(hands, 'people.json', JSON.stringify(bundle(MANY)));
    await hands.see(`Import ${(MANY + 1).toLocaleString('en')} records`);
    expect(await cards(hands, 'Zz Person')).toBe(0);
    await hands.press(`Import ${(MANY + 1).toLocaleString('en')} records`);
    await hands.see('records imported.');
    expect(await cards(hands, 'Zz Person')).toBe(MANY);
    await choose(hands, 'people.json', JSON.stringify(bundle(MANY)));
    await hands.see('Everything in this file is here already.');
    await hands.press('Close');
    await hands.press('Undo the last change');
    await hands.see('Taken back.');
    expect(await cards(hands, 'Zz Person')).toBe(0);
  });

  test('where file and base differ, the reader decides, for all and for one', async () => {
    const hands = await open();
    await choose(hands, 'two.json', JSON.stringify(bundle(3)));
    await hands.press('Import 4 records');
    await hands.see('records imported.');
    const other = JSON.stringify(bundle(3)).replaceAll('"Zz Person', '"Zz Other');
    await choose(hands, 'other.json', other);
    await hands.see('Differs from yours');
    await hands.see('By your choices nothing of this file comes in.');
    await hands.press('Take the file’s');
    await hands.see('Import 3 records');
    await hands.choose('What to do with Zz Other 1', 'Keep mine');
    await hands.press('Import 2 records');
    await hands.see('2 records imported.');
    expect(await cards(hands, 'Zz Other')).toBe(2);
    expect(await cards(hands, 'Zz Person 1')).toBe(1);
    await hands.press('Undo');
    await hands.see('Taken back.');
    expect(await cards(hands, 'Zz Other')).toBe(0);
  });

  test.each([
    [
      'cut off',
      JSON.stringify(bundle(3)).replaceAll('},{', '},\n{').slice(0, -40),
      'ends in the middle of line 3',
    ],
    ['malformed', '{"format":\n oops}', 'Line 2, character 2'],
    ['nothing known', '{"some":"file"}', 'in no format that is known here'],
    ['a picture', '\u0089PNG\u0000\u0000\u0001', 'not a text file'],
  ])('%s: says what is the matter and that nothing has changed', async (_, text, said) => {
    const hands = await open();
    await choose(hands, 'file.json', text);
    await hands.see(said);
    await hands.see('Nothing has been changed yet.');
  });

  test('annotations of another tool come in with what cannot be read named, and go out in every format', async () => {
    const hands = await open();
    await choose(hands, 'hypothesis.json', JSON.stringify(ANNOTATIONS));
    await hands.see('Annotations of Hypothesis');
    await hands.see('1 problem in the file');
    await hands.see('which page it is about');
    await hands.press('Import 1 record');
    await hands.see('1 record imported.');
    await hands.see('1 annotation');
    await keepDownloads(hands);
    const formats: [string, RegExp][] = [
      ['Everything, as one Dramatis file', /"format":"dramatis-bundle"[\s\S]*הוא אמר/],
      ['W3C Web Annotations', /"AnnotationCollection"[\s\S]*הוא אמר/],
      ['Markdown, one note for each article', /^PK/],
      ['Table (CSV)', /"הוא אמר: ""לא""\."/],
      ['Articles as BibTeX', /title = \{\{שר הביטחון/],
      ['Articles as RIS', /TI {2}- שר הביטחון/],
      ['Report (HTML)', /<blockquote[^>]*>הוא אמר: &#34;לא&#34;/],
    ];
    for (const [format, content] of formats) {
      await hands.press(`Save ${format}`);
      await eventually(format, async () => content.test(await lastDownload(hands)));
    }
    await hands.fill('Which annotations', 'tag:peace');
    await hands.see('0 annotations');
  });

  test('an import that died with its page goes on, or is taken back', async () => {
    const first = await open();
    await choose(first, 'politicians.json', JSON.stringify(bundle(MANY * 5)));
    // Three and a note are here from the test above.
    await first.press(`Import ${(MANY * 5 - 3).toLocaleString('en')} records`);
    await first.tab.until(() => Number(document.querySelector('progress')?.value) > 0);
    await first.tab.close();
    const hands = await open();
    await hands.see('An import was interrupted');
    await hands.press('See what is left');
    await hands.see('Here already');
    await hands.press('Cancel');
    await hands.press('Take back what came in');
    await hands.see('Taken back.');
    await hands.see('An import was interrupted', false);
    expect(await cards(hands, 'Zz Person')).toBe(3);
  });

  test('by keyboard: the form takes the focus, and its button is reached', async () => {
    const hands = await open();
    await choose(
      hands,
      'two.json',
      JSON.stringify({ ...bundle(1), entities: [{ id: 'k', kind: 'person', name: 'Key Board' }] }),
    );
    await hands.see('Import 1 record');
    await eventually('the form has the focus', async () => (await hands.focused()) === 'two.json');
    await hands.tab.press('Tab');
    await eventually('the button has it', async () => (await hands.focused()) === 'Import 1 record');
    await hands.tab.press('Enter');
    await hands.see('1 record imported.');
  });
});

/** How many cards have a name that begins so: read beside the page. */
async function cards({ tab }: Hands, start: string): Promise<number> {
  return tab.evaluate(async (wanted: string) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await asked(indexedDB.open('dramatis'));
    const rows: { body: { name: string } }[] = await asked(
      db.transaction('entities').objectStore('entities').getAll(),
    );
    db.close();
    return rows.filter(({ body }) => body.name.startsWith(wanted)).length;
  }, start);
}
