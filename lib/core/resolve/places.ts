/** Every place of an article where a form stands, in reading order, with those who may be meant. */
import type { KnownAs } from '../match/known-as';
import type { Entity } from '../model/entity';
import type { FormKind, Found } from '../model/found';
import { type Body, bodiesIn } from './bodies';
import { foldForm } from './choices';
import type { Evidence } from './evidence';
import { isToldApart } from './generation';
import { isGivenName } from './given-names';
import { CAPITAL, kindAt, LETTER, MARK, runEnd } from './letters';
import { isOfTitle } from './lexicon';
import { type GivenRun, givenNamesBefore, type Manner } from './names-beside';
import { areTogether } from './names-together';
import { type Profile, profileOf } from './profile';
import type { ResolveBlock, ResolveInput } from './resolve';
import { isPart, type Side, wordsBefore } from './words';

export interface Bearer extends Evidence {
  entity: Entity;
  profile: Profile;
  kind: FormKind;
  /** The form alone names the bearer: no bare surname, no bare given name. */
  full: boolean;
  /** Dead at the article's date, and that was weighed. */
  late: boolean;
  /** "Mrs." in front of a man's surname, or "Mr." of a woman's. */
  otherGender: boolean;
  /** Where the mention ends if this one is meant, with given names behind the surname. */
  to: number;
}

export interface Place {
  /** Position in reading order. */
  order: number;
  /** Number of the paragraph: blocks, and lines within a block. */
  paragraph: number;
  block: ResolveBlock;
  found: Found;
  surface: string;
  form: string;
  before: Side;
  /** Those that stand in the block. */
  bodies: readonly Body[];
  manner: Manner;
  /** What the form is besides a name of somebody; looked up for the first bearer who needs it. */
  knownAs: KnownAs | undefined;
  given: GivenRun | undefined;
  bearers: Bearer[];
  /** The name before this one, where the text names the two together: "Presidents Obama and Clinton". */
  companion: Place | undefined;
  /** The name after this one, in the same way. */
  follower: Place | undefined;
  /** Another known name is joined by a hyphen: "Trump-Putin". */
  joined: { before: boolean; behind: boolean };
}

