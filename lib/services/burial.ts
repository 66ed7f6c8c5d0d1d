/** Moves a record to the trash, whole, so that it can come back. */
import type { EntityId } from '../core/model/entity';
import type { Bodies, Row, Tombstone } from '../store/rows';
import type { Writer } from '../store/writer';

export async function buryIn<T extends Tombstone['table']>(
  writer: Writer,
  table: T,
  row: Row<Bodies[T]>,
  into?: EntityId,
): Promise<void> {
  const id = graveOf(table, row.id);
  writer.remove(table, row);
  const stone: Tombstone = { table, record: row.id, row, into };
  writer.put('trash', id, await writer.get('trash', id), stone, row.origin);
}

/** The id in the trash of a record. */
export function graveOf(table: Tombstone['table'], record: string): string {
  return `${table}/${record}`;
}
