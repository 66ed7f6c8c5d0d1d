/** What lib/core/text/unit-table.ts holds. */
import { Unit } from '../../lib/core/text/units';
import { type Classified, classify, shiftOf } from './classify';

/**
 * UNIT_RUNS: units to skip, length, class (`Unit`), shift of the fold; again and again.
 * UNIT_EXPANSIONS: each unit that folds to several, and those; parted by spaces.
 */
export function unitTable(): { UNIT_RUNS: number[]; UNIT_EXPANSIONS: string } {
  const units = Array.from({ length: 0x10000 }, (_, unit) => classify(unit));
  const runs: number[] = [];
  let written = 0;
  for (let unit = 0; unit < units.length; ) {
    const end = endOfRun(units, unit);
    const { kind } = units[unit] ?? classify(unit);
    const shift = shiftAt(units, unit);
    if (kind !== Unit.symbol || shift !== 0) {
      runs.push(unit - written, end - unit, kind, shift);
      written = end;
    }
    unit = end;
  }
  const expansions = units.flatMap(({ folded }, unit) =>
    folded.length > 1 ? [String.fromCharCode(unit) + folded] : [],
  );
  return { UNIT_RUNS: runs, UNIT_EXPANSIONS: expansions.join(' ') };
}

/** Where the units that are alike in class and shift end. */
function endOfRun(units: readonly Classified[], from: number): number {
  let end = from + 1;
  while (
    end < units.length &&
    units[end]?.kind === units[from]?.kind &&
    shiftAt(units, end) === shiftAt(units, from)
  ) {
    end++;
  }
  return end;
}

function shiftAt(units: readonly Classified[], at: number): number {
  const unit = units[at];
  return unit ? shiftOf(at, unit) : 0;
}
