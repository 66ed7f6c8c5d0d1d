/**
 * npm run eval [-- matching linking curve dates offers]
 * Measures names, who is meant, dates and offered names against the outside data beside the repository, and writes the
 * figures to docs/. Where the data is absent nothing is measured, and it says so.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { curveOf, judge } from './eval/curve';
import { measureDates } from './eval/dates';
import { plot } from './eval/plot';
import { FIRST, measureOffers } from './eval/proposals';
import { scoreLinking, scoreMatching } from './eval/scorers';
import { isHere, ROOT, readSet, SHARED, setNames } from './eval/shared';
import { datesTable, linkingTable, matchingTable, offersTable } from './eval/tables';

const FILE = join(ROOT, 'docs/MEASURED.md');
const PLOT = join(ROOT, 'docs/images/precision-coverage.svg');
/** Sums of evidence are looked at from well below to well above the limit. */
const MARGINS = Array.from({ length: 45 }, (_, at) => (at - 24) / 4);
const SEED = 1;

const PARTS: Record<string, () => string> = {
  matching: () => matchingTable(scoreMatching()),
  linking: () => linkingTable(scoreLinking()),
  curve: drawCurve,
  dates: () => datesTable(measureDates(new Date().toISOString().slice(0, 10))),
  offers: () =>
    offersTable(
      setNames()
        .filter((name) => name !== 'roles')
        .map((name) => measureOffers(readSet(name), SEED)),
    ),
};

const INTRO: Record<string, string> = {
  matching: '## Are the right spans found?',
  linking: '## Is the right one meant?\n\nStrict span and id, closed bases of about 20,000 entities.',
  curve: '## Precision against coverage',
  dates: '## The day an article was published',
  offers: `## Worth adding?\n\nA random half of the persons is taken out of each base (seed ${SEED}); the first ${FIRST} names that are offered for each document are judged by the annotations. Where nothing is annotated, nobody is counted.`,
};

function drawCurve(): string {
  const groups = { bios: ['bios'], roles: ['roles'], 'all others': [] as string[] };
  groups['all others'] = setNames().filter((name) => name !== 'bios' && name !== 'roles');
  const judgements = Object.entries(groups).map(
    ([name, sets]) => [name, sets.map((set) => judge(readSet(set)))] as const,
  );
  const lines = [
    ...judgements.map(([name, judged]) => ({ name, points: curveOf(judged, MARGINS) })),
    {
      name: 'together',
      points: curveOf(
        judgements.flatMap(([, judged]) => judged),
        MARGINS,
      ),
    },
  ];
  mkdirSync(join(ROOT, 'docs/images'), { recursive: true });
  writeFileSync(PLOT, plot(lines));
  const rows = lines.flatMap(({ name, points }) =>
    points
      .filter(({ margin }) => Number.isInteger(margin) && Math.abs(margin) <= 2)
      .map(
        ({ margin, coverage, precision }) =>
          `| ${name} | ${margin > 0 ? '+' : ''}${margin} | ${(100 * precision).toFixed(1)} | ${(100 * coverage).toFixed(1)} |`,
      ),
  );
  return `![Precision against coverage](images/precision-coverage.svg)\n\nOn annotated places, if the limit of "sure" lay so much higher or lower than it does.\n\n| sets | limit | precision | coverage |\n| --- | --: | --: | --: |\n${rows.join('\n')}`;
}

/** Parts that were not asked for keep their figures. */
function written(part: string, text: string, before: string): string {
  const section = `<!-- ${part} -->\n${INTRO[part]}\n\n${text}\n<!-- /${part} -->`;
  const known = new RegExp(`<!-- ${part} -->.*?<!-- /${part} -->`, 's');
  return known.test(before) ? before.replace(known, () => section) : `${before.trimEnd()}\n\n${section}\n`;
}

function main(): number {
  if (!isHere()) {
    console.log(`Nothing was measured: the outside data is not at ${SHARED}.`);
    return 0;
  }
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((part) => !PARTS[part]);
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`);
    return 2;
  }
  let text = readFileSync(FILE, 'utf8');
  for (const [part, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(part)) continue;
    const figures = measure();
    console.log(`\n${INTRO[part]}\n\n${figures}`);
    text = written(part, figures, text);
    writeFileSync(FILE, text);
  }
  return 0;
}

process.exitCode = main();
