/** Evidence as sentences, in the reader's language. */
import { i18n } from '#i18n';
import type { EntityId } from '../../lib/core/model/entity';
import type { Reason } from '../../lib/core/model/mention';
import { counted } from './counted';
import { saidPeriod, saidWhen } from './dates';
import { isolated, listed } from './language';

/** Whom the evidence is about, and how others that it names are called. */
export interface ReasonWords {
  name: string;
  names: ReadonlyMap<EntityId, string>;
}

/** One sentence for one piece of evidence. Names and quotes keep their own direction. */
export function saidReason(reason: Reason, words: ReasonWords): string {
  const name = isolated(words.name);
  switch (reason.kind) {
    case 'chosen':
      return i18n.t(`reasons.chosen.${reason.scope}`);
    case 'name-here':
      return i18n.t('reasons.nameHere');
    case 'full-name':
      return i18n.t('reasons.fullName', { text: isolated(reason.text) });
    case 'titled-elsewhere':
      return i18n.t('reasons.titledElsewhere', { text: isolated(reason.text) });
    case 'given-name':
      return i18n.t('reasons.givenName', { given: isolated(reason.given) });
    case 'title': {
      const said = { title: isolated(reason.title), role: isolated(reason.role) };
      if (!reason.date) return i18n.t('reasons.titleUndated', said);
      return i18n.t('reasons.title', { ...said, name, when: saidWhen(reason.date) });
    }
    case 'related':
    case 'together': {
      const names = reason.entities.flatMap((id) => words.names.get(id) ?? []).map(isolated);
      if (names.length < reason.entities.length)
        return counted('reasons.relatedUnnamed', reason.entities.length);
      return i18n.t(`reasons.${reason.kind}`, { names: listed(names) });
    }
    case 'context':
      return i18n.t('reasons.context', { words: listed(reason.words.map(isolated)) });
    case 'chosen-before':
      return counted('reasons.chosenBefore', reason.count);
    case 'listed':
      return i18n.t('reasons.listed');
    case 'only-bearer':
      return i18n.t('reasons.onlyBearer');
    case 'other-given-name':
      return i18n.t('reasons.otherGivenName', { given: isolated(reason.given) });
    case 'title-other-time': {
      const said = { title: isolated(reason.title), role: isolated(reason.role), name };
      return i18n.t('reasons.titleOtherTime', { ...said, dates: saidPeriod(reason) });
    }
    case 'title-unknown':
      return i18n.t('reasons.titleUnknown', { title: isolated(reason.title), name });
    case 'other-named': {
      const other = words.names.get(reason.entity);
      return other
        ? i18n.t('reasons.otherNamed', { name: isolated(other) })
        : i18n.t('reasons.otherNamedUnnamed');
    }
    case 'other-named-full':
      return i18n.t('reasons.otherNamedFull', { text: isolated(reason.text) });
    case 'longer-name':
      return i18n.t('reasons.longerName', { text: isolated(reason.text) });
    case 'not-alive':
      return i18n.t('reasons.notAlive', { name, when: saidWhen(reason.date) });
    case 'age':
      return i18n.t('reasons.age', { years: reason.years, name });
    case 'other-age':
      return i18n.t('reasons.otherAge', { years: reason.years, name, when: saidWhen(reason.birth) });
    case 'credit':
      return i18n.t('reasons.credit');
    case 'common-word':
      return i18n.t('reasons.commonWord');
    case 'several-bearers':
      return counted('reasons.severalBearers', reason.count);
    case 'weak-form':
      return i18n.t('reasons.weakForm');
  }
}

/** What is said of every bearer of a name that stands in part, and so tells nothing between them. */
const FAINT: readonly Reason['kind'][] = ['weak-form', 'several-bearers'];

/** The reasons that tell one bearer of a name from the others, in their order. */
export function tellingReasons(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(({ kind }) => !FAINT.includes(kind));
}

/** As above; where nothing tells, that. */
export function reasonsFor(reasons: readonly Reason[]): readonly Reason[] {
  const telling = tellingReasons(reasons);
  return telling.length > 0 ? telling : reasons.slice(0, 1);
}

/** The entities that the evidence names, so that their names can be asked for. */
export function namedIn(reasons: readonly Reason[]): EntityId[] {
  return reasons.flatMap((reason) => {
    if (reason.kind === 'related' || reason.kind === 'together') return reason.entities;
    return reason.kind === 'other-named' ? [reason.entity] : [];
  });
}
