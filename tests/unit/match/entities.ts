/** Entities for tests of the matcher. */
import { readEntity } from '../../../lib/core/model/bundle';
import type { Entity } from '../../../lib/core/model/entity';

/** An entity as a bundle writes it; `more` are further fields. */
export function entityOf(id: string, name: string, more: object = {}): Entity {
  const read = readEntity({ id, kind: 'other', name, ...more }, id, []);
  if (!read) throw new Error(`not an entity: ${name}`);
  return read;
}

/** A form as tests write it: "Akar =" is a case-sensitive alias of an entity with another name. */
export function entityOfForm(form: string, at: number): Entity {
  if (!form.endsWith(' =')) return entityOf(`e${at}`, form);
  const aliases = [{ text: form.slice(0, -2), caseSensitive: true }];
  return entityOf(`e${at}`, `Zzyzx Qwv ${at}`, { aliases });
}
