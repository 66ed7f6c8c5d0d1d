/** The names command from outside: lines in, lines out, and what it says of bad input. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readBase } from '../../../tools/names/base';

const ROOT = new URL('../../..', import.meta.url).pathname;
const dir = mkdtempSync(join(tmpdir(), 'names-'));
afterAll(() => rmSync(dir, { recursive: true }));

const BASE = {
  format: 'dramatis-bundle',
  version: 1,
  entities: [
    {
      id: 'q1',
      kind: 'person',
      name: 'Zelmira Öztarhan',
      roles: [{ title: 'Minister of Defence', start: '2020' }],
    },
    { id: 'q2', kind: 'place', name: 'İlkbal' },
  ],
};

interface Ended {
  code: number | null;
  lines: unknown[];
  errors: string;
}

let written = 0;

/** The path of a file with this base; a text is written as it is. */
function write(base: unknown): string {
  const path = join(dir, `kb-${written++}.json`);
  writeFileSync(path, typeof base === 'string' ? base : JSON.stringify(base));
  return path;
}

/** Runs the command; `lines` are written as they are. */
function names(
  base: unknown,
  lines: readonly string[],
  options: readonly string[] = ['--kb'],
): Promise<Ended> {
  const path = join(dir, `kb-${Math.random().toString(36).slice(2)}.json`);
  writeFileSync(path, typeof base === 'string' ? base : JSON.stringify(base));
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/names.ts', ...options, path], {
    cwd: ROOT,
  });
  let out = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  // The command may end before it has read everything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(lines.join('\n'));
  return new Promise((done) => {
    child.on('close', (code) => {
      const read = out.split('\n').filter(Boolean);
      done({ code, lines: read.map((line): unknown => JSON.parse(line)), errors });
    });
  });
}

const line = (value: object) => JSON.stringify(value);

describe('lines', () => {
  test('one line out for each line in, in order, bad ones with a sentence', async () => {
    const { code, lines } = await names(BASE, [
      line({
        id: 'a',
        text: 'Zelmira Oztarhan visited ILKBAL',
        lang: 'en',
        date: '2021-03-04',
        title: 'x',
        more: 1,
      }),
      '{"id": "b", "text": ',
      line({ id: 'c' }),
      line({ id: 4, text: 'nobody', date: null, lang: null }),
      '',
      line({ id: 'e', text: 'İlkbal', date: 'yesterday' }),
      '[1]',
      line({ text: 'İlkbal', date: '2021-03-04T10:00:00Z' }),
    ]);
    expect(code).toBe(0);
    expect(lines).toHaveLength(8);
    expect(lines).toMatchObject([
      {
        id: 'a',
        mentions: [
          {
            start: 0,
            end: 16,
            surface: 'Zelmira Oztarhan',
            entity: 'q1',
            state: 'sure',
            candidates: [{ id: 'q1' }],
          },
          { start: 25, end: 31, surface: 'ILKBAL', entity: 'q2', state: 'sure' },
        ],
      },
      { error: expect.stringMatching(/JSON/) },
      { id: 'c', error: expect.stringMatching(/"text"/) },
      { id: 4, mentions: [] },
      { error: expect.stringMatching(/JSON/) },
      { id: 'e', error: expect.stringMatching(/"date"/) },
      { error: expect.any(String) },
      { mentions: [{ surface: 'İlkbal' }] },
    ]);
  });

  test('a mention that is not sure claims nobody, and reasons are sentences', async () => {
    const { lines } = await names(BASE, [line({ id: 'a', text: 'Later Öztarhan left.' })]);
    const [{ mentions }] = lines as [{ mentions: { entity: unknown; state: string; why: string[] }[] }];
    expect(mentions).toHaveLength(1);
    for (const { entity, state, why } of mentions) {
      expect(entity === null).toBe(state === 'ambiguous');
      expect(why.length).toBeGreaterThan(0);
      for (const sentence of why) expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('many lines, the last without an end', async () => {
    const { code, lines } = await names(
      BASE,
      Array.from({ length: 2000 }, (_, id) => line({ id, text: 'İlkbal and others' })),
    );
    expect(code).toBe(0);
    expect(lines.map((it) => (it as { id: number }).id)).toEqual(Array.from({ length: 2000 }, (_, id) => id));
  });
});

describe('bad knowledge bases', () => {
  test.each<[string, unknown, RegExp]>([
    ['not JSON', '{"format":\n oops', /kb-.*oops/s],
    ['another format', { format: 'x' }, /format.*dramatis-bundle/],
    ['another version', { ...BASE, version: 99 }, /version.*99/i],
    ['no list', { ...BASE, entities: {} }, /entities/],
    ['an entity without a name', { ...BASE, entities: [{ id: 'a', kind: 'person' }] }, /entities\[0\]\.name/],
    [
      'a kind nobody knows',
      { ...BASE, entities: [{ id: 'a', kind: 'ghost', name: 'x' }] },
      /entities\[0\]\.kind/,
    ],
    ['one id twice', { ...BASE, entities: [BASE.entities[0], BASE.entities[0]] }, /entities\[1\]\.id/],
  ])('%s: says where', async (_, base, sentence) => {
    const read = await readBase(write(base));
    expect(read.kind).toBe('bad');
    expect(read.sentences.join('\n')).toMatch(sentence);
  });

  test('the command ends with exit code 2 and reads nothing', async () => {
    const { code, lines, errors } = await names({ ...BASE, version: 99 }, [line({ id: 1, text: 'x' })]);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(errors).toMatch(/99/);
  });

  test('no file, no option', async () => {
    expect((await readBase('/nowhere/kb.json')).kind).toBe('bad');
    const { code, errors } = await names(BASE, [], ['--x']);
    expect(code).toBe(2);
    expect(errors).toMatch(/--kb/);
  });
});
