/** What is known of the page the text stands in. */
import type { PartialDate } from './date';

/** The day the article was published, and where that was read. */
export interface ArticleDate {
  value: PartialDate;
  from: 'user' | 'json-ld' | 'article:published_time' | 'itemprop' | 'meta' | 'time' | 'address';
  /** The page said in which time zone; otherwise the day may be off by one. */
  zoneKnown: boolean;
}

export interface Article {
  url: string;
  title?: string | undefined;
  /** BCP 47, as the page declares it. */
  lang?: string | undefined;
  /** Absent: not known. Unknown is a state of its own and never means today. */
  date?: ArticleDate | undefined;
}
