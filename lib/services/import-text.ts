/** The text of a file that somebody chose: in which encoding it is, and where it is none at all. */

export type TextRead =
  | { kind: 'text'; text: string }
  /** Not a text: a picture, an archive, a document of an office program. */
  | { kind: 'binary' }
  /** From this line on it is not UTF-8; lines from 1. */
  | { kind: 'encoding'; line: number };

/** So many bytes are looked at to tell text from anything else. */
const LOOKED_AT = 4_096;

export function readText(bytes: Uint8Array): TextRead {
  const encoding = encodingOf(bytes);
  if (!encoding) return { kind: 'binary' };
  try {
    return { kind: 'text', text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    // The decoder does not say where.
    return { kind: 'encoding', line: lineOf(bytes, encoding) };
  }
}

/** By its mark; without one, UTF-16 has a zero in every other byte where the text is Latin, as JSON's own signs are. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return 'utf-8';
  if (even === 0 && odd > start.length / 8) return 'utf-16le';
  if (odd === 0 && even > start.length / 8) return 'utf-16be';
  return undefined;
}

/** The line of the first byte that cannot be read, found by halving. */
function lineOf(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  let line = 1;
  for (const byte of bytes.subarray(0, good)) if (byte === 0x0a) line += 1;
  return line;
}
