/** Which browsers there are to test in. */
import { type BrowserName, findBrowser, howToGet } from '../../tools/browsers/find';

const ALL: BrowserName[] = ['chromium', 'firefox'];

/** The browsers to test in. `DRAMATIS_BROWSER=firefox` keeps to one while working. */
export const browsers: BrowserName[] = ALL.filter((name) => {
  const only = process.env.DRAMATIS_BROWSER;
  if (only && only !== name) return false;
  if (findBrowser(name)) return true;
  console.warn(`Skipped in ${name}: ${howToGet(name)}`);
  return false;
});
