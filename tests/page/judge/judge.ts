/** Judges the painter on the view that a tab shows now, against the browser's own drawing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tab } from '../../../tools/browsers/driven';
import type { NativeBox } from '../injected/judged';
import { bundle } from './bundle';
import { judgePixels, type Verdict } from './pixels';

/** Long enough for scrolling, motion and batches of changes to come to rest, in milliseconds. */
const AT_REST = 700;

/** Puts the reader and the painter beside the page and the native drawing into it. */
export async function prepare(tab: Tab): Promise<void> {
  const code = await bundle('judged.ts');
  await tab.evaluate(code);
  await tab.apart(code);
}

export async function paint(tab: Tab, names: readonly string[]): Promise<boolean> {
  const started = await tab.apart<boolean, []>(`judged.start(${JSON.stringify(names)})`);
  await rest();
  return started;
}

/** `keep`: a folder and a name for the pictures, where they are wanted. */
export async function judge(tab: Tab, names: readonly string[], keep?: string): Promise<Verdict> {
  await rest();
  const painted = await tab.screenshot();
  await tab.apart('judged.veil(true)');
  const nothing = await tab.screenshot();
  const boxes = await tab.evaluate<NativeBox[], []>(`judged.native(${JSON.stringify(names)})`);
  const native = await tab.screenshot();
  await tab.evaluate('judged.nativeOff()');
  await tab.apart('judged.veil(false)');
  const verdict = judgePixels(painted, nothing, native, boxes);
  if (keep && (verdict.stray.length > 0 || verdict.missed.length > 0)) {
    mkdirSync(keep.slice(0, keep.lastIndexOf('/')), { recursive: true });
    for (const [kind, png] of Object.entries({ painted, native })) writeFileSync(`${keep}-${kind}.png`, png);
    writeFileSync(
      join(`${keep}.json`),
      JSON.stringify({ ...verdict, stray: verdict.stray.slice(0, 200) }, null, 1),
    );
  }
  return verdict;
}

export function rest(milliseconds = AT_REST): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
