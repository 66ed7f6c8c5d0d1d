/** A place in a card and a value that stands there, in words: for showing two versions side by side. */
import { i18n } from '#i18n';
import { valueAt } from '../../lib/core/edit/merge';
import { isPartialDate } from '../../lib/core/model/date';
import type { Entity } from '../../lib/core/model/entity';
import { saidDate } from '../words/dates';
import { listed } from '../words/language';
import { saidTyped } from './roles';

const ITEM_NAMES = {
  aliases: 'editor.alias',
  roles: 'editor.role',
  relations: 'editor.relation',
  facts: 'editor.fact',
  links: 'editor.link',
} as const;

const FIELD_NAMES = {
  name: 'editor.name',
  kind: 'editor.kind',
  description: 'editor.description',
  ownLanguage: 'editor.ownLanguage',
  start: 'editor.start',
  end: 'editor.end',
  title: 'editor.roleTitle',
  organization: 'editor.organization',
  target: 'editor.target',
  text: 'editor.alias',
  lang: 'editor.language',
  property: 'editor.property',
  value: 'editor.value',
  url: 'editor.address',
} as const;

/** "Role Minister of Defense: End". */
export function saidPath(entity: Entity, path: readonly string[]): string {
  const [map, id, ...rest] = path;
  if (map !== undefined && map in ITEM_NAMES && id !== undefined) {
    const name = i18n.t(ITEM_NAMES[map as keyof typeof ITEM_NAMES]);
    const item = saidValue(valueAt(entity, [map, id]));
    const field = fieldName(rest.at(-1));
    const of = i18n.t('common.pair', { first: name, second: item });
    return field ? i18n.t('common.pair', { first: of, second: field }) : of;
  }
  return fieldName(path.at(-1)) ?? path.join(', ');
}

export function saidValue(value: unknown): string {
  if (value === undefined || value === null || value === '') return i18n.t('editor.nothing');
  if (typeof value === 'string') return isPartialDate(value) ? saidDate(value) : value;
  if (typeof value !== 'object') return String(value);
  const item = value as Record<string, string | undefined>;
  const words = [item.title ?? item.text ?? item.kind ?? item.value ?? item.url, item.organization];
  const period = item.start || item.end ? saidTyped(item as { start?: string; end?: string }) : undefined;
  return [...words, period].filter(Boolean).join(', ');
}

const LIST_NAMES = {
  aliases: 'editor.aliases',
  roles: 'editor.roles',
  relations: 'editor.relations',
  facts: 'editor.facts',
  links: 'editor.links',
  tags: 'editor.tags',
  sources: 'editor.sources',
} as const;

/** "Name, Roles": which parts of a card two versions differ in. */
export function saidFields(fields: readonly string[]): string {
  const names = fields.flatMap((field) =>
    field in LIST_NAMES ? i18n.t(LIST_NAMES[field as keyof typeof LIST_NAMES]) : (fieldName(field) ?? []),
  );
  return listed(names);
}

function fieldName(key: string | undefined): string | undefined {
  if (key === undefined || !(key in FIELD_NAMES)) return undefined;
  return i18n.t(FIELD_NAMES[key as keyof typeof FIELD_NAMES]);
}
