/** Roles as lines of the card, the latest first. */
import { i18n } from '#i18n';
import { firstDay, isPartialDate, type Period } from '../../lib/core/model/date';
import type { Role } from '../../lib/core/model/entity';
import { saidPeriod } from '../words/dates';
import { saidRole } from '../words/roles';
import { TextField } from './field';
import type { ItemKind } from './items';
import { LineAside } from './line-aside';
import { PeriodFields } from './period-fields';
import { StatementSources } from './statement-sources';

export const roleKind = (): ItemKind<'roles'> => ({
  map: 'roles',
  title: i18n.t('editor.roles'),
  name: i18n.t('editor.role'),
  order: latestFirst,
  show: (role) => (
    <>
      <span class="line-text">
        <bdi>{role.title ? saidRole(role) : i18n.t('editor.newRole')}</bdi>
      </span>
      <LineAside period={saidTyped(role)} sources={role.sources} />
    </>
  ),
  fields: (role, path, change) => (
    <>
      <TextField
        label={i18n.t('editor.roleTitle')}
        path={`${path}.title`}
        value={role.title}
        onInput={(title) => change({ title })}
      />
      <TextField
        label={i18n.t('editor.organization')}
        path={`${path}.organization`}
        value={role.organization}
        onInput={(organization) => change({ organization })}
      />
      <PeriodFields path={path} period={role} onChange={change} />
      <StatementSources path={path} sources={role.sources} onChange={(sources) => change({ sources })} />
    </>
  ),
});

/** The period in words; a date that is none yet, as it was typed. */
export function saidTyped(period: Period): string {
  const dates = [period.start, period.end].filter((date): date is string => Boolean(date));
  if (dates.every((date): boolean => isPartialDate(date))) {
    return saidPeriod({
      start: period.start || undefined,
      end: period.end || undefined,
      ended: period.ended,
    });
  }
  return dates.join(' – ');
}

function latestFirst(a: Role, b: Role): number {
  return startOf(b).localeCompare(startOf(a));
}

/** A line that was just added stands first. */
function startOf({ start, end }: Role): string {
  if (!start && !end) return '9999';
  const date = start || end || '';
  return isPartialDate(date) ? firstDay(date) : date;
}
