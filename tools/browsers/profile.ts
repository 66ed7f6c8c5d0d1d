/** Where the profile of a browser under test lies. */
import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** Bytes that must be free: a database of a hundred thousand cards, several times over. */
const ROOM = 4 * 2 ** 30;

/** A new folder; whoever asks takes it away again. In memory where there is room: no test waits for a slow disk. */
export function newProfile(name: string): string {
  return mkdtempSync(join(hasRoom(MEMORY) ? MEMORY : tmpdir(), `dramatis-${name}-`));
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM;
  } catch {
    return false; // Not every system has it.
  }
}
