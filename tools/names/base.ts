/** Reads the knowledge base of a command: every problem has a place and a sentence. */
import { readFile } from 'node:fs/promises';
import { readBundle } from '../../lib/core/model/bundle';
import type { Entity } from '../../lib/core/model/entity';

export type Base =
  /** The sentences tell which items were left out. */
  { kind: 'base'; entities: Entity[]; sentences: string[] } | { kind: 'bad'; sentences: string[] };

/** How many problems are listed. */
const MOST_SHOWN = 20;

export async function readBase(path: string): Promise<Base> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof text !== 'string') return bad(`${path}: cannot be read (${text.code ?? text.message}).`);
  const parsed = parse(text);
  if ('problem' in parsed) return bad(`${path}: ${parsed.problem}`);
  const content = readBundle(parsed.value);
  if ('fatal' in content) return bad(`${path}: ${place(content.fatal.path)}${content.fatal.sentence}`);
  const { problems, entities } = content;
  const shown = problems.slice(0, MOST_SHOWN).map((it) => `${path}: ${place(it.path)}${it.sentence}`);
  if (problems.length > shown.length) shown.push(`and ${problems.length - shown.length} more problems.`);
  if (problems.every((problem) => problem.itemOnly)) return { kind: 'base', entities, sentences: shown };
  return bad(...shown);
}

function parse(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    const offset = /position (\d+)/.exec(sentence)?.[1];
    const line = offset === undefined ? '' : ` on line ${text.slice(0, Number(offset)).split('\n').length}`;
    return { problem: `this is not JSON${line} (${sentence}).` };
  }
}

function place(path: string): string {
  return path ? `${path}: ` : '';
}

function bad(...sentences: string[]): Base {
  return { kind: 'bad', sentences };
}
