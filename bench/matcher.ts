/**
 * `npm run bench:matcher`: the matcher and its peers on the same text in one run. Ratios are against a loop that only
 * hashes `charCodeAt` of the same text. Every count of hits is checked. `-- 1000 10000` keeps to some sizes.
 */
import { spawnSync } from 'node:child_process';
import { newCompiler } from '../lib/core/match/compile';
import { openMatcher } from '../lib/core/match/matcher';
import type { Matcher } from '../lib/core/model/found';
import { timingOf } from './clock';
import { markInPage } from './mark-in-page';
import { PEERS } from './peers';
import { insist } from './print';
import { pageTexts, scriptTexts } from './texts';
import { entityNamed, flat, nameAt } from './words';

const SIZES = [100, 1_000, 10_000, 100_000, 1_000_000];
/** A name is put into the text after about so many units. */
const APART = 1_500;
/** The engine needs to see a text often until it has made the best of the code, whoever wrote that. */
const ROUNDS = 100;
/** How often ours is built; the others once, since some take minutes. */
const BUILDS = 5;
/** Cards in a piece. */
const PIECE = 1_000;
/** For what takes seconds. */
const FEW_ROUNDS = 2;
/** A short text takes a while until the engine has seen enough of it. */
const MANY_ROUNDS = 300;
/** With a thousand forms mark.js has no stack left, and it takes time for each form in each text: what it is given. */
const MARKED = { forms: 100, units: 50_000 };

async function benchMatcher(size: number): Promise<void> {
  const { what, texts } = pageTexts();
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(`${what}: ${units} UTF-16 units, a name put in after every ${APART}`);
  await benchSize(size, texts);
}

