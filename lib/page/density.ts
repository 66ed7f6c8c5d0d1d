/** Which names are underlined where not all are. The others are still known: pointed at, they are underlined and have their card. */
import { surfaceOf } from './people';
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
  return (element) => {
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const heading = headings[middle];
      if (heading && isAtOrBefore(heading, element)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function isAtOrBefore(heading: Element, element: Element): boolean {
  return (
    heading === element ||
    heading.contains(element) ||
    (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}
