/**
 * The whole sweep over the shared pages, as a table: `tsx tests/page/judge/sweep.ts [browser] [torture|pages] [name part]
 * [shard/shards]`. `KEEP` names a folder for the pictures of views that are not as they should be.
 */
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tab } from '../../../tools/browsers/driven';
import type { BrowserName } from '../../../tools/browsers/find';
import { launch } from '../../../tools/browsers/launch';
import { serve } from '../../../tools/browsers/serve';
import { judge, paint, prepare } from './judge';

const SHARED = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const NAMES =
  'Netanyahu Obama Putin Google Apple Facebook Gantz Mozilla Firefox Trump Clinton Merkel Erdogan Akar Herzog Zealand';

interface Entry {
  file: string;
  encoding?: string;
  steps?: { label: string; run: string }[];
}

const [browser = 'chromium', folder = 'torture', part = '', shard = '0/1'] = process.argv.slice(2);
const [index = 0, shards = 1] = shard.split('/').map(Number);
const base = `${process.env.SHARED ?? SHARED}${folder}/`;
if (!existsSync(base)) throw new Error(`There is no ${base}: nothing to judge.`);
const entries = (JSON.parse(readFileSync(`${base}index.json`, 'utf8')) as Entry[])
  .filter(({ file }) => file.includes(part))
  .filter((_, at) => at % shards === index);

const SCROLLS = [0, 350, 1600, 99_999].map((y) => ({ label: `y${y}`, run: `() => scrollTo(0, ${y})` }));
/** The page as it is but for our one element, the last one. */
const MARKUP = `(() => {
  const copy = document.documentElement.cloneNode(true);
  if (copy.lastElementChild?.tagName === 'DIV') copy.lastElementChild.remove();
  return copy.outerHTML;
})()`;
const site = await serve();
const driven = await launch(browser as BrowserName, { extension: null, width: 1280, height: 800 });
const total = { views: 0, boxes: 0, missed: 0, stray: 0, strayViews: 0, changedPages: 0 };
for (const entry of entries) {
  const body = readFileSync(base + entry.file);
  const url = site.put(`/${entry.file}`, {
    body,
    headers: {
      'content-type': `text/html; charset=${entry.encoding ?? 'utf-8'}`,
      // Saved pages look for their own address and go away; as pictures of pages they serve without that.
      ...(entry.steps ? {} : { 'content-security-policy': "script-src 'none'; frame-src 'none'" }),
    },
  });
  const tab = await driven.newTab();
  try {
    await judgePage(tab, url, entry);
  } catch (error) {
    console.log(`${entry.file}: ${error instanceof Error ? error.message.slice(0, 300) : error}`);
  }
  await tab.close();
}
console.log(browser, folder, JSON.stringify(total));
await driven.close();
await site.close();

async function judgePage(tab: Tab, url: string, entry: Entry) {
  await Promise.race([tab.goto(url), new Promise((done) => setTimeout(done, 15_000))]);
  await prepare(tab);
  const names = entry.steps
    ? NAMES.split(' ').concat('New Zealand')
    : await tab.apart<string[], []>('judged.likelyNames(40)');
  const before = await tab.evaluate<string, []>(MARKUP);
  await paint(tab, names);
  if ((await tab.evaluate<string, []>(MARKUP)) !== before) {
    total.changedPages += 1;
    console.log(`${entry.file.padEnd(38)} the page itself was changed  <--`);
  }
  const steps = entry.steps ? [{ label: 'start', run: '() => {}' }, ...entry.steps] : SCROLLS;
  for (const { label, run } of [...steps, { label: 'narrow', run: '() => {}' }]) {
    await tab.evaluate(`(${run})()`);
    if (label === 'narrow') await tab.resize(900, 700);
    const verdict = await judge(
      tab,
      names,
      `${process.env.KEEP ?? join(tmpdir(), 'judged')}/${browser}-${entry.file}-${label}`,
    );
    total.views += 1;
    total.boxes += verdict.boxes;
    total.missed += verdict.missed.length;
    total.stray += verdict.stray.length;
    if (verdict.stray.length > 0) total.strayViews += 1;
    const bad = verdict.missed.length > 0 || verdict.stray.length > 0 ? '  <--' : '';
    console.log(
      `${entry.file.padEnd(38)} ${label.padEnd(10)} boxes ${verdict.boxes} missed ${verdict.missed.length} stray ${verdict.stray.length}${bad}`,
    );
  }
}
