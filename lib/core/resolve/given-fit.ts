/** Do the given names in front of a surname belong to a bearer of it? */
import { isGivenName } from './given-names';
import type { Word } from './words';

/**
 * The given name that makes it the bearer's, or undefined. `run` holds the given names, nearest to the surname first;
 * `names` the bearer's names as folded words. The outermost name must be one of the bearer's. A further name may be
 * missing on one side ("Donald John Trump", "Recep Tayyip Erdoğan"), but there must not be a different one on each.
 */
export function ownGivenName(
  run: readonly Word[],
  names: readonly (readonly string[])[],
  surname: string,
): Word | undefined {
  const parts = surname.split(' ');
  for (const words of names) {
    const given = words.filter((word) => !parts.includes(word));
    const fit = written(run, given) ?? spelledOut(run, given);
    if (fit) return fit;
  }
  return undefined;
}

/** At least the outermost name is written alike on both sides. */
function written(run: readonly Word[], given: readonly string[]): Word | undefined {
  for (let end = run.length; end > 0; end--) {
    const outer = run[end - 1];
    if (!outer) return undefined;
    if (given.includes(outer.fold)) {
      const inside = run.slice(0, end);
      const covered = inside.every((name) => given.some((word) => isSame(word, name.fold)));
      const complete = given.every((word) => inside.some((name) => isSame(word, name.fold)));
      return covered || complete ? outer : undefined;
    }
    if (isGivenName(outer.fold)) return undefined;
  }
  return undefined;
}

/** "Raj Kumar" for "R. K.": two initials at least, all of them, in their order. */
function spelledOut(run: readonly Word[], given: readonly string[]): Word | undefined {
  if (given.length < 2 || given.length !== run.length) return undefined;
  const fits = given.every(
    (word, at) => word.length === 1 && run[run.length - 1 - at]?.fold.startsWith(word),
  );
  return fits ? run.at(-1) : undefined;
}

/** The same name, or its initial. */
function isSame(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
