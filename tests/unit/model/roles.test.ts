/** Which role somebody held on a day. */
import { expect, test } from 'vitest';
import type { Role } from '../../../lib/core/model/entity';
import { roleAt, rolesAt, rolesToday } from '../../../lib/core/model/roles';

function roles(...items: Partial<Role>[]): Record<string, Role> {
  return Object.fromEntries(
    items.map((item, at) => [
      `r${at}`,
      { id: `r${at}`, title: `role ${at}`, sources: [], rank: 'normal' as const, ...item },
    ]),
  );
}

const held = (all: Record<string, Role>, date: string) =>
  rolesAt({ roles: all }, date).map((role) => role.id);

test('the day decides, and the ends are days in office', () => {
  const all = roles({ start: '2015-02-16', end: '2018-12-30' }, { start: '2020-05-17', end: '2022-12-29' });
  expect(held(all, '2015-02-16')).toEqual(['r0']);
  expect(held(all, '2018-12-30')).toEqual(['r0']);
  expect(held(all, '2018-12-31')).toEqual([]);
  expect(held(all, '2022-10-27')).toEqual(['r1']);
});

test('of several the one taken up last stands first, a preferred one before it', () => {
  const all = roles({ start: '2019-04-30' }, { start: '2020-05-17' });
  expect(held(all, '2022-10-27')).toEqual(['r1', 'r0']);
  expect(held(roles({ start: '2019', rank: 'preferred' }, { start: '2020' }), '2022')).toEqual(['r0', 'r1']);
});

test('a sure one stands before one that only may have been held', () => {
  expect(held(roles({ start: '2015' }, { start: '2022' }), '2022-10-27')).toEqual(['r0', 'r1']);
});

test('deprecated statements are not shown', () => {
  expect(held(roles({ start: '2018', rank: 'deprecated' }), '2022')).toEqual([]);
  expect(roleAt({ roles: {} }, '2022')).toBeUndefined();
});

test('today a role that is over does not count, even if nobody knows since when', () => {
  const all = roles({ start: '2015' }, { start: '2018', ended: 'unknown' });
  expect(rolesToday({ roles: all }, '2026-01-01').map((role) => role.id)).toEqual(['r0']);
});