/** Each size in a process of its own: what the engine has made of the code for one, it throws away before the next. */
function benchEach(sizes: readonly number[]): void {
  for (const size of sizes) {
    const { status } = spawnSync(process.execPath, [...process.execArgv, process.argv[1] ?? '', `${size}`], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exit(status ?? 1);
  }
}

async function benchSize(size: number, pages: readonly string[]): Promise<void> {
  const forms = Array.from({ length: size }, (_, n) => nameAt((n * 7919) % 1_048_576));
  const { texts, count } = planted(pages, forms);
  const bare = quiet(texts, bareLoop, ROUNDS);
  console.log(`${size} forms, ${count} names in the text; the bare loop takes ${bare.toFixed(2)} ns/unit`);
  console.log('                              ns/unit   ratio   build ms   memory MB   hits');

  // What was thrown away before is swept up, as it is for the others.
  heapUsed();
  const builds = Array.from({ length: BUILDS }, () => built(forms));
  const { median: build } = timingOf(builds.map(({ took }) => took));
  const buffer = builds[0]?.buffer ?? new ArrayBuffer(0);
  const matcher = openMatcher(buffer.slice(0));
  if (!matcher) throw new Error('The index cannot be opened.');
  const hits = texts.reduce((sum, text) => sum + matcher.find(text, 'en').length, 0);
  insist(hits, count, `Dramatis, ${size} forms`);
  row(
    'Dramatis',
    quiet(texts, (text) => matcher.find(text, 'en').length, ROUNDS),
    bare,
    build,
    buffer.byteLength,
    hits,
  );
  console.log(
    `  ${(buffer.byteLength / size).toFixed(1)} bytes a form, ids included; one edit: ${editTime(matcher, forms).toFixed(1)} µs`,
  );

  if (size === 1_000_000) benchScripts(matcher);
  for (const peer of PEERS) {
    if (size > peer.most) {
      console.log(`${peer.name.padEnd(28)}  left out: it takes minutes or gigabytes with so many`);
      continue;
    }
    const heap = heapUsed();
    const start = performance.now();
    const find = peer.build(forms);
    find('');
    const took = performance.now() - start;
    const memory = heapUsed() - heap;
    const slow = peer.name === 'one RegExp' && size >= 1_000;
    const some = slow ? texts.slice(0, 4) : texts;
    const found = some.reduce((sum, text) => sum + find(text), 0);
    insist(found, slow ? countIn(some, forms) : count, `${peer.name}, ${size} forms`);
    row(peer.name, quiet(some, find, slow ? FEW_ROUNDS : ROUNDS), bare, took, memory, found);
  }
  await benchMark(texts, forms, bare);
  console.log('');
}

async function benchMark(texts: readonly string[], forms: readonly string[], bare: number): Promise<void> {
  const name = 'mark.js in Chromium';
  if (forms.length > MARKED.forms) {
    console.log(`${name.padEnd(28)}  left out: it runs out of stack with so many`);
    return;
  }
  const text = flat((texts.find(({ length }) => length > MARKED.units) ?? '').slice(0, MARKED.units));
  const marked = await markInPage(text, forms, FEW_ROUNDS);
  if (!marked) return;
  insist(marked.hits, countIn([text], forms), `${name}, ${forms.length} forms`);
  row(name, (marked.took * 1e6) / text.length, bare, 0, 0, marked.hits);
}

/** Every script on its own, with all the forms. */
function benchScripts(matcher: Matcher): void {
  for (const [script, text] of Object.entries(scriptTexts(60_000))) {
    const bare = quiet([text], bareLoop, MANY_ROUNDS);
    const mine = quiet([text], (it) => matcher.find(it).length, MANY_ROUNDS);
    console.log(`  ${script.padEnd(12)} ${mine.toFixed(2)} ns/unit, ratio ${(mine / bare).toFixed(1)}`);
  }
}

/** Cards come in pieces, as the background reads them from the database; making them is not counted. */
function built(forms: readonly string[]): { buffer: ArrayBuffer; took: number } {
  const compiler = newCompiler();
  let took = 0;
  for (let from = 0; from < forms.length; from += PIECE) {
    const cards = forms.slice(from, from + PIECE).map((form, at) => entityNamed(form, from + at));
    const start = performance.now();
    for (const card of cards) compiler.put(card);
    took += performance.now() - start;
  }
  const start = performance.now();
  const steps = compiler.finish();
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { buffer: step.value, took: took + performance.now() - start };
}

function editTime(matcher: Matcher, forms: readonly string[]): number {
  const some = forms.slice(0, 2_000).map((form, at) => entityNamed(form, at));
  for (const entity of some.slice(0, 1_000)) matcher.put(entity);
  const start = performance.now();
  for (const entity of some.slice(1_000)) matcher.put(entity);
  return ((performance.now() - start) * 1_000) / Math.max(1, some.length - 1_000);
}

/** The same pages with names put in between words; how many. */
function planted(pages: readonly string[], forms: readonly string[]): { texts: string[]; count: number } {
  let count = 0;
  const texts = pages.map((page) => {
    const parts: string[] = [];
    let last = 0;
    for (let at = page.indexOf(' ', APART); at >= 0; at = page.indexOf(' ', at + APART)) {
      parts.push(page.slice(last, at), ' | ', forms[(count * 6_151) % forms.length] ?? '', ' |');
      count++;
      last = at;
    }
    return flat(parts.join('') + page.slice(last));
  });
  return { texts, count };
}

function countIn(texts: readonly string[], forms: readonly string[]): number {
  const known = new Set(forms);
  return texts.reduce(
    (sum, text) =>
      sum + [...text.matchAll(/ \| (.*?) \|/g)].filter((match) => known.has(match[1] ?? '')).length,
    0,
  );
}

function bareLoop(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Nanoseconds a unit: of each text the quickest of some rounds, because the machine has other things to do as well. */
function quiet(texts: readonly string[], work: (text: string) => number, rounds: number): number {
  let sum = 0;
  const best = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    texts.forEach((text, at) => {
      const start = performance.now();
      sum += work(text);
      best[at] = Math.min(best[at] ?? 0, performance.now() - start);
    });
  }
  if (Number.isNaN(sum)) throw new Error('The work came to nothing.');
  const units = texts.reduce((all, text) => all + text.length, 0);
  return (best.reduce((a, b) => a + b, 0) * 1e6) / units;
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

function row(name: string, time: number, bare: number, build: number, memory: number, hits: number): void {
  const columns = [
    time.toFixed(2).padStart(9),
    `× ${(time / bare).toFixed(1)}`.padStart(8),
    build.toFixed(0).padStart(9),
    (memory / 1e6).toFixed(1).padStart(11),
    String(hits).padStart(7),
  ];
  console.log(`${name.padEnd(28)} ${columns.join(' ')}`);
}

const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const [size = 0, ...more] = asked.length > 0 ? asked : SIZES;
if (more.length > 0) benchEach([size, ...more]);
else await benchMatcher(size);
