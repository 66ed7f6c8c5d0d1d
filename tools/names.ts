/**
 * npm run -s names -- --kb KB.json < docs.jsonl > out.jsonl
 * Finds the names of a knowledge base in texts and says who is meant. The lines are described in README.md.
 */
import { parseArgs } from 'node:util';
import { annotator } from './names/annotate';
import { readBase } from './names/base';
import { linesOf, writeLine } from './names/lines';

const BAD_BASE = 2;

async function main(): Promise<number> {
  const path = basePath();
  if (path === undefined) return fail('Say which knowledge base to use: npm run -s names -- --kb KB.json');
  const base = await readBase(path);
  if (base.kind === 'bad') return fail(base.sentences.join('\n'));
  if (base.sentences.length > 0) console.error(base.sentences.join('\n'));
  const annotate = annotator(base.entities);
  for await (const line of linesOf(process.stdin)) await writeLine(process.stdout, annotate(line));
  return 0;
}

function basePath(): string | undefined {
  try {
    return parseArgs({ options: { kb: { type: 'string' } } }).values.kb;
  } catch {
    // An option that is not known: the same sentence says how to call it.
    return undefined;
  }
}

function fail(sentence: string): number {
  console.error(sentence);
  return BAD_BASE;
}

// Whoever reads the lines may stop early ("| head"): that ends the work, and is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main();
