/** Cards that may be the one that is being added. */
import { useEffect, useState } from 'preact/hooks';
import type { Sketch } from '../../lib/core/model/card';
import type { Desk } from './desk';

/** Milliseconds without a key press until it is looked up. */
const PAUSE = 250;
const MOST = 3;

export function useNamesakes(desk: Desk, name: string | undefined): readonly Sketch[] {
  const [found, setFound] = useState<readonly Sketch[]>([]);
  useEffect(() => {
    if (!name?.trim()) return setFound([]);
    let over = false;
    const timer = setTimeout(async () => {
      const results = await desk.search(name);
      if (!over) setFound(results.filter((sketch) => bears(sketch, name)).slice(0, MOST));
    }, PAUSE);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [desk, name]);
  return found;
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base' });

/** Every word of the name stands in the card's name. */
function bears({ name, ownName }: Sketch, typed: string): boolean {
  return [name, ownName?.text ?? ''].some((known) => {
    const words = wordsOf(known);
    return wordsOf(typed).every((word) => words.some((other) => collator.compare(word, other) === 0));
  });
}

function wordsOf(text: string): string[] {
  return text.split(/[\s-]+/).filter(Boolean);
}
