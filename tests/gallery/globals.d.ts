declare module 'virtual:texts' {
  /** All texts, by language and key. */
  export const texts: Record<string, Record<string, string>>;
}
