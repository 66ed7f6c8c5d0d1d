/**
 * Articles for BibTeX and BibLaTeX, in Unicode. Written here because the one kept library for it was seen to leave TeX's
 * own signs and single braces as they are (a file that no TeX reads) and to fold day and month into one field.
 */
import { type CslItem, isoOf } from './csl';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

export function bibtexFile(items: readonly CslItem[]): string {
  return items.map(entryOf).join('\n');
}

function entryOf(item: CslItem): string {
  const issued = item.issued?.['date-parts'][0] ?? [];
  const month = MONTHS[(issued[1] ?? 0) - 1];
  const fields: [string, string | undefined][] = [
    // Doubled braces: the case of the title is its own, whatever the style.
    ['title', `{${tex(item.title)}}`],
    ['author', item.author?.map(({ literal }) => `{${tex(literal)}}`).join(' and ')],
    [
      item.type === 'webpage' ? 'organization' : 'journal',
      item['container-title'] && tex(item['container-title']),
    ],
    ['date', item.issued && isoOf(item.issued)],
    ['year', issued[0] === undefined ? undefined : String(issued[0]).padStart(4, '0')],
    ['day', issued[2] === undefined ? undefined : String(issued[2])],
    ['url', address(item.URL)],
    ['urldate', isoOf(item.accessed)],
    ['langid', item.language && tex(item.language)],
    ['keywords', item.keyword && tex(item.keyword)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  // A macro of every style, so without braces.
  if (month) lines.push(`  month = ${month},`);
  return `@${item.type === 'webpage' ? 'online' : 'article'}{${item.id},\n${lines.join('\n')}\n}\n`;
}

function tex(text: string): string {
  return text.replace(/[\\{}$&#_%^~]/g, (sign) => SIGNS[sign] ?? sign);
}

/** Read word for word by TeX's url packages: only what would end the field is encoded. */
function address(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
