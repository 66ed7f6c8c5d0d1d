/** Lines in and out as streams: no more than one line and one chunk are held at a time. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** The lines of a UTF-8 stream, without their ends. A last line may lack its end. */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

/** Writes one JSON line and waits while the reader is slower than we are. */
export async function writeLine(stream: Writable, value: unknown): Promise<void> {
  if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, 'drain');
}
