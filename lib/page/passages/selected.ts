/** The selection, or any part of the page, as a passage that can be saved. */
import type { About, Selected } from '../../core/annotation/selected';
import type { Span } from '../../core/model/span';
import type { Place } from '../session';
import type { PageFlow } from './page-flow';

/** What is longer is no passage, in UTF-16 units. */
const LONGEST = 20_000;

export function selectedIn(
  flow: PageFlow,
  span: Span | undefined,
  places: readonly Place[],
  about: About,
): Selected | null {
  if (!span || span.to - span.from > LONGEST) return null;
  const parts = flow.parts(span);
  const inside = places.filter(({ block, mention }) =>
    parts.some((part) => part.block.id === block.id && mention.from < part.to && mention.to > part.from),
  );
  return { ...span, text: flow.text, about, entities: surely(inside), present: surely(places) };
}

/** In the order of the text. */
function surely(places: readonly Place[]): string[] {
  return [...new Set(places.flatMap(({ mention }) => mention.entity ?? []))];
}
