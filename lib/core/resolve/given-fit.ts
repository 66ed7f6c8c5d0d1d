/** Do the given names in front of a surname belong to a bearer of it? */
import { isGivenName } from './given-names';
import type { Word } from './words';

/** Whether the word of a text is the folded name of a card. */
export type IsName = (word: string, name: string) => boolean;

/**
 * The given name that makes it the bearer's, or undefined. `run` holds the given names, nearest to the surname first;
 * `names` the bearer's names as folded words. The outermost name must be one of the bearer's. A further name may be
 * missing on one side ("Donald John Trump", "Recep Tayyip Erdoğan"), but there must not be a different one on each.
 * `isName` knows in which other ways the text may write a name.
 */
export function ownGivenName(
  run: readonly Word[],
  names: readonly (readonly string[])[],
  surname: string,
  isName: IsName = (word, name) => word === name,
): Word | undefined {
  const parts = surname.split(' ');
  for (const words of names) {
    const given = words.filter((word) => !parts.includes(word));
    const fit = written(run, given, isName) ?? spelledOut(run, given);
    if (fit) return fit;
  }
  return undefined;
}

/** At least the outermost name is written alike on both sides. */
function written(run: readonly Word[], given: readonly string[], isName: IsName): Word | undefined {
  const isSame = (name: string, word: string) => isName(word, name) || isInitialOf(name, word);
  for (let end = run.length; end > 0; end--) {
    const outer = run[end - 1];
    if (!outer) return undefined;
    if (given.some((name) => isName(outer.fold, name))) {
      const inside = run.slice(0, end);
      const covered = inside.every((name) => given.some((word) => isSame(word, name.fold)));
      const complete = given.every((word) => inside.some((name) => isSame(word, name.fold)));
      return covered || complete ? outer : undefined;
    }
    if (isGivenName(outer.fold)) return undefined;
  }
  return undefined;
}

/** Two initials in one word. */
const UNSPOKEN = /^[^aeiouy]{2}$/;

/** "Raj Kumar" for "R. K." or "RK": two initials at least, all of them, in their order. */
function spelledOut(run: readonly Word[], given: readonly string[]): Word | undefined {
  const [only = '', ...more] = given;
  const initials = more.length === 0 && UNSPOKEN.test(only) ? [...only] : given;
  if (initials.length < 2 || initials.length !== run.length) return undefined;
  const fits = initials.every(
    (word, at) => word.length === 1 && run[run.length - 1 - at]?.fold.startsWith(word),
  );
  return fits ? run.at(-1) : undefined;
}

/** Is the one the initial of the other? */
function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
