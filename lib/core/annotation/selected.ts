/** Words of a page that are to be saved, and how they become what is saved. The page gives its text, and knows no more. */
import { describe } from '../anchor/describe';
import type { Target } from '../model/annotation';
import { derivedId } from '../model/id';
import type { Span } from '../model/span';

/** What is known of the page: all of a target but the passage itself. */
export type About = Omit<Target, 'selectors' | 'sentence' | 'paragraph' | 'textHash'>;

export interface Selected extends Span {
  /** The text of the whole page. */
  text: string;
  about: About;
  /** Who surely stands in it. */
  entities: string[];
  /** Who surely stands on the page. */
  present: string[];
}

export function targetOf({ text, from, to, about }: Selected): Target {
  const { selectors, evidence } = describe(text, { from, to }, about.lang);
  return { ...about, selectors, ...evidence, textHash: derivedId('t', text) };
}
