/** The top of the card: picture, name, the role at the article's date. Nothing may push it down. */
import './head.css';
import { i18n } from '#i18n';
import { type PartialDate, runsAt } from '../../lib/core/model/date';
import { type Role, shown } from '../../lib/core/model/entity';
import { roleAt, rolesAt, rolesToday } from '../../lib/core/model/roles';
import { ownName } from '../../lib/core/model/sketch';
import { IconButton } from '../bits/icon-button';
import { NameLine } from '../bits/name-line';
import { RoleLines } from '../bits/role-lines';
import { listed } from '../words/language';
import { saidRole } from '../words/roles';
import type { CardActions, CardView } from './content';
import { DateSetter } from './date-setter';

interface HeadProps {
  /** The id that the name gets: the card is called by it. */
  id: string;
  view: CardView;
  actions: CardActions;
  pinned: boolean;
}

export function Head({ id, view, actions, pinned }: HeadProps) {
  const { entity, date } = view.content;
  const role = shownRole(view);
  const also = date
    ? rolesAt(entity, date.value).filter((other) => isSure(other, date.value) && other.id !== role?.id)
    : [];
  return (
    <header class="head">
      {view.cameFrom && (
        <IconButton
          icon="back"
          mirrored
          label={i18n.t('card.backTo', { name: view.cameFrom })}
          onClick={actions.back}
        />
      )}
      {entity.image && <img class="portrait" src={entity.image.data} alt="" width="56" height="56" />}
      <div class="head-text">
        <div class="head-tools">
          <IconButton
            icon="pin"
            label={pinned ? i18n.t('card.unpin') : i18n.t('card.pin')}
            pressed={pinned}
            onClick={() => actions.pin(!pinned)}
          />
          <IconButton icon="close" label={i18n.t('card.close')} onClick={actions.close} />
        </div>
        <h1 id={id}>
          <NameLine name={entity.name} ownName={ownName(entity)} />
        </h1>
        <RoleLines
          date={date?.value}
          role={role}
          today={rolesToday(entity, view.today).find((each) => isSure(each, view.today))}
          hasRoles={shown(entity.roles).length > 0}
        />
        {also.length > 0 && role && (
          <p class="head-also">
            <bdi>{i18n.t('card.also', { role: listed(also.slice(0, MOST_ALSO).map(saidRole)) })}</bdi>
          </p>
        )}
        {!date && <DateSetter onSet={actions.setDate} />}
      </div>
    </header>
  );
}

/** So many more roles of the same day are named. */
const MOST_ALSO = 2;

function isSure(role: Role, date: PartialDate): boolean {
  return runsAt(role, date) === 'yes';
}

/** The role at the article's date: of several, the one that the text itself names. */
export function shownRole({ content, why }: Pick<CardView, 'content' | 'why'>) {
  const { entity, date } = content;
  if (!date) return undefined;
  const titles = why.flatMap((reason) => (reason.kind === 'title' ? reason.role : []));
  const named = rolesAt(entity, date.value).find((role) => titles.includes(role.title));
  return named ?? roleAt(entity, date.value);
}
