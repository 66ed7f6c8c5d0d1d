/** Articles as RIS, with full dates. A line is a tag and a text; a text can hold no line break. */
import { type CslDate, type CslItem, isoOf, oneLine } from './csl';

export function risFile(items: readonly CslItem[]): string {
  return items.map(recordOf).join('\r\n');
}

function recordOf(item: CslItem): string {
  const lines: [string, string | undefined][] = [
    ['TY', item.type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['T2', item['container-title']],
    ['PY', item.issued && isoOf(item.issued).slice(0, 4)],
    ['DA', item.issued && slashed(item.issued)],
    ['UR', item.URL],
    ['Y2', slashed(item.accessed)],
    ['LA', item.language],
    ...(item.keyword?.split(', ') ?? []).map((word): [string, string] => ['KW', word]),
  ];
  const told = lines.flatMap(([tag, text]) => (text ? [`${tag}  - ${oneLine(text)}`] : []));
  return [...told, 'ER  - ', ''].join('\r\n');
}

/** "2022/10/27/", "2022/10//", "2022///": a place for each part, and one for what is not a number. */
function slashed({ 'date-parts': [parts] }: CslDate): string {
  const [year, month, day] = parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'));
  return `${year}/${month ?? ''}/${day ?? ''}/`;
}
