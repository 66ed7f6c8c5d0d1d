/** The one function of the library that is used here; its own types ask for the page and for Node. */
declare module 'papaparse' {
  export function unparse(
    rows: readonly (readonly string[])[],
    options: { quotes: boolean; newline: string; escapeFormulae: RegExp },
  ): string;
}
