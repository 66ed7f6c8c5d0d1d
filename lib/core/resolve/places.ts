/** Every place of an article where a form stands, in reading order, with those who may be meant. */
import type { Entity } from '../model/entity';
import type { FormKind, Found } from '../model/found';
import { foldForm } from './choices';
import type { Evidence } from './evidence';
import { type GivenRun, givenNamesBefore, type Manner } from './names-beside';
import { type Profile, profileOf } from './profile';
import type { ResolveBlock, ResolveInput } from './resolve';
import { type Side, wordsAfter, wordsBefore } from './words';

export interface Bearer extends Evidence {
  entity: Entity;
  profile: Profile;
  kind: FormKind;
  /** The form alone names the bearer: no bare surname, no bare given name. */
  full: boolean;
}

export interface Place {
  /** Position in reading order. */
  order: number;
  block: ResolveBlock;
  found: Found;
  surface: string;
  form: string;
  before: Side;
  after: Side;
  manner: Manner;
  given: GivenRun | undefined;
  bearers: Bearer[];
}

/** Scripts that write names without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

export function placesOf(input: ResolveInput): Place[] {
  const places: Place[] = [];
  for (const block of input.blocks) {
    if (block.found.length === 0) continue;
    const manner: Manner = { lang: input.article.lang?.toLowerCase(), titleCase: isTitleCase(block.text) };
    for (const found of block.found) {
      const surface = block.text.slice(found.from, found.to);
      const before = wordsBefore(block.text, found.from);
      const form = foldForm(surface);
      places.push({
        order: places.length,
        block,
        found,
        surface,
        form,
        before,
        after: wordsAfter(block.text, found.to),
        manner,
        given: givenNamesBefore(before, manner),
        bearers: bearersOf(found, surface, form, input),
      });
    }
  }
  return places;
}

function bearersOf(found: Found, surface: string, form: string, input: ResolveInput): Bearer[] {
  const bearers: Bearer[] = [];
  const words = form.split(' ').length;
  const several = words > 1 || UNSPACED.test(surface);
  for (const { entity: id, kind } of found.owners) {
    const entity = input.entity(id);
    if (!entity) continue;
    const profile = profileOf(entity);
    const own = kind === 'name' || kind === 'alias';
    const full = own && (entity.kind !== 'person' || several || !profile.partWords.has(form));
    bearers.push({ id, entity, profile, kind, full, sum: 0, why: [] });
  }
  return bearers;
}

/** A headline In Title Case Or IN CAPITALS: most longer words begin with a capital letter. */
function isTitleCase(text: string): boolean {
  if (text.length > 250) return false;
  const words = text.match(/\p{L}[\p{L}\p{M}’']{3,}/gu) ?? [];
  if (words.length < 4) return false;
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capital / words.length > 0.75;
}
