import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWrittenDate } from '../../../lib/core/article/written-date';

test.each<[string, string, boolean]>([
  ['2018-03-12', '2018-03-12', false],
  ['2018-03', '2018-03', false],
  ['2018', '2018', false],
  ['2018-3-2', '2018-03-02', false],
  ['2018-03-12T10:00:00Z', '2018-03-12', true],
  ['2018-03-12T10:00Z', '2018-03-12', true],
  ['2018-03-12T23:30:00-05:00', '2018-03-12', true],
  ['2018-03-12T00:15:00.000+0300', '2018-03-12', true],
  ['2018-03-12T00:15:00+03', '2018-03-12', true],
  ['2018-03-12T10:00:00', '2018-03-12', false],
  ['2018-03-12 10:00', '2018-03-12', false],
  ['2018-03-12 10:00:00 UTC', '2018-03-12', true],
  ['2018-03-12 10:00:00 +0200', '2018-03-12', true],
  ['  2018-03-12T10:00:00Z\n', '2018-03-12', true],
  ['2018/03/12', '2018-03-12', false],
  ['2018.03.12', '2018-03-12', false],
  ['20180312', '2018-03-12', false],
  ['20180312101500', '2018-03-12', false],
  ['201803121015', '2018-03-12', false],
  ['20180312T101500Z', '2018-03-12', true],
  ['Mon, 12 Mar 2018 10:00:00 GMT', '2018-03-12', true],
  ['Mon, 12 Mar 2018 10:00:00 +0200', '2018-03-12', true],
  ['12 March 2018', '2018-03-12', false],
  ['12-Mar-2018', '2018-03-12', false],
  ['March 12, 2018', '2018-03-12', false],
  ['Mar. 12, 2018 10:00 am EST', '2018-03-12', true],
  ['Monday, March 12, 2018', '2018-03-12', false],
  ['Mon Mar 12 2018 10:00:00 GMT+0100 (CET)', '2018-03-12', true],
  ['Mon Mar 12 10:00:00 UTC 2018', '2018-03-12', true],
  ['12.03.2018', '2018-03-12', false],
  ['27/03/2018 18:00', '2018-03-27', false],
  ['3/27/2018', '2018-03-27', false],
  ['2018-03-00', '2018-03', false],
  ['2018-00-00', '2018', false],
  ['1520848800', '2018-03-12', false],
  ['1520848800000', '2018-03-12', false],
  ['2018-03-12T10:15:38+00:00, 2018-03-14T12:15:38+02:00', '2018-03-12', true],
])('%j is %s, zone known: %s', (text, value, zoneKnown) => {
  expect(readWrittenDate(text)).toEqual({ value, zoneKnown });
});

test.each([
  '',
  'yesterday',
  '2018-13-01',
  '2018-02-30',
  '2018-02-301',
  '20181301',
  '3/4/2018',
  '04-05-2018',
  '12345',
  '18-03-12',
  'null',
  '{{date}}',
])('%j is no date', (text) => {
  expect(readWrittenDate(text)).toBeUndefined();
});

test('every day is read as itself, however it is written', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const expected = date.toISOString().slice(0, 10);
      for (const text of [date.toISOString(), date.toUTCString(), expected.replaceAll('-', ''), expected]) {
        expect(readWrittenDate(text)?.value).toBe(expected);
      }
    }),
  );
});
