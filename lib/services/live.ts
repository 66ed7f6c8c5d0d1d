/**
 * The live index: which known names stand in a page's blocks, and who is meant. Lives in the background only.
 */
import { same } from '../core/edit/same';
import type { Article, ArticleDate } from '../core/model/article';
import type { EntityId } from '../core/model/entity';
import type { Mention } from '../core/model/mention';
import type { ResolveInput } from '../core/resolve/resolve';
import type { NamesIndex } from './names-index';
import type { Records } from './records';
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

export type Live = ReturnType<typeof openLive>;

export interface LiveParts {
  base: Pick<Records, 'choices' | 'dates'>;
  names: NamesIndex;
  resolve(input: ResolveInput): Map<number, Mention[]>;
}

export function openLive({ base: { choices, dates }, names, resolve }: LiveParts, bounds = BOUNDS) {
  const sessions = keepSessions(bounds);
  let turn: Promise<unknown> = Promise.resolve();

  function match(session: Session, lang: string | undefined): void {
    const matcher = names.matcher();
    const state = names.state();
    for (const block of session.blocks.values()) {
      if (block.matched === state && session.lang === lang) continue;
      block.found = matcher.find(block.text, lang);
      block.matched = state;
    }
    session.lang = lang;
  }

  async function find(question: NamesQuestion): Promise<NamesAnswer> {
    const { article } = question;
    const [revision, chosen, date] = await Promise.all([
      names.refresh(),
      choices.around(article.url),
      dates.of(article),
    ]);
    const session = sessions.update(question.session, question.fresh, question);
    if (!session) return { kind: 'unknown-session' };
    match(session, article.lang);
    const chosenOnes = chosen.flatMap((choice) => choice.entity ?? []);
    await names.bring([...ownersIn(session), ...chosenOnes]);
    const mentions = resolve({
      article: { ...article, date },
      blocks: [...session.blocks.values()],
      entity: names.entity,
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
    /** Everybody who bears this name, and no more than it. */
    async called(name: string): Promise<EntityId[]> {
      await names.refresh();
      const text = name.trim();
      const whole = names
        .matcher()
        .find(text)
        .find(({ from, to }) => from === 0 && to === text.length);
      return whole ? whole.owners.map(({ entity }) => entity) : [];
    },
    /** Builds what the first question needs, ahead of it. */
    async warm(): Promise<void> {
      await names.refresh();
    },
    size: sessions.size,
  };
}

/** Everybody who may be meant in the blocks of a session. */
function* ownersIn({ blocks }: Session): Generator<EntityId> {
  for (const { found } of blocks.values())
    for (const { owners } of found) for (const { entity } of owners) yield entity;
}
