/** Annotations for tests: a sound one with what the test says of it. */

import * as v from 'valibot';
import { type Annotation, AnnotationSchema } from '../../../lib/core/model/annotation';

export const PAGE = 'https://a.example/1';

export interface Wish {
  quote?: string;
  document?: string;
  title?: string;
  published?: string;
  saved?: string;
  note?: string;
  tags?: string[];
  colour?: Annotation['colour'];
  entities?: string[];
}

export function annotationOf(id: string, wish: Wish = {}): Annotation {
  const { quote = `words of ${id}`, document = PAGE, title = 'A title', published, ...rest } = wish;
  const { saved = '2026-01-01T00:00:00.000Z', ...said } = rest;
  return v.parse(AnnotationSchema, {
    id,
    created: saved,
    target: {
      source: document,
      document,
      title,
      published,
      saved,
      selectors: [
        { type: 'TextQuoteSelector', exact: quote, prefix: 'before ', suffix: ' after' },
        { type: 'TextPositionSelector', start: 7, end: 7 + quote.length },
      ],
    },
    ...said,
  });
}
