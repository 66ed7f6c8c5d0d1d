/** What the user says of two annotations: that one contradicts or supports the other, or that both have one source. */
import type { AnnotationLink } from '../core/model/annotation-link';
import type { Changed } from '../core/model/card';
import { derivedId } from '../core/model/id';
import { type Context, commit } from '../store/commit';
import type { Once } from './once';

export function annotationLinkService(context: Context) {
  const { db } = context;
  return {
    /** Saying it twice, or from the other side where that means the same, changes nothing. */
    async set(link: Omit<AnnotationLink, 'id'>, { once }: Once = {}): Promise<Changed> {
      const { kind } = link;
      const [from = '', to = ''] = kind === 'supports' ? [link.from, link.to] : [link.from, link.to].sort();
      const id = derivedId('k', kind, from, to);
      return commit(context, { what: 'annotation.link', id: once }, async (writer) => {
        const ends = await writer.getMany('annotations', [from, to]);
        if (from === to || ends.includes(undefined)) return { kind: 'gone' };
        writer.put('links', id, await writer.get('links', id), { id, kind, from, to }, { by: 'user' });
        return undefined;
      });
    },

    async remove(id: string, { once }: Once = {}): Promise<Changed> {
      return commit(context, { what: 'annotation.unlink', id: once }, async (writer) => {
        const row = await writer.get('links', id);
        if (!row) return { kind: 'gone' };
        writer.remove('links', row);
        return undefined;
      });
    },

    async all(): Promise<AnnotationLink[]> {
      return (await db.links.toArray()).map((row) => row.body);
    },
  };
}
