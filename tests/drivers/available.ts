/** Which browsers to test in: both; `DRAMATIS_BROWSER=firefox` keeps to one while working. */
import type { BrowserName } from '../../tools/browsers/find';

const ALL: BrowserName[] = ['chromium', 'firefox'];

export const browsers = ALL.filter((name) => [undefined, '', name].includes(process.env.DRAMATIS_BROWSER));
