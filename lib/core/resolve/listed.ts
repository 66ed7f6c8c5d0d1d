/** Evidence from the card itself: it lists the bare name that stands here as a name of its own. */
import type { Reason } from '../model/mention';
import { add, WEIGHT } from './evidence';
import type { Bearer, Place } from './places';

/**
 * Whoever adds "Putin" to a card says that the word alone means him; a surname that was only taken from a full name says
 * no such thing. It counts where one bearer alone lists the name, and nothing beside it speaks for somebody else.
 */
export function weighListed(place: Place): void {
  const listing = place.bearers.filter(isListed);
  const [one] = listing;
  if (one && listing.length === 1 && !one.why.some(isAgainst)) add(one, WEIGHT.listed, { kind: 'listed' });
}

function isListed({ entity, full, kind }: Bearer): boolean {
  return entity.kind === 'person' && !full && (kind === 'name' || kind === 'alias');
}

const AGAINST: ReadonlySet<Reason['kind']> = new Set<Reason['kind']>([
  'longer-name',
  'not-alive',
  'other-given-name',
  'other-named',
  'other-named-full',
  'title-other-time',
  'title-unknown',
]);

function isAgainst(reason: Reason): boolean {
  return AGAINST.has(reason.kind);
}
