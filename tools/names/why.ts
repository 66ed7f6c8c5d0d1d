/** The reasons of a mention as English sentences. */
import type { Period } from '../../lib/core/model/date';
import type { EntityId } from '../../lib/core/model/entity';
import type { Reason } from '../../lib/core/model/mention';

type NameOf = (id: EntityId) => string;

export function sentenceOf(reason: Reason, nameOf: NameOf): string {
  switch (reason.kind) {
    case 'chosen':
      return `The user chose this for ${REACH[reason.scope]}.`;
    case 'name-here':
      return 'The whole name stands here.';
    case 'full-name':
      return `The article names "${reason.text}" in full.`;
    case 'titled-elsewhere':
      return `The article has the title with the name elsewhere: "${reason.text}".`;
    case 'given-name':
      return `The given name "${reason.given}" stands in front.`;
    case 'title':
      return `The text says "${reason.title}", which fits the role "${reason.role}"${reason.date ? ` held on ${reason.date}` : ''}.`;
    case 'related':
      return `The article also names ${listOf(reason.entities.map(nameOf))}.`;
    case 'together':
      return `The text lists the name together with ${listOf(reason.entities.map(nameOf))}.`;
    case 'context':
      return `The article has words of the card: ${listOf(reason.words)}.`;
    case 'chosen-before':
      return `The user chose this for the name ${reason.count} times elsewhere.`;
    case 'age':
      return `The text says ${reason.years} years, which is the age on that day.`;
    case 'listed':
      return 'The card lists this name.';
    case 'only-bearer':
      return 'Nobody else in the base bears this name.';
    default:
      return doubtOf(reason, nameOf);
  }
}

type Doubt = Exclude<
  Reason,
  {
    kind:
      | 'chosen'
      | 'name-here'
      | 'full-name'
      | 'titled-elsewhere'
      | 'given-name'
      | 'title'
      | 'related'
      | 'together'
      | 'context'
      | 'chosen-before'
      | 'listed'
      | 'age'
      | 'only-bearer';
  }
>;

/** What speaks against somebody, or leaves it open. */
function doubtOf(reason: Doubt, nameOf: NameOf): string {
  switch (reason.kind) {
    case 'other-given-name':
      return `Another given name stands in front: "${reason.given}".`;
    case 'title-other-time':
      return `The text says "${reason.title}", but the role "${reason.role}" was held at another time${periodOf(reason)}.`;
    case 'title-unknown':
      return `The title "${reason.title}" fits no known role.`;
    case 'other-named':
      return `The article names ${nameOf(reason.entity)}, who also bears the name.`;
    case 'other-named-full':
      return `The article names "${reason.text}", whom the base does not know.`;
    case 'longer-name':
      return `It is part of a longer name that the base does not know: "${reason.text}".`;
    case 'not-alive':
      return `Not alive on ${reason.date}.`;
    case 'other-age':
      return `The text says ${reason.years} years, and the one in the base was born on ${reason.birth}.`;
    case 'credit':
      return 'The name stands in the credit of a picture.';
    case 'common-word':
      return 'The form is also a common word, a place or a first name.';
    case 'several-bearers':
      return `${reason.count} entities bear the name and nothing decides between them.`;
    case 'weak-form':
      return 'Only a part of the name stands here.';
  }
}

const REACH = {
  mention: 'this mention',
  page: 'this page',
  site: 'this site',
  everywhere: 'all pages',
} as const;

function periodOf({ start, end }: Period): string {
  if (start && end) return ` (${start} to ${end})`;
  if (start) return ` (since ${start})`;
  return end ? ` (until ${end})` : '';
}

function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
