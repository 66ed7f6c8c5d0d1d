/** One entry of the tables of titles. */

/** "h:" head of a title, "d:" field of an office, "m:" changes the office, "t:" changes its time, "s:" says nothing, "x:" an honorific. */
export type Concept = `${'h' | 'd' | 'm' | 't' | 's' | 'x' | 'c'}:${string}`;

export interface Term {
  means: readonly Concept[];
  /** By language; several ways of saying it are separated by "|". Cyrillic words are stems. */
  words: Readonly<Record<string, string>>;
  /** The same of several people, where it is not made by adding an "s". */
  several?: Readonly<Record<string, string>>;
}
