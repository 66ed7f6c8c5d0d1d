/** The newest change, in words: what "undo the last change" would take back. */
import { i18n } from '#i18n';
import { isolated } from '../../components/words/language';
import type { Base } from '../../lib/services/base';
import type { ChangeKind, ChangeRow } from '../../lib/store/rows';

export interface LastChange {
  change: string;
  said: string;
}

export async function lastChange(base: Base): Promise<LastChange | undefined> {
  const row = await base.lastChange();
  return row && { change: row.id, said: await said(base, row) };
}

const KEYS = {
  'entity.create': 'library.change.entityCreate',
  'entity.update': 'library.change.entityUpdate',
  'entity.remove': 'library.change.entityRemove',
  'entity.restore': 'library.change.entityRestore',
  'entity.merge': 'library.change.entityMerge',
  'note.create': 'library.change.note',
  'note.update': 'library.change.note',
  'note.remove': 'library.change.note',
} as const satisfies Partial<Record<ChangeKind, string>>;

const PLAIN = {
  'choice.set': 'library.change.choice',
  'choice.remove': 'library.change.choice',
  'site.set': 'library.change.site',
  'date.set': 'library.change.date',
  'pack.install': 'library.change.pack',
  'pack.update': 'library.change.pack',
  'pack.remove': 'library.change.pack',
  'bundle.import': 'library.change.import',
  'annotation.create': 'library.change.annotation',
  'annotation.update': 'library.change.annotation',
  'annotation.remove': 'library.change.annotation',
  'annotation.link': 'library.change.annotation',
  'annotation.unlink': 'library.change.annotation',
  'tag.change': 'library.change.tag',
  'colour.change': 'library.change.tag',
} as const satisfies Partial<Record<ChangeKind, string>>;

async function said(base: Base, { what, entity }: ChangeRow): Promise<string> {
  if (has(KEYS, what)) return i18n.t(KEYS[what], { name: isolated(await nameOf(base, entity)) });
  return i18n.t(has(PLAIN, what) ? PLAIN[what] : 'library.change.any');
}

async function nameOf(base: Base, id: string | undefined): Promise<string> {
  if (id === undefined) return i18n.t('library.change.unknownCard');
  const card = await base.entities.get(id);
  if (card) return card.entity.name;
  const lost = (await base.trash.list()).find((discarded) => discarded.id === id);
  return lost && 'name' in lost.content ? lost.content.name : i18n.t('library.change.unknownCard');
}

function has<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}
