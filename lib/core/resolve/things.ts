/** Evidence on places and organizations: is a person meant, or another place? */
import { add, WEIGHT } from './evidence';
import { otherState, surnameBehind } from './other-place';
import { type Bearer, givenText, type Place } from './places';
import type { Titles } from './title-evidence';
import { isOnly } from './titles';

/** `shared`: people bear the name, too. A title or a given name in front then speaks for one of them. */
export function weighThing(bearer: Bearer, place: Place, titles: Titles, shared: boolean): void {
  if (bearer.entity.kind === 'place') weighPlace(bearer, place);
  const named = place.given?.certainty === 'known';
  const titled = titles.before?.hasHead === true && !isOnly(titles.before.items[0], 'c');
  if (shared && (named || titled || isAged(place)))
    add(bearer, WEIGHT.personExpected, { kind: 'common-word' });
  else if (shared && (place.given?.certainty === 'likely' || place.given?.certainty === 'first')) {
    add(bearer, WEIGHT.personPossible, { kind: 'other-given-name', given: givenText(place) });
  } else if (named && !place.form.includes(' ')) {
    add(bearer, WEIGHT.personExpected, { kind: 'other-given-name', given: givenText(place) });
  }
}

function weighPlace(bearer: Bearer, place: Place): void {
  const behind = otherState(bearer.entity, place) ?? surnameBehind(place);
  if (behind) add(bearer, WEIGHT.otherPlace, { kind: 'longer-name', text: `${place.surface} … ${behind}` });
}

/** "Ford, 71, will recover": somebody has an age. */
function isAged({ block, found }: Place): boolean {
  return /^(?:,? aged|,) \d{1,3}(?=[,.;)]| years)/.test(block.text.slice(found.to, found.to + 16));
}
