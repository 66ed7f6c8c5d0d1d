/** Holds the table of rooms and doors (docs/ARCHITECTURE.md) against the imports in the code. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Which rooms and which packages a room may import. Types of `core` are free for `components`. */
const DOORS: Record<string, { rooms: string[]; packages: RegExp }> = {
  'lib/core': {
    rooms: [],
    packages: /^(valibot|uuidv7|minisearch|papaparse|jsonc-parser|diff|approx-string-match)$/,
  },
  'lib/store': { rooms: ['lib/core'], packages: /^dexie$/ },
  'lib/wire': { rooms: ['lib/core'], packages: /^(valibot|wxt\/browser|webextension-polyfill)$/ },
  'lib/page': { rooms: ['lib/core'], packages: /^@mozilla\/readability(\/.*)?$/ },
  'lib/services': {
    rooms: ['lib/core', 'lib/store'],
    packages: /^(valibot|minisearch|dexie|liquidjs|fflate)$/,
  },
  components: { rooms: ['lib/core', 'assets'], packages: /^(preact(\/.*)?|marked|dompurify|#i18n)$/ },
  entrypoints: {
    rooms: ['lib/core', 'lib/store', 'lib/wire', 'lib/page', 'lib/services', 'components', 'assets'],
    packages: /^(preact(\/.*)?|wxt\/.*|#i18n)$/,
  },
  // Tools look into the page's hands only to measure what they collect.
  tools: { rooms: ['lib/core', 'lib/page'], packages: /./ },
  bench: { rooms: ['lib/core', 'tools'], packages: /./ },
};

const rooms = Object.keys(DOORS).filter((room) => existsSync(join(ROOT, room)));
const files = rooms.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ room, path: `${room}/${name}` })),
);

test('there are files to look at in every room that has code', () => {
  expect(files.length).toBeGreaterThan(5);
});

test.each(files)('$path keeps to the doors of its room', ({ room, path }) => {
  const door = DOORS[room];
  for (const target of importsOf(readFileSync(join(ROOT, path), 'utf8'))) {
    if (!target.startsWith('.')) {
      if (!target.startsWith('node:') || /^lib\/core|^components|^entrypoints/.test(room)) {
        expect(target, `${path}: this package does not belong in ${room}`).toMatch(door?.packages ?? /$^/);
      }
      continue;
    }
    const there = normalize(join(dirname(path), target));
    if (relative(room, there).startsWith('..')) {
      const allowed = door?.rooms.some((other) => there.startsWith(`${other}/`));
      expect(allowed, `${path} imports ${there}: ${room} may not look into that room`).toBe(true);
    }
  }
});

function importsOf(code: string): string[] {
  return [
    ...code.matchAll(
      /^\s*(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
}
