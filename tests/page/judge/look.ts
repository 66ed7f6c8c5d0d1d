import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from '../../../tools/browsers/launch';
import { serve } from '../../../tools/browsers/serve';
import { paint, prepare, rest } from './judge';

const [browser, file, out, expr, names] = process.argv.slice(2);
const site = await serve();
const b = await launch(browser as 'chromium', { extension: null });
const tab = await b.newTab();
await tab.goto(site.put('/x', { body: readFileSync(file as string) }));
await prepare(tab);
await paint(
  tab,
  (
    names ??
    'Netanyahu,Obama,Putin,Google,Apple,Facebook,Gantz,Mozilla,Firefox,Trump,Clinton,Merkel,Erdogan,Akar,Herzog'
  ).split(','),
);
await rest();
writeFileSync(out as string, await tab.screenshot());
if (expr) console.log(await tab.apart(expr));
await b.close();
await site.close();
