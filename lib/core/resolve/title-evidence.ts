/** Evidence from the titles that stand beside a name. */
import { firstDay, lastDay, type PartialDate } from '../model/date';
import { type EntityId, shown } from '../model/entity';
import { counterpartFit, type Holder, isCounterpart } from './counterpart';
import { add, WEIGHT } from './evidence';
import { isFunctionWord } from './function-words';
import { isInList, namesUpTo } from './names-together';
import type { Bearer, Place } from './places';
import { titlesOf } from './profile';
import type { RoleTitle } from './role-title';
import { type Fit, fitOf, isOfMany, isWouldBe, type TitlePhrase, titleBefore, titleBehind } from './titles';
import { type Side, wordsAfter, wordsBefore } from './words';

export const NO_TITLES: Titles = {
  direct: undefined,
  before: undefined,
  apart: undefined,
  behind: undefined,
};

export interface Titles {
  /** Right in front of the name, "Governor of Maine Mills": what looks like a given name may belong to it. */
  direct: TitlePhrase | undefined;
  /** In front of the given names. */
  before: TitlePhrase | undefined;
  /** Behind a comma in front, "Turkey's president, Erdogan": it may be of somebody else, and says nothing against anybody. */
  apart: TitlePhrase | undefined;
  behind: TitlePhrase | undefined;
}

export function hasTitle({ direct, before, behind }: Titles): boolean {
  return Boolean(direct?.hasHead || before?.hasHead || behind);
}

