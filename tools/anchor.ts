/**
 * npm run -s anchor < cases.jsonl > out.jsonl
 * Describes passages of texts, and finds them again in texts that have changed. The lines are described in README.md.
 */
import { answerLine } from './anchor/answer';
import { linesOf, writeLine } from './names/lines';

async function main(): Promise<void> {
  for await (const line of linesOf(process.stdin)) await writeLine(process.stdout, answerLine(line));
}

// Whoever reads the lines may stop early ("| head"): that ends the work, and is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
await main();
