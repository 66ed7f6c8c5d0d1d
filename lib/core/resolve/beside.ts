/** Evidence that stands right beside a name: the name itself, titles, given names, the time. */
import type { Article } from '../model/article';
import { firstDay, lastDay, type PartialDate } from '../model/date';
import { add, WEIGHT } from './evidence';
import { isInitial, longerName } from './names-beside';
import type { Bearer, Place } from './places';
import { type Fit, fitOf, type TitlePhrase, titleBefore, titleBehind } from './titles';
import { hasSuffix, wordsAfter } from './words';

export function weighBeside(place: Place, article: Article): void {
  const date = article.date?.value;
  const titles = titlesBeside(place);
  const longer = hasSuffix(place.block.text, place.found.to)
    ? undefined
    : longerName(place.after, place.manner);
  for (const bearer of place.bearers) {
    weighForm(bearer);
    if (bearer.entity.kind !== 'person') {
      weighThing(bearer, place, titles);
      continue;
    }
    if (!bearer.full) weighGivenNames(bearer, place);
    if (!bearer.full && longer)
      add(bearer, WEIGHT.longerName, { kind: 'longer-name', text: `${place.surface} ${longer}` });
    weighTitles(bearer, titles, date);
    if (date) weighLife(bearer, date);
  }
}

function weighForm(bearer: Bearer): void {
  if (bearer.full) add(bearer, WEIGHT.nameHere, { kind: 'name-here' });
  else if (bearer.kind === 'initials') add(bearer, WEIGHT.initialsHere, { kind: 'weak-form' });
  else add(bearer, 0, { kind: 'weak-form' });
}

function weighThing(bearer: Bearer, place: Place, titles: readonly TitlePhrase[]): void {
  const person =
    place.given?.certainty === 'known' ||
    titles.some(
      (title) => title.hasHead && title.items[0] && !/^(?:s|c)/.test(title.items[0].readings[0]?.[0] ?? ''),
    );
  if (person && place.bearers.some((other) => other.entity.kind === 'person'))
    add(bearer, WEIGHT.personExpected, { kind: 'common-word' });
  else if (place.given?.certainty === 'known' && place.form.split(' ').length === 1) {
    add(bearer, WEIGHT.personExpected, { kind: 'other-given-name', given: givenText(place) });
  }
}

function titlesBeside(place: Place): TitlePhrase[] {
  const titles: TitlePhrase[] = [];
  const before = titleBefore(place.before, place.given?.length ?? 0);
  if (before) titles.push(before);
  const opening = /^(?:[’'ʼ]?\p{L}{0,4})?\s?[,(–—]\s?/u.exec(
    place.block.text.slice(place.found.to, place.found.to + 12),
  );
  if (opening) {
    const behind = titleBehind(wordsAfter(place.block.text, place.found.to + opening[0].length));
    if (behind?.hasHead) titles.push(behind);
  }
  return titles;
}

function weighTitles(bearer: Bearer, titles: readonly TitlePhrase[], date: PartialDate | undefined): void {
  let best: { fit: Fit; phrase: TitlePhrase } | undefined;
  for (const phrase of titles) {
    for (const title of bearer.profile.titles) {
      const fit = fitOf(phrase, title, date);
      if (fit && (!best || worth(fit) > worth(best.fit))) best = { fit, phrase };
    }
  }
  if (best) {
    const { fit, phrase } = best;
    const { title, start, end } = fit.role;
    if (fit.time === 'other-time') {
      add(bearer, WEIGHT.titleOtherTime, {
        kind: 'title-other-time',
        title: phrase.text,
        role: title,
        start,
        end,
      });
    } else {
      const held = fit.time === 'held' ? WEIGHT.titleHeldThen : 0;
      add(bearer, WEIGHT.title * fit.words + held, { kind: 'title', title: phrase.text, role: title, date });
    }
    return;
  }
  const unknown = titles.find((title) => title.hasHead);
  if (unknown && bearer.profile.titles.length > 0) {
    add(bearer, WEIGHT.titleUnknown, { kind: 'title-unknown', title: unknown.text });
  }
}

/** A role that was held beats one that fits better in words. */
function worth(fit: Fit): number {
  return fit.words + (fit.time === 'held' ? 2 : fit.time === 'perhaps' ? 1.5 : 0);
}

function weighGivenNames(bearer: Bearer, place: Place): void {
  const run = place.given;
  if (!run) return;
  const { nameWords } = bearer.profile;
  const names = run.names.filter((name) => !isInitial(name));
  const own = names.find((name) => nameWords.has(name.fold) && name.fold !== place.form);
  if (own) {
    add(bearer, WEIGHT.givenName, { kind: 'given-name', given: own.text });
    return;
  }
  if (names.length === 0 && run.names.every((initial) => startsOne(initial.fold, nameWords))) return;
  const weight = {
    known: WEIGHT.otherGivenKnown,
    likely: WEIGHT.otherGivenLikely,
    possible: WEIGHT.otherGivenPossible,
  }[run.certainty];
  add(bearer, weight, { kind: 'other-given-name', given: givenText(place) });
}

function startsOne(initials: string, words: ReadonlySet<string>): boolean {
  for (const word of words) if (word.startsWith(initials.slice(0, 1))) return true;
  return false;
}

/** The given names as written, in the order of the text. */
export function givenText(place: Place): string {
  return (place.given?.names ?? [])
    .map((name) => name.text)
    .toReversed()
    .join(' ');
}

/** Years before the first and after the last role in which somebody may still be in the news. */
const BEFORE_ROLE = 75;
const AFTER_ROLE = 60;

function weighLife(bearer: Bearer, date: PartialDate): void {
  const { birth, death, titles } = bearer.profile;
  const starts = titles.flatMap(({ role }) => (role.start ? [Number(role.start.slice(0, 4))] : []));
  const ends = titles.flatMap(({ role }) => (role.end ? [Number(role.end.slice(0, 4))] : []));
  const year = Number(date.slice(0, 4));
  if (
    birth ? firstDay(birth) > lastDay(date) : starts.length > 0 && Math.min(...starts) - BEFORE_ROLE > year
  ) {
    add(bearer, WEIGHT.unborn, { kind: 'not-alive', date });
  } else if (bearer.full) {
    return;
  } else if (
    death ? lastDay(death) < firstDay(date) : ends.length > 0 && Math.max(...ends) + AFTER_ROLE < year
  ) {
    add(bearer, WEIGHT.dead, { kind: 'not-alive', date });
  }
}
