/** Finding saved passages in a long page: those that stand there, those that were edited, and those that are lost. */
import { describe } from '../lib/core/anchor/describe';
import { locating } from '../lib/core/anchor/locate';
import { pageText } from '../lib/core/anchor/page-text';
import type { Selector } from '../lib/core/anchor/selectors';
import { timed, timingOf } from './clock';
import { insist, print, printFact } from './print';
import { nameAt } from './words';

export const UNITS = 100_000;
export const PASSAGES = 200;
/** Milliseconds: a slice, and what the browser calls a long task. */
const SLICE = 8;
const LONG_TASK = 50;

export async function benchAnchor(): Promise<void> {
  console.log(`\n${PASSAGES} passages in a text of ${UNITS} characters`);
  const text = prose(UNITS, 1);
  const elsewhere = prose(UNITS, 2);
  const kinds: [what: string, text: string, selectors: Selector[][], expected: string][] = [
    ['as they were', text, passages(text), 'same'],
    ['edited', edited(text), passages(text), 'changed'],
    ['lost', text, passages(elsewhere), 'lost'],
  ];
  print('getting the text ready', await timed(10, () => pageText(text).seeds), SLICE);
  for (const [what, page, selectors, expected] of kinds) {
    const runs = [1, 2, 3, 4, 5].map(() => find(page, selectors, expected));
    print(`${what}: all of them`, timingOf(runs.map(({ all }) => all)));
    print('  the longest slice', timingOf(runs.map(({ slice }) => slice)), LONG_TASK);
    print('  the longest step', timingOf(runs.map(({ step }) => step)), SLICE);
    printFact('  slices', String(runs.at(-1)?.slices));
  }
}

interface Run {
  all: number;
  step: number;
  slice: number;
  slices: number;
}

/** As a page does it: steps until the slice is used up, then others have their turn. */
function find(text: string, selectors: readonly Selector[][], expected: string): Run {
  const run: Run = { all: 0, step: 0, slice: 0, slices: 1 };
  let slice = 0;
  const step = <T>(work: () => T): T => {
    const start = performance.now();
    const result = work();
    const taken = performance.now() - start;
    run.all += taken;
    run.step = Math.max(run.step, taken);
    slice += taken;
    run.slice = Math.max(run.slice, slice);
    if (slice >= SLICE) {
      slice = 0;
      run.slices += 1;
    }
    return result;
  };
  const page = step(() => pageText(text));
  let right = 0;
  for (const selector of selectors) {
    const work = locating(page, selector);
    for (let next = step(() => work.next()); ; next = step(() => work.next())) {
      if (!next.done) continue;
      if (next.value.state === expected) right += 1;
      break;
    }
  }
  insist(right, selectors.length, `passages that are ${expected}`);
  return run;
}

/** Sentences of made-up words, the common ones often and the rare ones seldom. */
export function prose(units: number, seed: number): string {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const sentences: string[] = [];
  for (let length = 0; length < units; length += (sentences.at(-1)?.length ?? 0) + 1) {
    const words = Array.from(
      { length: 8 + Math.floor(random() * 14) },
      () =>
        nameAt(Math.floor(4_000 ** random()) * 37)
          .toLowerCase()
          .split(' ')[random() < 0.4 ? 1 : 0],
    );
    const sentence = `${words.join(' ')}.`;
    sentences.push(sentence.charAt(0).toUpperCase() + sentence.slice(1));
  }
  return sentences.join(' ');
}

/** Every so manieth sentence. */
export function passages(text: string): Selector[][] {
  const sentences = Array.from(text.matchAll(/[^.]+\./g));
  const every = Math.floor(sentences.length / PASSAGES);
  return sentences
    .filter((_, at) => at % every === 0)
    .slice(0, PASSAGES)
    .map(
      ({ index, 0: words }) =>
        describe(text, { from: index + (index > 0 ? 1 : 0), to: index + words.length }).selectors,
    );
}

/** The fifth word of every sentence is another. */
function edited(text: string): string {
  return text.replace(/((?:^|[.] )(?:\w+ ){4})\w+/g, '$1rewritten');
}
