/** The outside data that is measured against: it lies beside the repository, and not everybody has it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readBundle } from '../../lib/core/model/bundle';
import type { Entity } from '../../lib/core/model/entity';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const SHARED = join(ROOT, '../shared');

export function isHere(): boolean {
  return existsSync(join(SHARED, 'eval/linking/manifest.json'));
}

export interface GoldMention {
  start: number;
  end: number;
  entity: string | null;
  person?: boolean;
  /** No error either way. */
  optional?: boolean;
}

export interface GoldDocument {
  id: string;
  lang: string;
  text: string;
  date?: string;
  title?: string;
  span?: [number, number];
  mentions: GoldMention[];
}

export interface LinkingSet {
  name: string;
  /** Only some mentions are annotated. */
  partial: boolean;
  documents: GoldDocument[];
  /** The set's own entities, then distractors. */
  own: Entity[];
  others: Entity[];
}

const LINKING = join(SHARED, 'eval/linking');

export function setNames(): string[] {
  return Object.keys(manifest());
}

export function readSet(name: string): LinkingSet {
  const own = linesOf<Loose>(join(LINKING, 'kb', `${name}.jsonl.gz`));
  const ids = new Set(own.map((entity) => entity.id));
  const others = linesOf<Loose>(join(LINKING, 'kb/others.jsonl.gz')).filter(({ id }) => !ids.has(id));
  return {
    name,
    partial: manifest()[name]?.partial === true,
    documents: linesOf<GoldDocument>(join(LINKING, 'gold', `${name}.jsonl.gz`)),
    own: entitiesOf(own),
    others: entitiesOf(others),
  };
}

type Loose = { id: string };

function manifest(): Record<string, { partial?: boolean }> {
  return JSON.parse(readFileSync(join(LINKING, 'manifest.json'), 'utf8')).sets;
}

function linesOf<T>(file: string): T[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}

function entitiesOf(entities: readonly Loose[]): Entity[] {
  const content = readBundle({ format: 'dramatis-bundle', version: 1, entities });
  if ('fatal' in content) throw new Error(content.fatal.sentence);
  return content.entities;
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
