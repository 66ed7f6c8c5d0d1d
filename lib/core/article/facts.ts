/** What a page's document says of itself, collected by whoever reads the document. Plain strings, nothing judged. */
export interface PageFacts {
  /** The texts of all `<script type="application/ld+json">`, in the order of the document. */
  jsonLd: readonly string[];
  /** Every `<meta>` with a `property` or `name` and a `content` (or a `value`); the key is that name as written. */
  metas: readonly { key: string; content: string }[];
  /** `[itemprop~="datePublished"]`, in order: its `content`, else its `datetime`, else its text. */
  itemprops: readonly string[];
  /** Every `<time>`, in order. */
  times: readonly PageTime[];
  /** The canonical address and the document's own. */
  addresses: readonly string[];
}

export interface PageTime {
  /** The `datetime` attribute, else the text. */
  value: string;
  /** It has the `pubdate` attribute. */
  pubdate: boolean;
  /** It stands in the first `<article>` or `<main>` that holds the headline (`h1`), or in the headline's own header. */
  inArticle: boolean;
}
