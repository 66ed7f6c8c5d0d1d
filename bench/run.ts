/**
 * `npm run bench`: medians, for looking at. `npm run bench -- browser firefox` keeps to one part and
 * one browser. Nothing fails because it was slow.
 */
import { type BrowserName, findBrowser, howToGet } from '../tools/browsers/find';
import { benchAnchor } from './anchor';
import { benchAnnotations } from './annotations';
import { benchBrowsers } from './browser';
import { benchCold } from './cold';
import { benchCore } from './core';
import { benchLost } from './lost';
import { benchPages } from './pages';
import { benchResolve } from './resolve';
import { benchTasks } from './tasks';

const PARTS: Record<string, (browsers: readonly BrowserName[]) => Promise<void>> = {
  core: benchCore,
  anchor: benchAnchor,
  lost: benchLost,
  resolve: benchResolve,
  annotations: benchAnnotations,
  browser: benchBrowsers,
  cold: benchCold,
  pages: benchPages,
  tasks: benchTasks,
};
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const wanted = process.argv.slice(2);
const parts = Object.keys(PARTS).filter((part) => wanted.includes(part));
const asked = BROWSERS.filter((name) => wanted.includes(name));
const there = (asked.length > 0 ? asked : BROWSERS).filter((name) => {
  const found = findBrowser(name);
  if (!found) console.log(`${name} is left out. ${howToGet(name)}`);
  return found;
});
for (const part of parts.length > 0 ? parts : Object.keys(PARTS)) await PARTS[part]?.(there);
