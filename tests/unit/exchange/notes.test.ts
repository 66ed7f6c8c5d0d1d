/** Markdown for Obsidian, the report, and a passage as a quotation: what a page says stays words. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { markdownFiles, PAGE_TEMPLATE, PERSON_TEMPLATE } from '../../../lib/core/exchange/markdown';
import { quotation } from '../../../lib/core/exchange/quotation';
import { type ReportWords, reportFile } from '../../../lib/core/exchange/report';
import { htmlFill, markdownFill } from '../../../lib/services/fill';
import { AT, exported, quote, SCRIPTS } from './samples';

const fill = markdownFill();
const pages = (all: Parameters<typeof markdownFiles>[0], template = PAGE_TEMPLATE) =>
  markdownFiles(all, 'page', template, fill, { at: AT });
const gantz = { id: 'starter:benny-gantz', name: 'Benny Gantz', wikidata: 'Q1' };

function frontMatter(text: string): Record<string, unknown> {
  const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  return parse(head);
}

test('one file an article, with front matter that reads back as it was', () => {
  const files = pages(SCRIPTS);
  expect(files).toHaveLength(4);
  expect(files[0]?.name).toBe('שר הביטחון לא {ניכנע}.md');
  expect(frontMatter(files[0]?.text ?? '')).toMatchObject({
    title: 'שר הביטחון: "לא {ניכנע}"',
    source: 'https://he.example/1',
    author: ['[[יוסי יהושוע]]'],
    site: 'ידיעות אחרונות',
    published: '2022-10-27',
    created: '2026-01-02',
    tags: ['ביטחון'],
  });
  expect(files[2]?.text).toContain('> Bakan "hayır" dedi');
  expect(files[3]?.text).toContain('> Он сказал:\n> «нет»');
});

test.each([
  'a: b',
  '- x',
  '---\nevil: yes',
  '"quoted" \\ back',
  'tab\tand\u2028line',
  '\u0085next \u007F',
  "it's",
  '#tag',
  '{{ title }}',
  '{% raw %}',
])('front matter holds the title %j', (title) => {
  const [file] = pages([exported({}, { title })]);
  expect(frontMatter(file?.text ?? '').title).toBe(title.replace(/\s+/g, ' ').trim());
});

test('words of a page become no markup, no picture that is fetched, no link', () => {
  const words =
    '# head\n![](https://tracker.example/x.png) <img src=x> [[note]] `code`\n- item\n1. one\n$x$ ==mark== %%gone%%';
  const [file] = pages([exported({}, { selectors: quote(words) })]);
  const body = (file?.text ?? '').split('---\n')[2] ?? '';
  expect(body).not.toMatch(/(?<!\\)[![<`$=%*_]/);
  expect(body).toContain('> \\# head\n> \\!\\[\\](https://tracker.example/x.png) \\<img');
  expect(body).toContain('> \\- item\n> 1\\. one');
});

test('names of files are legal everywhere and unique', () => {
  const titles = ['a/b:c*?"<>|', 'CON', '..', '', 'Same', 'same', 'x'.repeat(300), 'אב\u202Etxt.exe'];
  const files = pages(
    titles.map((title, at) => exported({}, { title, document: `https://example.org/${at}` })),
  );
  const names = files.map(({ name }) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
  for (const name of names) {
    expect(name).not.toMatch(/[\\/:*?"<>|\u202E]|^\./);
    expect(new TextEncoder().encode(name).length).toBeLessThan(255);
  }
  expect(names[1]).toBe('CON_.md');
});

test('one file a person, in the order of the articles’ days', () => {
  const all = [
    exported({ id: '2' }, { published: '2022-10-27', title: 'Later' }, { people: [gantz] }),
    exported({ id: '1' }, { published: '2020-05', title: 'Earlier' }, { people: [gantz] }),
    exported({ id: '3' }),
  ];
  const files = markdownFiles(all, 'person', PERSON_TEMPLATE, fill, { at: AT });
  expect(files.map(({ name }) => name)).toEqual(['Benny Gantz.md']);
  const text = files[0]?.text ?? '';
  expect(text.indexOf('Earlier')).toBeLessThan(text.indexOf('Later'));
  expect(frontMatter(text)).toMatchObject({ title: 'Benny Gantz', wikidata: 'Q1' });
});

describe('a template of the user', () => {
  test('can say what it wants', () => {
    const [file] = pages(
      [exported({ note: 'mine' }, {}, { people: [gantz] })],
      '{% for h in highlights %}{{ h.quote | upcase }} / {{ h.note }} / {{ h.people | join: "+" }}{% endfor %}',
    );
    expect(file?.text).toBe('HE SAID SO. / mine / Benny Gantz');
  });

  test.each([
    ['a filter that is none', '{{ title | nosuch }}', /nosuch/],
    ['a loop that is not closed', '{% for h in highlights %}', /for/],
    ['a file of the disk', '{% include "/etc/passwd" %}', /passwd/],
    ['a loop without end', '{% for a in (1..100000000) %}{{ a }}{% endfor %}', /memory|limit/i],
  ])('%s is an error with a sentence', (_, template, said) => {
    expect(() => pages([exported()], template)).toThrow(said);
  });

  test('sees only what it was given', () => {
    const [file] = pages(
      [exported()],
      '{{ title.constructor }}{{ highlights.constructor.name }}{{ __proto__ }}',
    );
    expect(file?.text).toBe('');
  });
});

const words: ReportWords = {
  language: 'he',
  direction: 'rtl',
  title: 'דוח',
  made: 'היום',
  tags: 'תגיות',
  people: 'אנשים',
  relations: { contradicts: 'סותר', supports: 'תומך', 'same-source': 'אותו מקור' },
  sayDate: (date) => date,
};

test('the report escapes everything, loads nothing, and tells contradictions', () => {
  const link = { id: 'l', kind: 'contradicts' as const, from: '1', to: '2' };
  const evil = '<script>alert("x")</script>';
  const html = reportFile(
    [
      exported(
        { id: '1', note: evil, tags: [evil] },
        { title: evil, source: 'javascript:alert(1)', selectors: quote(evil) },
        { links: [link] },
      ),
      exported({ id: '2' }, { selectors: quote('לא כך היה') }, { links: [link] }),
    ],
    words,
    htmlFill(),
  );
  expect(html).not.toContain('<script');
  expect(html).not.toMatch(/href="javascript/);
  expect(html).toContain('dir="rtl"');
  expect(html).toContain('סותר <q dir="auto">לא כך היה</q>');
  expect(html).toContain("default-src 'none'");
});

test('a quotation says who, where and when, and its formatted text is escaped', () => {
  const [he] = SCRIPTS;
  if (!he) throw new Error('no sample');
  const { text, html } = quotation(he.annotation, {
    sayDate: (date) => `on ${date}`,
    quoted: (words) => `«${words}»`,
  });
  expect(text).toBe(
    '«הוא אמר: "לא".»\n— יוסי יהושוע, «שר הביטחון: "לא {ניכנע}"», ידיעות אחרונות, on 2022-10-27, https://he.example/1',
  );
  expect(html).toContain('<a href="https://he.example/1">');
  expect(
    quotation(exported({}, { title: '<b>' }).annotation, { sayDate: String, quoted: String }).html,
  ).not.toContain('<b>');
});
