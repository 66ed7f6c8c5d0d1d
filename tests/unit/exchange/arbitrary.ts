/** Annotations of every sort that the model allows, for laws: awkward texts, all scripts, emoji, lone surrogates. */
import fc from 'fast-check';
import * as v from 'valibot';
import { type Annotation, AnnotationSchema, COLOURS, MOTIVATIONS } from '../../../lib/core/model/annotation';

const AWKWARD = [
  'הרצוג {אמר} "שלום"',
  'رئيس الأركان، وقال',
  'Ayşe İçöz — ığüş',
  'Пётр «Иванов»',
  '😀 first 👨‍👩‍👧 family',
  '=HYPERLINK("http://x")',
  '+1 -2 @cell',
  'two\nlines\r\nand\ttab',
  '---\ntitle: x\n---',
  '<script>alert(1)</script>',
  '\\ { } $ & # ^ _ ~ %',
  '\uD83D lone',
  '[[link]] | ![](http://x) `code`',
];
export const text = fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary', maxLength: 40 }));
const line = text.map((one) => one.trim()).filter((one) => one !== '');
const moment = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .chain((date) =>
    fc.constantFrom(
      date.toISOString(),
      date.toISOString().replace(/\.\d+Z$/, 'Z'),
      '2024-01-05T13:19:14+03:00',
    ),
  );
const day = fc.constantFrom('2022-10-27', '2022-10', '2022');
const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'https://example.org/שלום?q=100%',
    'file:///C:/a b.html',
    'no address',
    'https://a.example/"x"',
  ),
);

const position = fc
  .record({
    start: fc.nat(100_000),
    length: fc.nat(50),
    pairs: fc.option(fc.nat(10), { nil: undefined }),
  })
  .map(({ start, length, pairs }) => ({
    type: 'TextPositionSelector' as const,
    start: start + 20,
    end: start + 20 + length,
    ...(pairs === undefined ? {} : { pairs }),
  }));
const quote = fc.record({
  type: fc.constant('TextQuoteSelector' as const),
  exact: text.filter((one) => one !== ''),
  prefix: text,
  suffix: text,
});
/** As the extension makes them: a quote, and the place where it stood. */
const described = fc.tuple(quote, fc.nat(10_000), fc.nat(20)).map(([words, start, pairs]) => [
  words,
  {
    type: 'TextPositionSelector' as const,
    start: start + 2 * pairs,
    end: start + 2 * pairs + words.exact.length,
    pairs,
  },
]);
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

const target = fc.record(
  {
    source: address,
    document: address,
    selectors: fc.oneof(described, fc.array(fc.oneof(quote, position), { maxLength: 3 })),
    sentence: text,
    paragraph: text,
    textHash: text,
    title: text,
    authors: fc.array(line, { maxLength: 3 }),
    site: line,
    lang: fc.constantFrom('he', 'ar', 'tr', 'zh-Hant-TW', ''),
    published: day,
    saved: moment,
  },
  { requiredKeys: ['source', 'document', 'selectors', 'saved'] },
);

export const annotation: fc.Arbitrary<Annotation> = fc
  .record(
    {
      id: fc.oneof(
        fc.uuid(),
        line.map((one) => one.slice(0, 200)).filter((one) => one.trim() !== ''),
      ),
      target,
      former: fc.array(target, { maxLength: 2 }),
      note: text,
      tags: fc.array(line, { maxLength: 3 }),
      colour: fc.constantFrom(...COLOURS),
      entities: fc.array(fc.oneof(fc.uuid(), fc.constantFrom('wd:Q1', 'starter:benny-gantz')), {
        maxLength: 3,
      }),
      motivation: fc.constantFrom(...MOTIVATIONS),
      created: moment,
      creator: optional(line),
      imported: optional(
        fc.record({ from: line, id: fc.constantFrom('abc', 'https://example.org/a/1', 'urn:x:1') }),
      ),
    },
    { requiredKeys: ['id', 'target', 'created'] },
  )
  .map((made) => v.safeParse(AnnotationSchema, JSON.parse(JSON.stringify(made))))
  .filter((read) => read.success)
  .map((read) => read.output as Annotation);
