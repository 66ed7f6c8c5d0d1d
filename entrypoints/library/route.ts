/** Where in the library the reader is, as the address says it. */
import type { EntityId } from '../../lib/core/model/entity';

export type Route =
  | { part: 'cards'; card?: EntityId | undefined; adding?: true | undefined }
  | { part: 'annotations' }
  | { part: 'choices' }
  | { part: 'packs' }
  | { part: 'transfer' }
  | { part: 'trash' };

/** "#/card/ID", "#/new", "#/annotations", "#/choices", "#/packs", "#/transfer", "#/trash"; anything else is the list. */
export function routeOf(hash: string): Route {
  const [part, id] = hash.replace(/^#\/?/, '').split('/');
  if (part && isPlain(part)) return { part };
  if (part === 'new') return { part: 'cards', adding: true };
  if (part === 'card' && id) return { part: 'cards', card: decoded(id) };
  return { part: 'cards' };
}

export function hashOf(route: Route): string {
  if (route.part !== 'cards') return `#/${route.part}`;
  if (route.adding) return '#/new';
  return route.card ? `#/card/${encodeURIComponent(route.card)}` : '#/cards';
}

/** The address as other surfaces write it: "library.html?entity=ID&q=words". */
export function wishOf(search: string): { card: EntityId | undefined; query: string } {
  const wish = new URLSearchParams(search);
  return { card: wish.get('entity') ?? undefined, query: wish.get('q') ?? '' };
}

/** The parts without a card of their own. */
const PLAIN = ['annotations', 'choices', 'packs', 'transfer', 'trash'] as const;

function isPlain(part: string): part is (typeof PLAIN)[number] {
  return PLAIN.some((one) => one === part);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that encodes nothing: the id itself holds it.
    return text;
  }
}
