/** How the painter keeps pace on the shared pages: `tsx tests/page/judge/pace.ts [name part]`. Chromium only: it reports long tasks. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from '../../../tools/browsers/launch';
import { serve } from '../../../tools/browsers/serve';
import { prepare, rest } from './judge';

const SHARED = process.env.SHARED ?? fileURLToPath(new URL('../../../../shared/', import.meta.url));
const base = `${SHARED}pages/`;
if (!existsSync(base)) throw new Error(`There is no ${base}: nothing to measure.`);
const [part = ''] = process.argv.slice(2);
const entries = (
  JSON.parse(readFileSync(`${base}index.json`, 'utf8')) as { file: string; encoding: string }[]
).filter(({ file }) => file.includes(part));

const WATCH = `globalThis.tasks = []; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) tasks.push(entry.duration);
}).observe({ type: 'longtask' })`;

const FIRST = `async (names) => {
  const start = performance.now();
  judged.start(names);
  while (performance.now() - start < 3000) {
    if (judged.root.querySelector('[style*="color-mix"]')) break;
    await new Promise((next) => requestAnimationFrame(next));
  }
  return performance.now() - start;
}`;

const site = await serve();
const browser = await launch('chromium', { extension: null });
for (const { file, encoding } of entries) {
  const url = site.put(`/${file}`, {
    body: readFileSync(base + file),
    headers: {
      'content-type': `text/html; charset=${encoding}`,
      'content-security-policy': "script-src 'none'",
    },
  });
  const tab = await browser.newTab();
  await Promise.race([tab.goto(url), rest(15_000)]);
  await prepare(tab);
  await rest(1000);
  const names = await tab.apart<string[], []>('judged.likelyNames(60)');
  await rest(300);
  await tab.evaluate(`(() => { ${WATCH} })()`);
  const first = await tab.apart<number, []>(`(${FIRST})(${JSON.stringify(names)})`);
  await rest(1500);
  const reading = await tab.evaluate<number[], []>('tasks.splice(0)');
  await tab.move(600, 400);
  for (let turn = 0; turn < 25; turn += 1) {
    await tab.wheel(0, 400);
    await rest(40);
  }
  await rest(600);
  const scrolling = await tab.evaluate<number[], []>('tasks.splice(0)');
  const say = (list: number[]) =>
    list.length > 0 ? `${list.length} (longest ${Math.max(...list)} ms)` : '0';
  console.log(
    `${file.padEnd(38)} first mark ${first.toFixed(0)} ms, long tasks ${say(reading)}, while scrolling ${say(scrolling)}`,
  );
  await tab.close();
}
await browser.close();
await site.close();
