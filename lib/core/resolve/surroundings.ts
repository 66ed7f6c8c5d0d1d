/** Evidence from whom and what else the article names: related entities, and words of the bearers' cards. */
import { type Entity, type EntityId, shown } from '../model/entity';
import type { Anchors } from './anchors';
import { ArticleSubjects } from './article-subjects';
import { foldForm } from './choices';
import { add, EXCLUDED, SURE, WEIGHT } from './evidence';
import { listedWith } from './names-together';
import type { Bearer, Place } from './places';
import { titlesOf } from './profile';
import type { ResolveInput } from './resolve';
import { subjectsIn, subjectsOf } from './subjects';
import { titlesBeside } from './title-evidence';
import { sureOf } from './verdict';

/** Names and words that a sentence lists. */
const MOST_LISTED = 4;

/** A word hardly stands more often than this beside one name. */
const MOST_BESIDE = 3;

interface Ties {
  /** Joined by a relation that one of the two cards states. */
  joined: EntityId[];
  /** The same organization, party, government or country. */
  alike: EntityId[];
  /** Subjects that lie in the names of those organizations: they do not count twice. */
  covered: ReadonlySet<string>;
}

/** One article's surroundings, worked out when they are first asked for. */
export class Surroundings {
  readonly #input: ResolveInput;
  readonly #anchors: Anchors;
  readonly #ties = new Map<EntityId, Ties>();
  readonly #present = new Map<EntityId, readonly string[]>();
  #subjects: ArticleSubjects | undefined;
  #statedBy: Map<EntityId, EntityId[]> | undefined;
  #organizations: Map<string, EntityId[]> | undefined;

  constructor(input: ResolveInput, anchors: Anchors) {
    this.#input = input;
    this.#anchors = anchors;
  }

  /** Adds to the bearers of a place that nothing nearer has decided. */
  weigh(place: Place): void {
    const open = place.bearers.filter((bearer) => bearer.sum > EXCLUDED && !isOtherwiseCalled(bearer));
    const present = this.#presentAt(place, open);
    const bearers = countsOf(present.flat());
    /** What most of those who may be meant have in common tells nobody apart. */
    const isShared = (key: string) => open.length > 1 && (bearers.get(key) ?? 0) * 2 > open.length;
    weighList(place, open);
    for (const [at, bearer] of open.entries()) {
      const { joined, alike } = this.#tiesOf(bearer.entity);
      const telling = (present[at] ?? []).filter((key) => !isShared(key));
      const common = alike.length > 1 ? WEIGHT.alikeTwice : alike.length * WEIGHT.alike;
      const context = Math.min(WEIGHT.contextMost, telling.length * WEIGHT.contextWord);
      add(bearer, Math.min(common + context, joined.length > 0 ? WEIGHT.surroundingsMost : mostFor(bearer)));
      add(bearer, Math.min(2, joined.length) * WEIGHT.relation);
      const entities = [...joined, ...alike].slice(0, MOST_LISTED);
      if (entities.length > 0) bearer.why.push({ kind: 'related', entities });
      const subjects = subjectsOf(bearer.entity);
      const words = [...new Set(telling.map((key) => subjects.get(key) ?? key))].slice(0, MOST_LISTED);
      if (words.length > 0) bearer.why.push({ kind: 'context', words });
    }
  }

  /** For each bearer what of its card stands in the article, and not only in the words beside the name. */
  #presentAt(place: Place, bearers: readonly Bearer[]): (readonly string[])[] {
    const present = bearers.map(({ entity }) => this.#presentOf(entity));
    const here = this.#subjectsHere();
    let beside: ArticleSubjects | undefined;
    const elsewhere = (key: string) => {
      if (here.count(key) > MOST_BESIDE) return true;
      beside ??= besideName(place);
      return here.count(key) > beside.count(key);
    };
    return present.map((keys) => keys.filter(elsewhere));
  }

  #tiesOf(entity: Entity): Ties {
    const known = this.#ties.get(entity.id);
    if (known) return known;
    const own = shown(entity.relations).map(({ target }) => target);
    const stated = this.#relationsHere().get(entity.id) ?? [];
    const joined = [...own.filter((id) => this.#anchors.named(id)), ...stated].filter(
      (id) => id !== entity.id,
    );
    const alike = new Set<EntityId>();
    const covered = new Set<string>();
    for (const organization of organizationsOf(entity)) {
      const others = (this.#organizationsHere().get(foldForm(organization)) ?? []).filter(
        (id) => id !== entity.id && !joined.includes(id),
      );
      for (const id of others) alike.add(id);
      if (others.length > 0) for (const key of subjectsIn(organization)) covered.add(key);
    }
    const ties = { joined: [...new Set(joined)], alike: [...alike], covered };
    this.#ties.set(entity.id, ties);
    return ties;
  }

