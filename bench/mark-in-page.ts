/** mark.js, which looks for one term after the other and writes an element into the page for each hit: in a real page. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, howToGet } from '../tools/browsers/find';
import { launch } from '../tools/browsers/launch';
import { serve } from '../tools/browsers/serve';

const SCRIPT = readFileSync(fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js')), 'utf8');

export interface Marked {
  /** Milliseconds, the quickest of a few runs. */
  took: number;
  hits: number;
}

declare class Mark {
  constructor(where: Element);
  mark(terms: readonly string[], options: object): void;
  unmark(options: object): void;
}

/** Marks the forms in one text. Undefined, and a word on it, where there is no Chromium. */
export async function markInPage(
  text: string,
  forms: readonly string[],
  rounds: number,
): Promise<Marked | undefined> {
  if (!findBrowser('chromium')) {
    console.log(`mark.js is left out. ${howToGet('chromium')}`);
    return undefined;
  }
  const site = await serve();
  const browser = await launch('chromium', { extension: null });
  try {
    const tab = await browser.newTab(site.put('/text', '<!doctype html><meta charset="utf-8"><p></p>'));
    await tab.evaluate(`void (0, eval)(${JSON.stringify(SCRIPT)})`);
    return await tab.evaluate(marking, text, forms, rounds);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Runs in the page. */
async function marking(text: string, forms: readonly string[], rounds: number): Promise<Marked> {
  document.body.textContent = text;
  const mark = new Mark(document.body);
  let took = Number.POSITIVE_INFINITY;
  let hits = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await new Promise<void>((done) => {
      mark.mark(forms, {
        accuracy: 'exactly',
        separateWordSearch: false,
        diacritics: false,
        done: () => done(),
      });
    });
    took = Math.min(took, performance.now() - start);
    hits = document.querySelectorAll('mark').length;
    await new Promise<void>((done) => mark.unmark({ done: () => done() }));
  }
  return { took, hits };
}
