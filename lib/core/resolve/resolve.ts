/** Says who is meant at each place where a known form stands: surely, perhaps, or nobody we know. */
import type { Article } from '../model/article';
import type { Choice } from '../model/choice';
import type { PartialDate } from '../model/date';
import type { Entity, EntityId } from '../model/entity';
import type { Found } from '../model/found';
import type { Mention } from '../model/mention';
import { Anchors } from './anchors';
import { weighBeside } from './beside';
import { Choices } from './choices';
import { type Holder, holderOf } from './counterpart';
import { weighElsewhere } from './elsewhere';
import { add, WEIGHT } from './evidence';
import { weighListed } from './listed';
import { partnerBefore } from './names-together';
import { type Place, placesOf } from './places';
import { Repeated } from './repeated';
import { Surroundings } from './surroundings';
import { chosenMention, decide, isStranger, namedInFull, sureOf } from './verdict';

export interface ResolveInput {
  article: Article;
  /** All blocks of the article in reading order: evidence is looked for in the whole of it. */
  blocks: readonly ResolveBlock[];
  /** The same object for the same state of an entity makes repeated calls faster. */
  entity(id: EntityId): Entity | undefined;
  /** Later ones win over earlier ones of the same reach. Those that do not hold here are weak evidence. */
  choices?: readonly Choice[] | undefined;
}

export interface ResolveBlock {
  id: number;
  text: string;
  /** As the matcher gave them: in order, not overlapping. */
  found: readonly Found[];
}

/**
 * The mentions of each block, by its id; blocks without any are left out. First what stands beside each name is
 * weighed; names that are sure by that then speak for the bare surnames of the whole article.
 */
export function resolve(input: ResolveInput): Map<number, Mention[]> {
  const choices = new Choices(input.choices ?? [], input.article.url);
  const anchors = new Anchors(input.article);
  const mentions = new Map<number, Mention[]>();
  const places = placesOf(input);
  const chosen = new Map<Place, Mention | null>();
  const repeated = new Repeated();
  let holder: Holder | undefined;
  for (const place of places) {
    const choice = chosenMention(place, choices, input);
    if (choice !== undefined) {
      chosen.set(place, choice);
      continue;
    }
    if (holder && place.paragraph - holder.paragraph > 1) holder = undefined;
    weighBeside(place, input.article, holder);
    weighHabit(place, choices);
    repeated.weigh(place);
    const sure = sureOf(place);
    if (sure?.entity.kind === 'person') {
      const [role] = sure.why.flatMap((reason) => (reason.kind === 'title' ? reason.role : []));
      holder = holderOf(sure.entity, place.paragraph, role, input.article.date?.value) ?? holder;
    }
    const stranger = !sure && isStranger(place);
    if (sure) anchors.name(place, sure.id, namedInFull(sure));
    else if (stranger) anchors.stranger(place);
    else if (place.manner.running) anchors.bare(place);
    if (stranger || (sure?.entity.kind === 'person' && namedInFull(sure))) {
      const partner = partnerBefore(place);
      if (partner) anchors.partner(place, partner.fold);
    }
  }
  const date = input.article.date?.value;
  const surroundings = new Surroundings(input, anchors);
  /** Answers with the places of which the surroundings were asked. */
  const weighRest = (some: readonly Place[]): Place[] => {
    const open = some.filter((place) => !weighArticle(place, anchors, date));
    for (const place of open) surroundings.weigh(place);
    return open;
  };
  // Whole names first: where the surroundings tell which of several "David Davis" is meant, the bare surnames follow.
  const { whole, parts } = openPlaces(places, chosen);
  for (const place of weighRest(whole)) {
    const sure = sureOf(place);
    if (sure?.entity.kind === 'person' && sure.full) anchors.nameBySurroundings(place, sure.id);
  }
  weighRest(parts);
  for (const place of places) {
    const mention = chosen.has(place) ? chosen.get(place) : decide(place, date);
    if (!mention) continue;
    const list = mentions.get(place.block.id);
    if (list) append(list, mention);
    else mentions.set(place.block.id, [mention]);
  }
  return mentions;
}

/** The places of which nobody is sure yet, those where somebody's whole name stands apart. */
function openPlaces(
  places: readonly Place[],
  chosen: ReadonlyMap<Place, Mention | null>,
): { whole: Place[]; parts: Place[] } {
  const open = places.filter((place) => !chosen.has(place) && sureOf(place)?.entity.kind !== 'person');
  const isWhole = ({ bearers }: Place) =>
    bearers.some(({ full, entity }) => full && entity.kind === 'person');
  return { whole: open.filter(isWhole), parts: open.filter((place) => !isWhole(place)) };
}

/** A mention that was lengthened by its given names takes the place of what was found in them. */
function append(list: Mention[], mention: Mention): void {
  for (let last = list.at(-1); last && last.to > mention.from; last = list.at(-1)) list.pop();
  list.push(mention);
}

/** Whom the user chose for this name on other pages. */
function weighHabit(place: Place, choices: Choices): void {
  for (const bearer of place.bearers) {
    const count = choices.before(place.form, bearer.id);
    if (count > 0) {
      add(bearer, Math.min(2, count) * WEIGHT.chosenBefore, { kind: 'chosen-before', count });
    }
  }
}

/** What the article says of a place. True where that decides, or where it must stay open. */
function weighArticle(place: Place, anchors: Anchors, date: PartialDate | undefined): boolean {
  const elsewhere = weighElsewhere(place, anchors, date);
  if (elsewhere !== 'open') weighListed(place);
  return elsewhere !== undefined || sureOf(place) !== undefined;
}
