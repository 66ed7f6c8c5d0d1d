/** CSL-JSON, BibTeX, RIS: full dates, every script, and no text that ends its own field. */
import { expect, test } from 'vitest';
import { bibtexFile } from '../../../lib/core/exchange/bibtex';
import { cslFile, cslItems } from '../../../lib/core/exchange/csl';
import { risFile } from '../../../lib/core/exchange/ris';
import { exported, SCRIPTS } from './samples';

const items = cslItems(SCRIPTS);

test('CSL-JSON says title, authors, paper, day and address as they were', () => {
  const [he] = JSON.parse(cslFile(SCRIPTS));
  expect(he).toEqual({
    id: expect.stringMatching(/^dramatis-[a-z0-9]{10}$/),
    type: 'article-newspaper',
    title: 'שר הביטחון: "לא {ניכנע}"',
    author: [{ literal: 'יוסי יהושוע' }],
    'container-title': 'ידיעות אחרונות',
    issued: { 'date-parts': [[2022, 10, 27]] },
    accessed: { 'date-parts': [[2026, 1, 2]] },
    URL: 'https://he.example/1',
    language: 'he',
    keyword: 'ביטחון',
  });
  expect(items.map((item) => item.issued?.['date-parts'][0])).toEqual([
    [2022, 10, 27],
    [2022, 10, 28],
    [2022, 10],
    [2022],
  ]);
});

test('several passages of one article are one item; what one target does not know, another may', () => {
  const [one, ...more] = cslItems([
    exported({ id: '1', tags: ['a'] }, { site: 'Paper', published: '2020-05-06' }),
    exported({ id: '2', tags: ['b', 'a'] }, { title: 'Newer title' }),
  ]);
  expect(more).toEqual([]);
  expect(one).toMatchObject({ title: 'Newer title', 'container-title': 'Paper', keyword: 'a, b' });
  expect(one?.issued).toEqual({ 'date-parts': [[2020, 5, 6]] });
});

test('in BibTeX every brace is closed, TeX’s own signs are escaped, and scripts stay', () => {
  const file = bibtexFile(items);
  const bare = file.replace(/\\[\\{}$&#_%]/g, '');
  let depth = 0;
  for (const sign of bare) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
  expect(file).toContain('title = {{שר הביטחון: "לא \\{ניכנע\\}"}}');
  expect(file).toContain('author = {{Ayşe Öztürk} and {Iğdır Çağ}}');
  expect(file).toContain('{{İçişleri Bakanı \\& Şırnak\\_ığüş}}');
  expect(file).toContain('\\textasciitilde{} заявил \\textasciicircum{} \\$5 \\textbackslash{} \\#1 \\}}}');
  expect(file).toContain('url = {https://ru.example/1?q=%7Bx%7D&y=1%20_}');
});

test('BibTeX keeps the day, and of a coarser date what is known', () => {
  const [he = '', , tr = '', ru = ''] = items.map((item) => bibtexFile([item]));
  expect(he).toMatch(/date = \{2022-10-27\}[\s\S]*year = \{2022\}[\s\S]*day = \{27\}[\s\S]*month = oct,/);
  expect(tr).toMatch(/date = \{2022-10\}/);
  expect(tr).not.toMatch(/ day = /);
  expect(ru).toMatch(/date = \{2022\}/);
  expect(ru).not.toMatch(/month/);
});

test('RIS has one text a line, a full date, and ends each record', () => {
  const file = risFile(items);
  const lines = file.split('\r\n');
  for (const line of lines) expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- /);
  expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(4);
  expect(lines).toEqual(expect.arrayContaining(['PY  - 2022', 'DA  - 2022/10/27/', 'Y2  - 2026/01/02/']));
  expect(lines).toEqual(expect.arrayContaining(['DA  - 2022/10//', 'DA  - 2022///']));
  expect(lines).toContain('TI  - שר הביטחון: "לא {ניכנע}"');
  expect(lines.filter((line) => line.startsWith('AU'))).toContain('AU  - Iğdır Çağ');
});

test('a line break in a title ends no field', () => {
  const [item] = cslItems([exported({}, { title: 'One\r\nER  - \nTwo' })]);
  if (!item) throw new Error('no item');
  expect(risFile([item]).match(/^ER/gm)).toHaveLength(1);
  expect(bibtexFile([item])).toContain('{{One ER - Two}}');
});
