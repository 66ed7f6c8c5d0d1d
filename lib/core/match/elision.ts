/** Words that lose their vowel before a name that begins with one: l'Iran, dell'Italia, d'Alema. */

/** French, Italian, Catalan, folded; and д' in Russian spellings of French names. */
const ELIDED = new Set(
  (
    'l d j m n s t c qu jusqu lorsqu puisqu quoiqu quelqu presqu entr aujourd contr ' +
    'all dall dell nell sull coll un dun nessun ciascun quest quell anch com dov cos sant tutt bell grand mezz ' +
    'cent vent trent qual ne pel pell ad ed ch gl glʼ as es els д л'
  ).split(' '),
);

export function isElided(folded: string): boolean {
  return ELIDED.has(folded);
}
