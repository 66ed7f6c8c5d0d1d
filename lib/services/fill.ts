/**
 * Fills templates that a user wrote. Liquid, because it needs no code made from text (which extensions may not run), and
 * is close to what users know from other tools. Heavy: only pages that export load it.
 */
import { Liquid } from 'liquidjs';
import { FILTERS, type Fill } from '../core/exchange/markdown';

/** A template can neither read files nor run for ever: what goes beyond is an error with a sentence. */
const BOUNDS = { parseLimit: 1e6, renderLimit: 10_000, memoryLimit: 5e7 };

export function markdownFill(): Fill {
  return fillWith({});
}

/** For our own template and all annotations at once; whatever is filled in is escaped for HTML. */
export function htmlFill(): Fill {
  return fillWith({ outputEscape: 'escape', renderLimit: 60_000, memoryLimit: 2e9 });
}

function fillWith(options: ConstructorParameters<typeof Liquid>[0]): Fill {
  const liquid = new Liquid({
    ...BOUNDS,
    ...options,
    // An empty text or a missing one is "no".
    jsTruthy: true,
    ownPropertyOnly: true,
    strictFilters: true,
    templates: {},
  });
  for (const [name, filter] of Object.entries(FILTERS)) liquid.registerFilter(name, filter);
  return (template, values) => String(liquid.parseAndRenderSync(template, values));
}
