/** Words that lose their vowel before a name that begins with one: l'Iran, dell'Italia. Verbs' pronouns (n', s') never stand there. */

/** French, Italian, Catalan, folded; and д' in Russian spellings of French names. */
const ELIDED = new Set(
  (
    'l d qu jusqu lorsqu puisqu quoiqu presqu entr contr ' +
    'all dall dell nell sull coll un quest quell anch com dov sant tutt bell grand д л'
  ).split(' '),
);

export function isElided(folded: string): boolean {
  return ELIDED.has(folded);
}
