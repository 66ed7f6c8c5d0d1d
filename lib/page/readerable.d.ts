declare module '@mozilla/readability/Readability-readerable.js' {
  /** True where the page has enough paragraphs of text to be read as an article. */
  export default function isProbablyReaderable(document: Document): boolean;
}
