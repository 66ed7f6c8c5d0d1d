/**
 * Where saved passages stand in the text of their page. Done here and not in the page, so that looking for hundreds of
 * lost ones costs the page nothing; in short slices, so that other questions are answered in between.
 */
import { locating } from '../core/anchor/locate';
import { pageText } from '../core/anchor/page-text';
import type { AnchorState } from '../core/anchor/selectors';
import type { Span } from '../core/model/span';
import type { Records } from './records';

export interface Spotted {
  id: string;
  state: AnchorState;
  span?: Span | undefined;
  /** What stands there now, where that is not what was saved. */
  words?: string | undefined;
}

/** Milliseconds of one slice. */
const SLICE = 8;

/** Those of `ids` that are saved of the document with these keys, as they stand in `text`. */
export async function findPassages(
  { annotations }: Pick<Records, 'annotations'>,
  documents: readonly string[],
  text: string,
  ids: readonly string[],
): Promise<Spotted[]> {
  const wanted = new Set(ids);
  const kept = (await annotations.on(...documents)).filter(({ annotation }) => wanted.has(annotation.id));
  const page = pageText(text);
  const spotted: Spotted[] = [];
  let end = performance.now() + SLICE;
  for (const { annotation } of kept) {
    const { selectors } = annotation.target;
    // About the whole page: it stands as long as the page does.
    if (selectors.length === 0) {
      spotted.push({ id: annotation.id, state: 'same' });
      continue;
    }
    const work = locating(page, selectors);
    let step = work.next();
    while (!step.done) {
      if (performance.now() >= end) {
        await new Promise((next) => setTimeout(next));
        end = performance.now() + SLICE;
      }
      step = work.next();
    }
    spotted.push(spottedAs(annotation.id, step.value, text));
  }
  return spotted;
}

function spottedAs(
  id: string,
  anchor: { state: AnchorState; from?: number; to?: number },
  text: string,
): Spotted {
  const { state, from, to } = anchor;
  if (from === undefined || to === undefined) return { id, state };
  const words = state === 'same' ? undefined : text.slice(from, to).replace(/\s/g, ' ');
  return { id, state, span: { from, to }, words };
}
