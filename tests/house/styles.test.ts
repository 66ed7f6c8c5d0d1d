/**
 * Every surface has the styles of what it shows. The gallery cannot tell: its sheet has them all. A class counts as styled
 * where a style sheet has it that is loaded with the component, or before it by the surface.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;
const read = (path: string): string => readFileSync(ROOT + path, 'utf8');
const within = (folder: string, ending: RegExp): string[] =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`);

const sheets = new Map(
  ['assets', 'components', 'entrypoints']
    .flatMap((folder) => within(folder, /\.css$/))
    .map((path) => [path, classesIn(read(path))]),
);
const styled = new Set([...sheets.values()].flatMap((classes) => [...classes]));
const surfaces = within('entrypoints', /\/main\.tsx$/);

test('there are surfaces and sheets', () => {
  expect(surfaces.length).toBeGreaterThan(4);
  expect(styled.size).toBeGreaterThan(100);
});

test.each(surfaces)('%s', (surface) => {
  const missing: string[] = [];
  const waiting = [{ start: surface, before: new Set<string>() }];
  const seen = new Set<string>();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { start, before } = next;
    if (seen.has(start)) continue;
    seen.add(start);
    const { here, later } = loadedWith(start);
    const loaded = new Set([...before, ...here]);
    const known = new Set([...loaded].flatMap((path) => [...(sheets.get(path) ?? [])]));
    for (const path of here) {
      for (const name of usedIn(path)) if (!known.has(name)) missing.push(`${name} in ${path}`);
    }
    for (const part of later) waiting.push({ start: part, before: loaded });
  }
  expect(missing).toEqual([]);
});

/** What comes with a file at once, and what it loads when it is wanted. */
function loadedWith(start: string): { here: Set<string>; later: Set<string> } {
  const here = new Set<string>();
  const later = new Set<string>();
  const visit = (path: string): void => {
    if (here.has(path)) return;
    here.add(path);
    if (path.endsWith('.css')) return;
    for (const { target, isLater } of importsOf(path)) {
      if (isLater) later.add(target);
      else visit(target);
    }
  };
  visit(start);
  return { here, later };
}

function importsOf(path: string): { target: string; isLater: boolean }[] {
  const code = read(path).replace(/^import type .*$/gm, '');
  return [...code.matchAll(/(from\s+|import\s+|import\()'(\.[^']+)'/g)].flatMap(([, word, target = '']) => {
    const there = normalize(join(dirname(path), target));
    const file = [there, `${there}.tsx`, `${there}.ts`].find(isFile);
    return file ? [{ target: file, isLater: word === 'import(' }] : [];
  });
}

function isFile(path: string): boolean {
  return existsSync(ROOT + path) && statSync(ROOT + path).isFile();
}

/** Classes that a component writes and any sheet knows: others are names for scripts and tests. */
function usedIn(path: string): string[] {
  if (!path.endsWith('.tsx')) return [];
  const written = [...read(path).matchAll(/\bclass=(?:"([^"]*)"|\{([^}]*)\})/g)].map(
    ([, plain, computed = '']) =>
      plain ?? [...computed.matchAll(/'([^']*)'|`([^`$]*)/g)].map(([, a, b]) => a ?? b).join(' '),
  );
  const names = written.flatMap((text) => text.split(/\s+/));
  return [...new Set(names)].filter((name) => styled.has(name));
}

function classesIn(sheet: string): Set<string> {
  const bare = sheet.replace(/\/\*.*?\*\//gs, '');
  return new Set([...bare.matchAll(/\.([a-z][\w-]*)/gi)].flatMap(([, name]) => name ?? []));
}
