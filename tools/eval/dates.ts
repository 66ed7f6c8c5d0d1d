/** The date of publication that is found in stored pages, held against the day in their address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { articleDate } from '../../lib/core/article/date';
import type { PageFacts } from '../../lib/core/article/facts';
import type { ArticleDate } from '../../lib/core/model/article';
import { collectFacts } from '../../lib/page/facts';
import { SHARED } from './shared';

export interface DatedPage {
  file: string;
  date: ArticleDate | undefined;
  /** The day in the address, which is no part of what the other stages read. */
  inAddress: string | undefined;
  /** Days from the day in the address; undefined where it has none or it is where the date comes from. */
  apart: number | undefined;
  /** A machine-readable date of publication stands in the page, by a search of its source. */
  states: boolean;
}

const PAGES = join(SHARED, 'pages');
const NO_PAGE: PageFacts = { jsonLd: [], metas: [], itemprops: [], times: [], addresses: [] };
/** How publishers mark the date, anywhere in the source. A change is not a publication. */
const MARKED =
  /datePublished|published_time|itemprop=["']?datePublished|(?:name|property)=["'](?:[\w.:-]*(?:pubdate|pub_date|publish-?_?date|dc\.date|dcterms\.date|sailthru\.date|ptime))["']|<time\b[^>]*\b(?:datetime|pubdate)/i;

export function measureDates(today: string): DatedPage[] {
  const index: { file: string; url: string }[] = JSON.parse(readFileSync(join(PAGES, 'index.json'), 'utf8'));
  return index.map(({ file, url }) => {
    const html = readFileSync(join(PAGES, file), 'utf8');
    const facts = factsOf(html);
    const date = articleDate({ ...facts, addresses: [...facts.addresses, url] }, today);
    const inAddress = articleDate({ ...NO_PAGE, addresses: [url] }, today)?.value;
    const judged = date && date.from !== 'address' && inAddress;
    const apart = judged ? Math.abs(Date.parse(date.value) - Date.parse(inAddress)) / 86_400_000 : undefined;
    return { file, date, inAddress, apart, states: MARKED.test(html) || inAddress !== undefined };
  });
}

function factsOf(html: string): PageFacts {
  const { document } = parseHTML(html);
  return collectFacts(document as unknown as Document);
}
