/** Reading a page's text, in real browsers: what is read, how it is cut into blocks, and what changes bring. */
import { beforeAll, describe, expect, test } from 'vitest';
import { eventually, type Tab } from '../../tools/browsers/driven';
import { browsers, inBrowser } from '../drivers/browsers';
import { bundle } from './bundle';

let code: string;
beforeAll(async () => {
  code = await bundle('lib/page/watch/watch-text.ts');
});

/** What the test leaves on the isolated world's global object. */
interface Reading {
  texts: Map<number, string>;
  sent: number[];
}

async function read(tab: Tab): Promise<void> {
  await tab.apart(`(() => {
    const { watchText } = ${code};
    const texts = new Map();
    const sent = [];
    globalThis.reading = { texts, sent };
    globalThis.watch = watchText(document, {
      ours: () => false,
      onText({ changed, gone }) {
        for (const { id, text } of changed) { texts.set(id, text); sent.push(id); }
        for (const id of gone) texts.delete(id);
      },
    });
  })()`);
}

const texts = (tab: Tab) =>
  tab.apart(() => [...(globalThis as unknown as { reading: Reading }).reading.texts.values()]);

/** Runs the page's own change, waits until the reading has the expected texts, and gives how many blocks were sent. */
async function changing(tab: Tab, change: () => void, expected: string[]): Promise<number> {
  await tab.apart(() => {
    (globalThis as unknown as { reading: Reading }).reading.sent.length = 0;
  });
  await tab.evaluate(change);
  const wanted = JSON.stringify([...expected].sort());
  await eventually(
    'the text to be read',
    async () => JSON.stringify((await texts(tab)).sort()) === wanted,
  ).catch(() => undefined);
  expect((await texts(tab)).sort()).toEqual([...expected].sort());
  return tab.apart(() => (globalThis as unknown as { reading: Reading }).reading.sent.length);
}

const READ: [name: string, html: string, blocks: string[]][] = [
  [
    'a name over inline elements',
    '<p>President <b>Isa</b><i>ac</i> <a>Herzog</a>’s plan</p>',
    ['President Isaac Herzog’s plan'],
  ],
  ['blocks end each other', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
  [
    'a span styled as a block ends the text',
    '<p>one<span style="display:block">two</span>three</p>',
    ['one', 'two', 'three'],
  ],
  [
    'a div styled as inline does not',
    '<p><div style="display:inline">Benny </div><div style="display:inline">Gantz</div></p>',
    ['Benny Gantz'],
  ],
  ['cells are blocks', '<table><tr><td>Gantz<td>Herzog</table>', ['Gantz', 'Herzog']],
  ['a line break is one', 'By Benny Gantz<br>Jerusalem', ['By Benny Gantz\nJerusalem']],
  [
    'hidden text is left out',
    '<p>a<span style="display:none">b</span><span style="visibility:hidden">c</span><span hidden>d</span></p>',
    ['a'],
  ],
  [
    'visible text in a hidden box is read',
    '<p style="visibility:hidden">a<span style="visibility:visible">b</span></p>',
    ['b'],
  ],
  [
    'what is written into is left out',
    '<textarea>a</textarea><input value="b"><div contenteditable>c<p>d</p></div><div role="textbox">e</div><p>f</p>',
    ['f'],
  ],
  [
    'code is left out',
    '<p>Call <code>Gantz()</code> now</p><script>x</script><style>y</style><noscript>z</noscript>',
    ['Call now'],
  ],
  [
    'text for screen readers only is left out',
    '<p>a<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">b</span></p>',
    ['a'],
  ],
  [
    'a float beside the text does not cut it',
    '<p>Benny <span style="float:right">Photo: Herzog</span>Gantz</p>',
    ['Benny Gantz', 'Photo: Herzog'],
  ],
  [
    'a drop cap belongs to its word',
    '<p><span style="float:left;font-size:3em">D</span>efense Minister</p>',
    ['Defense Minister'],
  ],
  ['white space collapses', '<p>\n  Benny\n   <b> Gantz </b> \n</p>', ['Benny Gantz']],
  ['and is kept where it is preserved', '<pre>Benny\n  Gantz</pre>', ['Benny\n  Gantz']],
  ['the reading of ruby stays outside', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>', ['漢字']],
  [
    'a closed details shows its summary',
    '<details><summary>Herzog</summary><p>Gantz</p></details>',
    ['Herzog'],
  ],
  [
    'an open one all of it',
    '<details open><summary>Herzog</summary><p>Gantz</p></details>',
    ['Herzog', 'Gantz'],
  ],
  [
    'content of open shadow roots, with slots',
    '<x-card><template shadowrootmode="open"><p>By <slot></slot> today</p></template>Gantz</x-card>',
    ['By Gantz today'],
  ],
  ['an empty page', '', []],
];

describe.each(browsers)('reading in %s', (name) => {
  const world = inBrowser(name, { extension: null });

  test.each(READ)('%s', async (_, html, blocks) => {
    const tab = await world.page(html);
    await read(tab);
    expect(await texts(tab)).toEqual(blocks);
    await tab.close();
  });

  test('changes are read, and only what changed is sent again', async () => {
    const tab = await world.page(
      '<main><p>one</p><p>two</p></main><aside style="display:none"><p>late</p></aside>',
    );
    await read(tab);
    expect(await texts(tab)).toEqual(['one', 'two']);

    const appended = () => {
      const p = document.createElement('p');
      p.innerHTML = 'three <b>Gantz</b>';
      document.querySelector('main')?.append(p);
    };
    expect(await changing(tab, appended, ['one', 'two', 'three Gantz'])).toBe(1);

    const edited = () => {
      const text = document.querySelector('p')?.firstChild as Text;
      text.data = 'edited';
    };
    expect(await changing(tab, edited, ['edited', 'two', 'three Gantz'])).toBe(1);

    const shown = () => {
      const aside = document.querySelector('aside');
      if (aside) aside.style.display = 'block';
    };
    expect(await changing(tab, shown, ['edited', 'two', 'three Gantz', 'late'])).toBe(1);

    const hidden = () => {
      document.querySelectorAll('p')[1]?.setAttribute('style', 'display:none');
    };
    expect(await changing(tab, hidden, ['edited', 'three Gantz', 'late'])).toBe(0);

    const removed = () => document.querySelector('main')?.remove();
    expect(await changing(tab, removed, ['late'])).toBe(0);

    const replaced = () => {
      document.body.innerHTML = '<div>new <i>text</i><p>Herzog</p></div>';
    };
    expect(await changing(tab, replaced, ['new text', 'Herzog'])).toBe(2);
    await tab.close();
  });

  test('text put between blocks is told from the blocks around it', async () => {
    const tab = await world.page('<div id="d">one<p>two</p>three</div>');
    await read(tab);
    const split = () => {
      const p = document.createElement('p');
      p.textContent = 'middle';
      const text = document.getElementById('d')?.lastChild as Text;
      text.splitText(2);
      text.after(p);
    };
    await changing(tab, split, ['one', 'two', 'th', 'middle', 'ree']);
    const joined = () => {
      for (const p of document.querySelectorAll('p')) p.remove();
    };
    await changing(tab, joined, ['onethree']);
    await tab.close();
  });

  test('an open shadow root is watched too', async () => {
    const tab = await world.page('<x-card><template shadowrootmode="open"><p>one</p></template></x-card>');
    await read(tab);
    const changed = () => {
      const p = document.querySelector('x-card')?.shadowRoot?.querySelector('p');
      if (p) p.textContent = 'Gantz';
    };
    expect(await changing(tab, changed, ['Gantz'])).toBe(1);
    await tab.close();
  });
});
