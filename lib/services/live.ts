/**
 * The live index: which known names stand in a page's blocks, and who is meant. Lives in the background only. The
 * matcher is built at the first question, patched after each edit, and built anew where everything changed.
 */
import { same } from '../core/edit/same';
import type { Article, ArticleDate } from '../core/model/article';
import type { Entity } from '../core/model/entity';
import type { Matcher } from '../core/model/found';
import type { Mention } from '../core/model/mention';
import type { ResolveInput } from '../core/resolve/resolve';
import type { Base } from './base';
import type { Follower } from './replica';
import { BOUNDS, keepSessions, type Session, type Told } from './sessions';

export interface NamesQuestion extends Told {
  session: string;
  fresh: boolean;
  article: Article;
}

export type NamesAnswer =
  | {
      kind: 'found';
      revision: number;
      date?: ArticleDate | undefined;
      /** Blocks of the question, and others whose mentions differ from what the page was told last. */
      blocks: { id: number; mentions: Mention[] }[];
    }
  | { kind: 'unknown-session' };

/** The parts of the core that it works with. */
export interface Wits {
  buildMatcher(entities: Iterable<Entity>): Matcher;
  resolve(input: ResolveInput): Map<number, Mention[]>;
}

export type Live = ReturnType<typeof openLive>;

export function openLive(
  { replica, choices, dates }: Pick<Base, 'replica' | 'choices' | 'dates'>,
  { buildMatcher, resolve }: Wits,
  bounds = BOUNDS,
) {
  const sessions = keepSessions(bounds);
  let matcher: Matcher | undefined;
  /** Grows whenever the matcher may find something else. */
  let state = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const follower: Follower = {
    put({ body }) {
      matcher?.put(body);
      state++;
    },
    remove(id) {
      matcher?.remove(id);
      state++;
    },
    reset() {
      matcher = undefined;
      state++;
    },
  };
  replica.follow(follower);

  function ready(): Matcher {
    matcher ??= buildMatcher([...replica.rows.values()].map((row) => row.body));
    return matcher;
  }

  function match(session: Session, lang: string | undefined): void {
    const matching = ready();
    for (const block of session.blocks.values()) {
      if (block.matched === state && session.lang === lang) continue;
      block.found = matching.find(block.text, lang);
      block.matched = state;
    }
    session.lang = lang;
  }

  async function find(question: NamesQuestion): Promise<NamesAnswer> {
    const { article } = question;
    const [revision, chosen, date] = await Promise.all([
      replica.refresh(),
      choices.around(article.url),
      dates.of(article),
    ]);
    const session = sessions.update(question.session, question.fresh, question);
    if (!session) return { kind: 'unknown-session' };
    match(session, article.lang);
    const mentions = resolve({
      article: { ...article, date },
      blocks: [...session.blocks.values()],
      entity: (id) => replica.rows.get(id)?.body,
      choices: chosen,
    });
    const blocks: { id: number; mentions: Mention[] }[] = [];
    for (const block of session.blocks.values()) {
      const now = mentions.get(block.id) ?? [];
      if (block.told && same(now, block.told)) continue;
      block.told = now;
      blocks.push({ id: block.id, mentions: now });
    }
    return { kind: 'found', revision, date, blocks };
  }

  return {
    /** Questions are answered in the order they came in, so that an older text never wins over a newer one. */
    find(question: NamesQuestion): Promise<NamesAnswer> {
      const mine = turn.then(
        () => find(question),
        () => find(question),
      );
      turn = mine;
      return mine;
    },
    /** Builds what the first question needs, ahead of it. */
    async warm(): Promise<void> {
      await replica.refresh();
      ready();
    },
    size: sessions.size,
  };
}