export function titlesBeside(place: Place): Titles {
  const { bodies, given, block, found } = place;
  const before = withoutVerb(place);
  const direct = given ? titleBefore(before, 0, bodies) : undefined;
  const opening = /^(?:[’'ʼ]?\p{L}{0,4})?\s?[,(–—]\s?/u.exec(block.text.slice(found.to, found.to + 12));
  const behind = opening
    ? titleBehind(wordsAfter(block.text, found.to + opening[0].length), bodies)
    : undefined;
  const read = titleBefore(before, given?.length ?? 0, bodies);
  // "Independence leaders Sánchez criticised" is no title of Sánchez.
  const own = read?.ofSeveral === 'surely' && !isInList(place) ? undefined : read;
  return {
    direct,
    before: own?.hasHead ? own : (titleOfAll(place.companion) ?? own),
    apart: titleApart(place),
    behind: behind?.hasHead && !isOfNext(behind) ? behind : undefined,
  };
}

/** "Gestern war Kanzler Scholz in Paris": the field of an English "war minister" is a verb in German. */
function withoutVerb({ before, manner }: Place): Side {
  const verb = /^de\b/.test(manner.lang ?? '') ? before.words.findIndex(({ text }) => text === 'war') : -1;
  return verb < 0 ? before : { words: before.words.slice(0, verb), toSentenceEdge: false };
}

function titleApart({ before, block, found }: Place): TitlePhrase | undefined {
  const comma = found.from - 2;
  if (before.words.length > 0 || !/^[,،] $/.test(block.text.slice(comma, found.from))) return undefined;
  const title = titleBefore(wordsBefore(block.text, comma), 0);
  if (!title?.hasHead || title.ofSeveral) return undefined;
  // "After her time as minister, Mordaunt stood": only a second comma closes it.
  const closed = /^[,،]/.test(block.text.slice(found.to, found.to + 1)) && !isOfMany(title);
  return closed || isCounterpart(title) ? title : undefined;
}

/** The title in front of the list that the name goes on with, if it is one of several people: "Presidents Obama and". */
function titleOfAll(place: Place | undefined): TitlePhrase | undefined {
  for (const { before, given } of namesUpTo(place)) {
    const title = titleBefore(before, given?.length ?? 0);
    if (title?.hasHead) return title.ofSeveral ? title : undefined;
  }
  return undefined;
}

/** A name follows, and the title is of that: "In May, Foreign Minister Lavrov went to Ankara." */
function isOfNext({ row, end, body }: TitlePhrase): boolean {
  const next = row[end];
  return (
    body === undefined &&
    next?.capital === true &&
    /^\.?[^\S\n]+$/.test(next.gap) &&
    !isFunctionWord(next.fold)
  );
}

export interface TitleFit {
  fit: Fit;
  phrase: TitlePhrase;
  /** The day or year at which the role was looked at. */
  date: PartialDate | undefined;
}

export interface When {
  /** Of the article. */
  date: PartialDate | undefined;
  /** Of the sentence. */
  year: PartialDate | undefined;
}

/** `holder`: who was named last with an office, and may have counterparts. */
export function bestFit(
  bearer: Bearer,
  titles: Titles,
  when: When,
  holder: Holder | undefined,
): TitleFit | undefined {
  if (bearer.entity.kind !== 'person') return undefined;
  let best: TitleFit | undefined;
  for (const phrase of [titles.direct, titles.before, titles.apart, titles.behind]) {
    if (!phrase) continue;
    for (const title of titlesOf(bearer.entity)) {
      const fit = isCounterpart(phrase) ? fitLike(holder, phrase, title, when) : fitAt(phrase, title, when);
      if (fit && (!best || worth(fit.fit) > worth(best.fit))) best = { ...fit, phrase };
    }
  }
  return best;
}

function fitLike(
  holder: Holder | undefined,
  phrase: TitlePhrase,
  title: RoleTitle,
  when: When,
): Omit<TitleFit, 'phrase'> | undefined {
  const date = when.date ?? when.year;
  const fit = holder && counterpartFit(phrase, holder, title, date);
  return fit && { fit, date };
}

/**
 * The role at the article's date; failing that at the year of the sentence, which then stands against whoever held it
 * at the article's date.
 */
function fitAt(
  phrase: TitlePhrase,
  title: RoleTitle,
  { date, year }: When,
): Omit<TitleFit, 'phrase'> | undefined {
  const fit = fitOf(phrase, title, date ?? year);
  if (fit?.time !== 'other-time' || !date || !year) return fit && { fit, date: date ?? year };
  const then = fitOf(phrase, title, year);
  return then && then.time !== 'other-time'
    ? { fit: { ...then, time: 'perhaps', past: true }, date: year }
    : { fit, date };
}

/**
 * "whole": the name stands here, and of nobody else; then a title can say no more against it. Unless it is "shared" by
 * very many people, of whom the base hardly has all.
 */
export type Named = 'part' | 'whole' | 'shared';

export function weighTitle(bearer: Bearer, best: TitleFit | undefined, titles: Titles, named: Named): void {
  if (best && best.fit.time !== 'other-time') {
    const { fit, phrase, date } = best;
    const reason = { kind: 'title', title: phrase.text, role: fit.role.title, date } as const;
    add(bearer, WEIGHT.title * fit.words + HELD[fit.time], reason);
    return;
  }
  const title = [titles.before, titles.behind].find(
    (one) => one?.hasHead && !isWouldBe(one) && !isCounterpart(one),
  );
  if (title?.body !== undefined && isTied(bearer, title.body)) {
    add(bearer, WEIGHT.titleOfOwnBody, { kind: 'related', entities: [title.body] });
  } else if (best) weighOtherTime(bearer, best, named);
  else if (title && titlesOf(bearer.entity).length > 0)
    add(bearer, UNKNOWN[named], { kind: 'title-unknown', title: title.text });
}

function weighOtherTime(bearer: Bearer, { fit, phrase, date }: TitleFit, named: Named): void {
  const { title: role, start, end } = fit.role;
  const weight = named === 'part' ? otherTime(end, date) : 0;
  add(bearer, weight, { kind: 'title-other-time', title: phrase.text, role, start, end });
}

function isTied({ entity }: Bearer, body: EntityId): boolean {
  return shown(entity.relations).some(({ target }) => target === body);
}

function otherTime(end: PartialDate | undefined, date: PartialDate | undefined): number {
  const isOver = end !== undefined && date !== undefined && lastDay(end) < firstDay(date);
  return isOver ? WEIGHT.titleHeldBefore : WEIGHT.titleOtherTime;
}

const HELD: Readonly<Record<Fit['time'], number>> = {
  held: WEIGHT.titleHeldThen,
  roughly: WEIGHT.titleHeldThen / 2,
  perhaps: 0,
  'other-time': 0,
};

const UNKNOWN: Readonly<Record<Named, number>> = {
  part: WEIGHT.titleUnknown,
  whole: 0,
  shared: WEIGHT.titleUnknownOfMany,
};

const BY_TIME: Readonly<Record<Fit['time'], number>> = {
  held: 2,
  roughly: 1.75,
  perhaps: 1.5,
  'other-time': 0,
};

/** A role that was held beats one that fits better in words. */
function worth(fit: Fit): number {
  return fit.words + BY_TIME[fit.time];
}