  /** Subjects of the card that stand in the article. */
  #presentOf(entity: Entity): readonly string[] {
    const known = this.#present.get(entity.id);
    if (known) return known;
    const here = this.#subjectsHere();
    const { covered } = this.#tiesOf(entity);
    const keys = [...subjectsOf(entity).keys()];
    const present = keys.filter((key) => !covered.has(key) && here.count(key) > 0);
    this.#present.set(entity.id, present);
    return present;
  }

  #subjectsHere(): ArticleSubjects {
    const { article, blocks } = this.#input;
    this.#subjects ??= new ArticleSubjects([article.title ?? '', ...blocks.map((block) => block.text)]);
    return this.#subjects;
  }

  /** Whom those who are named here state a relation with. */
  #relationsHere(): ReadonlyMap<EntityId, EntityId[]> {
    if (this.#statedBy) return this.#statedBy;
    const stated = new Map<EntityId, EntityId[]>();
    for (const entity of this.#named()) {
      for (const { target } of shown(entity.relations)) push(stated, target, entity.id);
    }
    this.#statedBy = stated;
    return stated;
  }

  /** Organizations and countries that are named here, and those that people who are named here belong to. */
  #organizationsHere(): ReadonlyMap<string, EntityId[]> {
    if (this.#organizations) return this.#organizations;
    const organizations = new Map<string, EntityId[]>();
    for (const entity of this.#named()) {
      const names =
        entity.kind === 'person'
          ? organizationsOf(entity)
          : [entity.name, ...shown(entity.aliases).map((alias) => alias.text)];
      for (const form of new Set(names.map(foldForm))) push(organizations, form, entity.id);
    }
    this.#organizations = organizations;
    return organizations;
  }

  #named(): Entity[] {
    return [...this.#anchors.ids()].flatMap((id) => this.#input.entity(id) ?? []);
  }
}

/** Without a relation, and where nothing else speaks for a bearer, what surrounds a part of a name makes nobody sure. */
function mostFor({ full, sum, why }: Bearer): number {
  const most = WEIGHT.surroundingsMost;
  if (full || why.some(({ kind }) => kind === 'title' || kind === 'titled-elsewhere' || kind === 'full-name'))
    return most;
  return Math.max(0, Math.min(most, SURE - WEIGHT.onlyBearer - 0.1 - sum));
}

/** "Lavrov, Shoigu and Gerasimov": one of them is sure, and one alone of the bearers belongs to the same body. */
function weighList(place: Place, open: readonly Bearer[]): void {
  const sure = listedWith(place).flatMap((other) => {
    const bearer = sureOf(other);
    return bearer?.entity.kind === 'person' ? bearer.entity : [];
  });
  if (sure.length === 0) return;
  const bodies = new Set(sure.flatMap(bodiesOf));
  const tied = open.filter(({ entity }) => bodiesOf(entity).some((body) => bodies.has(body)));
  const [one] = tied;
  if (!one || tied.length > 1 || sure.some(({ id }) => id === one.id)) return;
  const entities = [...new Set(sure.map(({ id }) => id))].slice(0, MOST_LISTED);
  add(one, WEIGHT.together, { kind: 'together', entities });
}

/** The organizations and countries of the roles. */
function bodiesOf(entity: Entity): string[] {
  const countries = titlesOf(entity).flatMap((title) => [...title.countries]);
  return [...organizationsOf(entity).map(foldForm), ...countries];
}

/** Another given name stands before the surname: whoever else the article is about, it is not this one. */
function isOtherwiseCalled(bearer: Bearer): boolean {
  return !bearer.full && bearer.why.some((reason) => reason.kind === 'other-given-name');
}

function organizationsOf(entity: Entity): string[] {
  return [...new Set(shown(entity.roles).flatMap(({ organization }) => organization ?? []))];
}

/** The words right beside a name are evidence of their own, weighed elsewhere. */
function besideName(place: Place): ArticleSubjects {
  const before = place.before.words.map((word) => word.text).toReversed();
  const behind = titlesBeside(place).behind?.text ?? '';
  return new ArticleSubjects([before.join(' '), place.surface, behind]);
}

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** More than a few of one key tell no more. */
function push(map: Map<string, EntityId[]>, key: string, id: EntityId): void {
  const list = map.get(key);
  if (!list) map.set(key, [id]);
  else if (list.length <= MOST_LISTED) list.push(id);
}
