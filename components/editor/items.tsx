/** The lines of one of the card's maps: roles, aliases, relations, facts, links. */
import type { ComponentChildren } from 'preact';
import type { Items } from '../../lib/core/edit/draft';
import type { Entity } from '../../lib/core/model/entity';
import { Line } from './line';
import { Section } from './section';

export type Item<M extends Items> = Entity[M][string];

export interface ItemKind<M extends Items> {
  map: M;
  /** Of the section. */
  title: string;
  /** Of one item: "Role". */
  name: string;
  show(item: Item<M>): ComponentChildren;
  fields(item: Item<M>, path: string, change: (changes: Partial<Item<M>>) => void): ComponentChildren;
  /** The order of the lines; without it as they were added. */
  order?(a: Item<M>, b: Item<M>): number;
}

export function ItemLines<M extends Items>(props: {
  kind: ItemKind<M>;
  items: Record<string, Item<M>>;
  onChange: (items: Record<string, Item<M>>) => void;
}) {
  const { kind, items, onChange } = props;
  const list: Item<M>[] = Object.values(items);
  if (kind.order) list.sort(kind.order);
  return (
    <Section title={kind.title} empty={list.length === 0}>
      <ul class={`lines of-${kind.map}`}>
        {list.map((item) => (
          <Line
            key={item.id}
            path={`${kind.map}.${item.id}`}
            name={kind.name}
            onRemove={() => onChange(without(items, item.id))}
            shown={kind.show(item)}
          >
            {kind.fields(item, `${kind.map}.${item.id}`, (changes) =>
              onChange({ ...items, [item.id]: { ...item, ...changes } }),
            )}
          </Line>
        ))}
      </ul>
    </Section>
  );
}

function without<T>(items: Record<string, T>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(items).filter(([key]) => key !== id));
}
