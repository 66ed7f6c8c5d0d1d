/** Which tokens are other ways to write a token of the forms: inflected, or ae for ä. Each entity has its own links. */
import type { EntityId } from '../model/entity';

interface Link {
  base: number;
  /** How many entities made it. */
  count: number;
}

export class Links {
  private readonly byToken = new Map<number, Link[]>();
  private readonly ofEntity = new Map<EntityId, [token: number, base: number][]>();

  /** The tokens that `token` may stand for, besides itself. */
  basesOf(token: number): readonly { base: number }[] | undefined {
    return this.byToken.get(token);
  }

  add(entity: EntityId, token: number, base: number): void {
    if (token === base) return;
    const links = this.byToken.get(token) ?? [];
    const known = links.find((link) => link.base === base);
    if (known) known.count++;
    else links.push({ base, count: 1 });
    this.byToken.set(token, links);
    const own = this.ofEntity.get(entity);
    if (own) own.push([token, base]);
    else this.ofEntity.set(entity, [[token, base]]);
  }

  remove(entity: EntityId): void {
    for (const [token, base] of this.ofEntity.get(entity) ?? []) {
      const links = this.byToken.get(token) ?? [];
      const link = links.find((it) => it.base === base);
      if (link && --link.count === 0) links.splice(links.indexOf(link), 1);
      if (links.length === 0) this.byToken.delete(token);
    }
    this.ofEntity.delete(entity);
  }
}
