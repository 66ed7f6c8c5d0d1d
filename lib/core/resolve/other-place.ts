/** A place that is another one, or a person: "Lebanon, Ohio", "Jordan Pickford". */
import { knownAs } from '../match/known-as';
import type { Entity } from '../model/entity';
import { isFunctionWord } from './function-words';
import { isOfTitle, itemsOf } from './lexicon';
import type { Place } from './places';
import { wordsOf } from './role-title';
import { wordsAfter } from './words';

/** English texts put these behind towns, and many of the towns have the name of a country or capital. */
const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|' +
  'Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|' +
  'New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|' +
  'South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|' +
  'Alberta|British Columbia|Manitoba|New Brunswick|Nova Scotia|Ontario|Quebec|Saskatchewan|New South Wales|Queensland';
const BEHIND = new RegExp(`, (${STATES})(?![\\p{L}’'-]| [\\p{Lu}])`, 'uy');

const OF_STATES: ReadonlySet<string> = new Set(['c:US', 'c:CA', 'c:AU']);

/** "Chicago, IL", "Wilmington, DE": the state of a town, and not Israel or Germany. */
const CODE =
  /^(?:A[KLRZ]|BC|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKNR]|PA|QC|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;
const BEHIND_TOWN = /\p{Lu}[\p{L}.’'-]+ ?, $/u;

/** The state that the name is or has behind it, if the place is a country, or the card says that it lies in another. */
export function otherState(entity: Entity, place: Place): string | undefined {
  const state = isCode(place) ? place.surface : stateBehind(place);
  if (!state) return undefined;
  const said = itemsOf(wordsOf(`${entity.name}. ${entity.description ?? ''}`)).flatMap(({ keys }) => keys);
  const countries = said.filter((key) => key[0] === 'c');
  return countries.length > 0 && !countries.some((key) => OF_STATES.has(key)) ? state : undefined;
}

function isCode({ surface, block, found }: Place): boolean {
  return (
    CODE.test(surface) && BEHIND_TOWN.test(block.text.slice(Math.max(0, found.from - REACH), found.from))
  );
}

/** UTF-16 units in front that are looked at for a town. */
const REACH = 30;

function stateBehind({ block, found }: Place): string | undefined {
  if (block.text[found.to] !== ',') return undefined;
  BEHIND.lastIndex = found.to;
  return BEHIND.exec(block.text)?.[1];
}

/** "Austin, Texas": the state behind a surname that is also that of a town. */
export function townIn(place: Place): string | undefined {
  const state = stateBehind(place);
  return state && knownAs(place.form).place ? state : undefined;
}

/** The surname behind what is a given name, too; "Jordan River", "Charlotte Hornets" name no person. */
export function surnameBehind({ block, found, form, manner }: Place): string | undefined {
  if (manner.titleCase || !/^en\b|^$/.test(manner.lang ?? '') || block.text[found.to] !== ' ')
    return undefined;
  if (!knownAs(form).givenName) return undefined;
  const [next] = wordsAfter(block.text, found.to).words;
  if (!next?.capital || !/^\p{Lu}\p{Ll}+[^\P{Ll}s]$/u.test(next.text)) return undefined;
  const isName = !isFunctionWord(next.fold) && !isOfTitle(next) && knownAs(next.text).word === undefined;
  return isName ? next.text : undefined;
}
