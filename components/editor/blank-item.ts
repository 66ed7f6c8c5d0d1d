/** A new line of a card, still empty. An empty line is never saved. */
import type { Items } from '../../lib/core/edit/draft';
import type { Entity } from '../../lib/core/model/entity';

export function blankItem(map: Items, id: string): Entity[Items][string] {
  const statement = { id, sources: [], rank: 'normal' as const };
  const blanks: { [K in Items]: Entity[K][string] } = {
    aliases: { ...statement, text: '' },
    roles: { ...statement, title: '' },
    relations: { ...statement, kind: '', target: '' },
    facts: { ...statement, property: '', value: '' },
    links: { id, url: '' },
  };
  return blanks[map];
}