/** The last character of a line that is no headline and hardly a caption, in any script. */
const ENDS_SENTENCE = /[.!?…。！？؟۔।»”"’')\]]/u;
/** Two capitals in one word. */
const ABBREVIATION = /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u;
/** Where verbs may stand last or words in any order, two names meet: "Bahçeli Erdoğan'ı kutladı", "З Байденом Зеленський говорив". */
const NAMES_MEET = /^(?:tr|az|de|nl|hu|fi|ru|uk|be|pl|cs|sk|bg|sr|hr|sl)\b/;
/** Scripts that write names without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

export function placesOf(input: ResolveInput): Place[] {
  const places: Place[] = [];
  const manner: Manner = {
    lang: input.article.lang?.toLowerCase(),
    titleCase: false,
    running: false,
    small: false,
  };
  let paragraph = 0;
  for (const block of input.blocks) {
    paragraph++;
    if (block.found.length === 0) continue;
    let read = 0;
    let line = { to: -1, manner };
    const bodies = bodiesIn(block, input.entity);
    for (const [at, found] of block.found.entries()) {
      paragraph += lineBreaks(block.text, read, found.from);
      read = found.from;
      if (found.from > line.to) line = lineAt(block.text, found.from, manner);
      const surface = block.text.slice(found.from, found.to);
      const before = phraseBefore(block.text, nicknameBefore(block.text, found.from));
      const form = foldForm(surface);
      const bearers = bearersOf(found, surface, form, input);
      const previous = block.found[at - 1];
      const run = givenNamesBefore(before, line.manner);
      // "عباس والسيسي": what is written onto the name, "and" or "to", parts it from the word before.
      const apart = isPart(block.text.charCodeAt(found.from - 1));
      const ofOther =
        isOfNeighbour(run, previous, block.text, bearers, bodies, line.manner) ||
        isWholeName(run, block.text.slice(found.to, found.to + LONGEST_ENDING), line.manner);
      const given = apart || ofOther ? undefined : run;
      const place: Place = {
        order: places.length,
        paragraph,
        block,
        found,
        surface,
        form,
        before,
        bodies,
        manner: line.manner,
        knownAs: undefined,
        given,
        bearers,
        follower: undefined,
        companion:
          previous && areTogether(block.text, previous.to, given?.names.at(-1)?.from ?? found.from)
            ? places.at(-1)
            : undefined,
        joined: {
          before: block.found[at - 1]?.to === found.from - 1,
          behind: block.found[at + 1]?.from === found.to + 1,
        },
      };
      if (place.companion) place.companion.follower = place;
      places.push(place);
    }
  }
  return places;
}

function bearersOf(found: Found, surface: string, form: string, input: ResolveInput): Bearer[] {
  const bearers: Bearer[] = [];
  const unspaced = UNSPACED.test(surface);
  for (const { entity: id, kind } of found.owners) {
    const entity = input.entity(id);
    if (!entity) continue;
    const profile = profileOf(entity);
    const own = kind === 'name' || kind === 'alias' || (kind === 'initials' && isSpelledOut(surface));
    const full = own && (entity.kind !== 'person' || unspaced || isWhole(form, profile));
    const { to } = found;
    bearers.push({ id, entity, profile, kind, full, late: false, otherGender: false, to, sum: 0, why: [] });
  }
  const whole = bearers.filter((bearer) => bearer.full);
  // "Donald Trump" is whoever is called just so, before it is Donald Trump Jr. in short; "Donaldem Trumpem" as well.
  const exactly = whole.length > 1 ? whole.filter(({ profile }) => isCalled(profile, form)) : [];
  const called = exactly.length > 0 ? exactly : whole.filter(({ profile }) => !isToldApart(profile));
  if (called.length > 0) for (const bearer of whole) bearer.full = called.includes(bearer);
  return bearers;
}

/**
 * Do the given names belong to the name before this one? "Isaac Herzog Erdoğan'la görüştü": languages that end with
 * the verb put names side by side. One known word may still be a given name ("Donald" before "Trump"), of a person.
 */
function isOfNeighbour(
  given: GivenRun | undefined,
  previous: Found | undefined,
  text: string,
  bearers: readonly Bearer[],
  bodies: readonly Body[],
  { lang }: Manner,
): boolean {
  const nearest = given?.names[0];
  if (!nearest || !previous || previous.to <= nearest.from) return false;
  return (
    text.slice(previous.from, previous.to).includes(' ') ||
    // "Prezes PiS Kaczyński": an abbreviation is no given name.
    bodies.some(({ to }) => to === previous.to && ABBREVIATION.test(text.slice(previous.from, to))) ||
    (NAMES_MEET.test(lang ?? '') && !isGivenName(nearest.fold)) ||
    bearers.every(({ entity }) => entity.kind !== 'person')
  );
}

/**
 * "Sinan Oğan Erdoğan'ı destekledi": a given name and a surname that nobody knows, in front of a name with the ending of an
 * object, are somebody's whole name.
 */
function isWholeName(given: GivenRun | undefined, after: string, { lang }: Manner): boolean {
  const [nearest, ...further] = given?.names ?? [];
  if (!nearest || !/^(?:tr|az)\b/.test(lang ?? '') || !OBJECT.test(after)) return false;
  return !isGivenName(nearest.fold) && further.some(({ fold }) => isGivenName(fold));
}

const LONGEST_ENDING = 8;
/** Accusative, dative, ablative or "with", behind the apostrophe of names. */
const OBJECT = /^['’](?:[yn]?[ıiuüae]|[dtn]+[ae]n|y?l[ae])(?!\p{L})/u;

/** No part of a longer name of somebody's, nor a given name alone: "Oscar", for which many answer. */
function isWhole(form: string, { parts, names }: Profile): boolean {
  if (parts.has(form)) return false;
  return form.includes(' ') || !isGivenName(form) || names.every((words) => words.length === 1);
}

/** Is the folded form one of the names as they are written in the card? */
export function isCalled({ names }: Profile, form: string): boolean {
  return names.some((words) => words.join(' ') === form);
}

/** A shortened name, "Georgi Daneliya" without the patronymic, stands for the whole one; "G. N. Daneliya" is weaker. */
function isSpelledOut(surface: string): boolean {
  const words = surface.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  return words.length > 1 && !surface.includes('.') && words.every((word) => word.length > 2);
}

/** Between the given name and the surname: 'Isaac "Bougie" Herzog', "יצחק (בוז'י) הרצוג". */
const NICKNAME = /(?<=(\p{L}+)) ["“„«(']\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*)?["”“»)'] $/u;
/** The longest with the given name, in UTF-16 units. */
const NICKNAME_REACH = 60;

/** Where the given name ends that has a nickname behind; `at` where none stands in front of it. */
function nicknameBefore(text: string, at: number): number {
  if (!/["”“»)'] $/.test(text.slice(Math.max(0, at - 2), at))) return at;
  const nickname = NICKNAME.exec(text.slice(Math.max(0, at - NICKNAME_REACH), at));
  return nickname && isGivenName(foldForm(nickname[1] ?? '')) ? at - nickname[0].length + 1 : at;
}

/** Few names have a title in front: only where the nearest words may belong to one are more of them read. */
const FEW = 3;

function phraseBefore(text: string, at: number): Side {
  const side = wordsBefore(text, at, FEW);
  const more = side.words.length === FEW && side.words.some((word) => word.capital || isOfTitle(word));
  return more ? wordsBefore(text, at) : side;
}

/** The given names in front, as written, in the order of the text. */
export function givenText(place: Place): string {
  return (place.given?.names ?? [])
    .map((name) => name.text)
    .toReversed()
    .join(' ');
}

/** Line breaks between two places; empty lines are no paragraphs. */
function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    if (text[at + 1] !== '\n') count++;
  }
  return count;
}

/** Where the line around `at` ends, and how it is written. */
function lineAt(text: string, at: number, manner: Manner): { to: number; manner: Manner } {
  const from = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const to = end < 0 ? text.length : end;
  const line = text.slice(from, to);
  const titleCase = isTitleCase(line);
  const running = !titleCase && ENDS_SENTENCE.test(line.trimEnd().at(-1) ?? '');
  return { to, manner: { ...manner, titleCase, running, small: !/\p{Lu}/u.test(line) } };
}

/** A headline In Title Case Or IN CAPITALS: most longer words begin with a capital letter. */
function isTitleCase(text: string): boolean {
  if (text.length > 250) return false;
  let words = 0;
  let capital = 0;
  for (let at = 0; at < text.length; at++) {
    if (!(kindAt(text, at) & LETTER)) continue;
    const to = lineWordEnd(text, at);
    // Four letters at least: a character may be two units.
    if (to - at < 4 || (to - at < 8 && [...text.slice(at, to)].length < 4)) continue;
    words++;
    if (kindAt(text, at) & CAPITAL) capital++;
    at = to - 1;
  }
  return words >= 4 && capital / words > 0.75;
}

/** Letters, marks and apostrophes. */
function lineWordEnd(text: string, from: number): number {
  let to = from;
  for (;;) {
    const end = runEnd(text, to, LETTER | MARK);
    const unit = text[end];
    if (unit !== "'" && unit !== '’') return end;
    to = end + 1;
  }
}
