import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from '../../../tools/browsers/launch';
import { serve } from '../../../tools/browsers/serve';
import { prepare, rest } from './judge';

const [browser, file, out, scale, expr] = process.argv.slice(2);
const site = await serve();
const b = await launch(browser as 'chromium', {
  extension: null,
  scale: Number(scale),
  width: 700,
  height: 400,
});
const tab = await b.newTab();
await tab.goto(site.put('/x', { body: readFileSync(file as string) }));
await prepare(tab);
await tab.apart(
  `judged.start('Babbage,Hopper,Noether,Turing,Curie,Ada Lovelace,Grace Hopper'.split(','), 'text')`,
);
await rest();
if (expr) console.log(await tab.apart(expr));
writeFileSync(out as string, await tab.screenshot());
await b.close();
await site.close();
