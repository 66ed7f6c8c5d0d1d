/** Runs the scorers that lie beside the outside data, with the command that users have, and reads their figures. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, SHARED } from './shared';

export interface Counts {
  tp: number;
  fp: number;
  fn: number;
  P: number;
  R: number;
  F: number;
}

export interface Score {
  all: Counts;
  person: Counts;
  sure: number;
  wrongId: number;
  abstained: number;
  candidateHas: number;
  unknownLinked: number;
  unknown: number;
}

export interface SetScore {
  kb: number;
  reach: { persons: number; listedPersons: number; wordsPersons: number };
  systems: Record<string, Score>;
}

export interface MatchingScore {
  passed: number;
  of: number;
  debatable: [number, number];
  failed: string[];
}

export const scoreMatching = () => run<MatchingScore>('matching/score-matching.mjs');
export const scoreLinking = () => run<Record<string, SetScore>>('linking/score-linking.mjs');

function run<T>(scorer: string): T {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-eval-'));
  try {
    const file = join(folder, 'figures.json');
    const { status, stderr } = spawnSync(process.execPath, [join(SHARED, 'eval', scorer), `--json=${file}`], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    if (status !== 0) throw new Error(`${scorer} ended with ${status}: ${stderr.slice(-2000)}`);
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
