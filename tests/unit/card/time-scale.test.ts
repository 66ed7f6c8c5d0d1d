/** Roles as bars on a line of time. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeScale } from '../../../components/card/time-scale';
import type { Role } from '../../../lib/core/model/entity';

const role = (id: string, start?: string, end?: string, ended?: 'unknown'): Role => ({
  id,
  title: id,
  start,
  end,
  ended,
  sources: [],
  rank: 'normal',
});

test('one after the other stand in one row, at the same time in two', () => {
  const scale = timeScale(
    [
      role('speaker', '2020-03-26', '2020-05-17'),
      role('minister', '2020-05-17', '2022-12-29'),
      role('deputy', '2021-06-13', '2022-12-29'),
    ],
    '2022-10-27',
    '2026-11-22',
  );
  expect(scale?.bars.map(({ role: { id }, lane }) => `${id} ${lane}`)).toEqual([
    'speaker 0',
    'minister 0',
    'deputy 1',
  ]);
  expect(scale).toMatchObject({ lanes: 2, firstYear: 2020, lastYear: 2022, endsToday: false });
});

test('a role that goes on reaches today; one that is over nobody knows since when fades', () => {
  const scale = timeScale(
    [role('a', '2014'), role('b', '2010', undefined, 'unknown')],
    undefined,
    '2026-11-22',
  );
  expect(scale?.endsToday).toBe(true);
  expect(scale?.bars.map(({ fadesOut }) => fadesOut)).toEqual([true, false]);
  expect(scale?.article).toBeUndefined();
});

test('roles without dates make no picture', () => {
  expect(timeScale([role('a')], '2022', '2026-11-22')).toBeUndefined();
});

test('whatever the dates: bars lie within the line, and no two in one row cover each other by more than a month', () => {
  const year = fc.integer({ min: 1900, max: 2026 }).map(String);
  const some = fc.record({ start: fc.option(year), end: fc.option(year), over: fc.boolean() });
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 12 }), fc.option(year), (items, article) => {
      const roles = items.map(({ start, end, over }, at) =>
        role(`r${at}`, start ?? undefined, end ?? undefined, over && !end ? 'unknown' : undefined),
      );
      const scale = timeScale(roles, article ?? undefined, '2026-11-22');
      if (!scale) return;
      // The line is at least a year long, and at most a year shorter than its labels say.
      const month = 31 / (365 * Math.max(1, scale.lastYear - scale.firstYear - 1));
      for (const bar of scale.bars) {
        expect(bar.from).toBeGreaterThanOrEqual(0);
        expect(bar.to).toBeLessThanOrEqual(1);
        expect(bar.to).toBeGreaterThanOrEqual(bar.from);
        for (const other of scale.bars) {
          if (other === bar || other.lane !== bar.lane || other.from < bar.from) continue;
          expect(bar.to).toBeLessThanOrEqual(other.from + month);
        }
      }
      if (scale.article !== undefined) expect(scale.article >= 0 && scale.article <= 1).toBe(true);
    }),
  );
});
