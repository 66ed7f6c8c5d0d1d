/** Search over ten thousand annotations, as it is typed: one look-up for each key. */

import * as v from 'valibot';
import { readQuery } from '../lib/core/annotation/query';
import { annotationIndex } from '../lib/core/annotation/search-index';
import { type Annotation, AnnotationSchema } from '../lib/core/model/annotation';
import { timed, timingOf } from './clock';
import { insist, print } from './print';
import { people } from './words';

const COUNT = 10_000;
const WORDS = 30;
/** Milliseconds for one key. */
const GOAL = 50;
/** Every so manieth annotation says these words, in this order. */
const SAID = 'the Minister of Defence said';
const EVERY = 100;

export async function benchAnnotations(): Promise<void> {
  console.log(`\nSearching ${COUNT} annotations of ${WORDS} words`);
  const all = annotations();
  const index = annotationIndex();
  print('building', await timed(1, () => index.reset(all), 0));
  const nobody = { people: [] };
  for (const typed of [SAID, 'tag:tag7 the min', 'before:2015 site:site3']) {
    const taken: number[] = [];
    for (let end = 1; end <= typed.length; end += 1) {
      const query = readQuery(typed.slice(0, end));
      const { median } = await timed(5, () => index.find(query, nobody), 1);
      taken.push(median);
    }
    const each = timingOf(taken);
    print(`“${typed}”: a key`, each, GOAL);
    print('  the slowest key', { ...each, median: each.high }, GOAL);
  }
  insist(index.find(readQuery(SAID), nobody).length, COUNT / EVERY, 'the sentence');
}

function annotations(): Annotation[] {
  const vocabulary = people(2_000).map(({ name }) => name);
  return Array.from({ length: COUNT }, (_, at) => {
    const words = Array.from(
      { length: WORDS / 2 },
      (_, word) => vocabulary[(at * 7919 + word * 104_729) % vocabulary.length] ?? '',
    );
    const exact = [...words, ...(at % EVERY === 0 ? [SAID] : [])].join(' ');
    const day = `20${String(10 + (at % 15)).padStart(2, '0')}-0${1 + (at % 9)}-11`;
    return v.parse(AnnotationSchema, {
      id: `a${at}`,
      created: `${day}T10:00:00.000Z`,
      tags: [`tag${at % 40}`],
      note: at % 3 === 0 ? words.slice(0, 5).join(' ') : '',
      target: {
        source: `https://site${at % 25}.example/article/${at}`,
        document: `https://site${at % 25}.example/article/${at}`,
        title: words.slice(0, 4).join(' '),
        published: day,
        saved: `${day}T10:00:00.000Z`,
        selectors: [{ type: 'TextQuoteSelector', exact }],
      },
    });
  });
}
