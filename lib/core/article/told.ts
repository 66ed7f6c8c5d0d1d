/** What a page says of itself as an article, read from its facts in one go. */
import type { ArticleDate } from '../model/article';
import type { PartialDate } from '../model/date';
import { bylineOf } from './byline';
import { articleDate } from './date';
import type { PageFacts } from './facts';
import { isArticle } from './is-article';

export interface ArticleTold {
  /** By its own word. */
  isArticle: boolean;
  date?: ArticleDate | undefined;
  authors: string[];
  site?: string | undefined;
}

/** Of a page that says nothing, or was not asked yet. */
export const UNTOLD: ArticleTold = { isArticle: false, authors: [] };

/** `today`: "YYYY-MM-DD". */
export function articleTold(facts: PageFacts, today: PartialDate): ArticleTold {
  return { isArticle: isArticle(facts), date: articleDate(facts, today), ...bylineOf(facts) };
}
