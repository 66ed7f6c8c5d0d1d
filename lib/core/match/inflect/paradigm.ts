/** Tables of case endings, and how a word is declined by them. */

interface Rule {
  end: RegExp;
  cut: number;
  endings: readonly string[];
}

const NONE: readonly string[] = [];

/**
 * The word in its oblique cases, by the first rule of the table that fits; none if it stays as it is.
 * A table has one rule a line: the end of the word, how many letters are cut off, an ending for each case. "/" parts
 * spellings, "-" is no ending.
 */
export function decline(word: string, table: string): readonly string[] {
  const rule = rulesOf(table).find(({ end }) => end.test(word));
  if (!rule) return NONE;
  const stem = word.slice(0, word.length - rule.cut);
  return rule.endings.map((ending) => stem + ending);
}

/** Tables are read when a name first needs them. */
const read = new Map<string, Rule[]>();

function rulesOf(table: string): Rule[] {
  const known = read.get(table);
  if (known) return known;
  const rules = table.trim().split('\n').map(readRule);
  read.set(table, rules);
  return rules;
}

function readRule(line: string): Rule {
  const [end = '', cut = '0', ...cases] = line.trim().split(/\s+/);
  const endings = cases.flatMap((spellings) => spellings.split('/')).map((ending) => ending.replace('-', ''));
  return { end: new RegExp(`${end}$`, 'i'), cut: Number(cut), endings: [...new Set(endings)] };
}
