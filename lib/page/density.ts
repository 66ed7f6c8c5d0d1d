/** Which names are underlined where not all are. The others are still known: pointed at, they are underlined and have their card. */
import { surfaceOf } from './people';
import { documentOrder } from './read/document-order';
import { type Place, placeKey } from './session';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** The mark keys of whoever comes first in each section of the page. `places` are in reading order. */
export function firstKeys(places: readonly Place[], document: Document): Set<string> {
  const sectionOf = sections(document);
  const first = new Map<string, string>();
  for (const place of places) {
    const { block, mention } = place;
    const who = `${sectionOf(block.element)}/${mention.entity ?? surfaceOf(place).toLowerCase()}`;
    if (!first.has(who)) first.set(who, placeKey(block, mention));
  }
  return new Set(first.values());
}

/** The number of headings before an element, or of those up to the heading that it is. */
function sections(document: Document): (element: Element) => number {
  const headings = Array.from(document.querySelectorAll(HEADINGS));
  const order = documentOrder();
  return (element) => {
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const heading = headings[middle];
      if (heading && order(heading, element) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
