/** What a file is that somebody wants to import, and why nothing of it can be. */
import type { Problem } from '../model/bundle';
import type { Place } from './read-json';

export type ImportFormat = 'bundle' | 'pack' | 'w3c' | 'hypothesis' | 'clipper';

/** Why nothing of a file can be imported. Nothing has been changed. */
export type ImportFault =
  /** The browser does not give it: moved, changed since, or not allowed. */
  | { kind: 'unreadable' }
  | { kind: 'empty' }
  | { kind: 'too-large'; bytes: number }
  | { kind: 'binary' }
  | { kind: 'encoding'; line: number }
  | { kind: 'malformed'; at: Place; near: string }
  | { kind: 'cut-off'; at: Place }
  /** JSON, but of no format that is known here. */
  | { kind: 'unknown' }
  | { kind: 'unsound'; problem: Problem };

export interface PlacedProblem extends Problem {
  /** Line of the file, from 1. */
  line?: number | undefined;
}
