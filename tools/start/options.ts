/** What `npm start` was asked for. */
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/find';

export interface StartOptions {
  /** An address or a file; the bundled article if absent. */
  page?: string | undefined;
  browser?: BrowserName | undefined;
  /** The language of the browser and the extension. */
  lang: 'en' | 'tr' | 'he' | 'ar';
  headless: boolean;
  dark: boolean;
}

export const USAGE = `npm start                              the sample article
npm start -- <address or file>         another page
npm start -- --browser=firefox         in Firefox (or chromium)
npm start -- --lang=he                 in Hebrew (en, tr, he, ar)
npm start -- --dark                    in dark colours
npm start -- --headless                without a window: saves a screenshot and ends`;

/** The options, or a sentence that says what is wrong with them. */
export function readOptions(args: string[]): StartOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        browser: { type: 'string' },
        lang: { type: 'string', default: 'en' },
        headless: { type: 'boolean', default: !hasDisplay() },
        dark: { type: 'boolean', default: false },
      },
    });
    const { browser, lang, headless, dark } = values;
    if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
      return `There is no driver for "${browser}": chromium (also Chrome and Edge) or firefox.`;
    }
    if (lang !== 'en' && lang !== 'tr' && lang !== 'he' && lang !== 'ar') {
      return `Dramatis does not speak "${lang}": en, tr, he or ar.`;
    }
    if (positionals.length > 1) return 'One page at a time.';
    return { page: positionals[0], browser, lang, headless, dark };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
