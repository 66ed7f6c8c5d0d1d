/** CSV: no cell is a formula, no cell ends another, and Taguette's files count right. */
import { expect, test } from 'vitest';
import { csvFile, taguetteCodebook, taguetteHighlights } from '../../../lib/core/exchange/csv';
import { exported, quote, SCRIPTS } from './samples';

/** Cells by RFC 4180, read here by a reader that knows nothing of the writer. */
function cells(file: string): string[][] {
  expect(file.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of file.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n|$)/g)) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

test('scripts, quotation marks and line breaks come through', () => {
  const [head = [], ...rows] = cells(csvFile(SCRIPTS));
  expect(rows).toHaveLength(4);
  for (const row of rows) expect(row).toHaveLength(head.length);
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
  expect(column('quote')).toEqual([
    'הוא אמר: "לא".',
    'قال الوزير',
    'Bakan "hayır" dedi',
    'Он сказал:\n«нет»',
  ]);
  expect(column('published')).toEqual(['2022-10-27', '2022-10-28', '2022-10', '2022']);
  expect(column('authors')[2]).toBe('Ayşe Öztürk; Iğdır Çağ');
});

test.each([
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '=1\n+2 on the second line',
  '＝1',
])('%j is shown, never reckoned', (formula) => {
  const all = [exported({ note: formula, tags: ['=tag'] }, { title: formula, selectors: quote(formula) })];
  for (const file of [csvFile(all), taguetteHighlights(all), taguetteCodebook(all, () => formula)]) {
    for (const row of cells(file)) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝]/);
  }
  expect(csvFile(all)).toContain(formula.replaceAll('"', '""'));
});

test('Taguette: a row for each tag, a codebook with counts, no row for what has no words', () => {
  const all = [
    exported({ id: '1', tags: ['war', 'peace'] }),
    exported({ id: '2', tags: ['war'] }, { document: 'https://b.example/', title: 'Other' }),
    exported({ id: '3' }),
    exported({ id: '4', tags: ['war'] }, { selectors: [] }),
  ];
  expect(cells(taguetteHighlights(all))).toEqual([
    ['id', 'document', 'tag', 'content'],
    ['1', 'An article', 'war', 'He said so.'],
    ['1', 'An article', 'peace', 'He said so.'],
    ['2', 'Other', 'war', 'He said so.'],
    ['3', 'An article', '', 'He said so.'],
  ]);
  expect(cells(taguetteCodebook(all, (tag) => (tag === 'war' ? 'about war' : '')))).toEqual([
    ['tag', 'description', 'number of highlights', 'number of documents'],
    ['war', 'about war', '2', '2'],
    ['peace', '', '1', '1'],
  ]);
});
