/**
 * Keeps the names of one document up to date: sends changed blocks, one question at a time, and holds the answers.
 * A background that forgot the document is sent all of it again.
 */
import type { Article, ArticleDate } from '../core/model/article';
import type { Mention } from '../core/model/mention';
import { nonce } from '../core/text/nonce';
import { blockOrder } from './read/document-order';
import type { FlowBlock } from './read/flow-block';
import type { TextChange } from './watch/watch-text';

export interface NamesQuestion {
  session: string;
  fresh: boolean;
  article: Article;
  blocks: { id: number; text: string }[];
  gone: number[];
  /** All ids in the order of the document, where new blocks stand between known ones. */
  order?: number[] | undefined;
}

export type NamesAnswer =
  | { kind: 'found'; date?: ArticleDate | undefined; blocks: { id: number; mentions: Mention[] }[] }
  | { kind: 'unknown-session' }
  /** Nobody answered; asked again a little later. */
  | { kind: 'failed' };

export interface SessionOptions {
  article(): Article;
  findNames(question: NamesQuestion): Promise<NamesAnswer>;
  /** The mentions of a block changed; none: an empty list. */
  onMentions(block: FlowBlock, mentions: readonly Mention[]): void;
  onGone(id: number): void;
  /** The article's date as the background knows it: the user may have set another one. */
  onDate?(date: ArticleDate | undefined): void;
}

/** A mention with the block it stands in. */
export interface Place {
  block: FlowBlock;
  mention: Mention;
}

export interface NamesSession {
  change(change: TextChange): void;
  /** Asks again: the base or a choice changed, or it is another article now. The background still has the text. */
  refresh(): void;
  /** Every mention, in the order of the document. */
  places(): Place[];
  place(key: string): Place | undefined;
  stop(): void;
}

/** Milliseconds until an unanswered question is asked again; the last one holds. */
const RETRIES = [200, 1_000, 5_000, 30_000];

/** The key of a mention, unique in the document. */
export function placeKey(block: { id: number }, mention: { from: number }): string {
  return `${block.id}.${mention.from}`;
}

export function startSession(options: SessionOptions): NamesSession {
  let blocks = new Map<number, FlowBlock>();
  const mentions = new Map<number, readonly Mention[]>();
  let session = nonce();
  let fresh = true;
  let changed = new Set<number>();
  let gone = new Set<number>();
  /** Blocks that stand at the end so far, and may belong elsewhere. */
  const added = new Set<number>();
  let again = false;
  let asking = false;
  let stopped = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(): Promise<void> {
    if (asking || stopped || timer !== undefined) return;
    if (!fresh && !again && !changed.size && !gone.size) return;
    asking = true;
    const asked = { session, fresh, changed, gone };
    const inPlace = putInOrder();
    const ids = fresh ? [...blocks.keys()] : [...changed];
    const question: NamesQuestion = {
      session,
      fresh,
      article: options.article(),
      blocks: ids.flatMap((id) => {
        const block = blocks.get(id);
        return block ? [{ id, text: block.text }] : [];
      }),
      gone: [...gone],
      order: fresh || inPlace ? undefined : [...blocks.keys()],
    };
    changed = new Set();
    gone = new Set();
    fresh = false;
    again = false;
    const answer = await options.findNames(question);
    asking = false;
    if (stopped) return;
    if (asked.session !== session) {
      void ask();
      return;
    }
    if (answer.kind === 'found') {
      options.onDate?.(answer.date);
      if (asked.fresh) clearOthers(answer.blocks);
      take(answer.blocks, asked.changed);
    } else if (answer.kind === 'unknown-session') startAnew();
    else askAgain();
    if (answer.kind !== 'failed') failures = 0;
    void ask();
  }

  /** False where blocks had to change places, because new ones stand between known ones. */
  function putInOrder(): boolean {
    const order = blockOrder();
    const list = [...blocks.values()];
    const stands = list.every((block, at) => {
      const before = list[at - 1];
      return !before || !(added.has(block.id) || added.has(before.id)) || order(before, block) <= 0;
    });
    added.clear();
    if (!stands) blocks = new Map(list.sort(order).map((block) => [block.id, block]));
    return stands;
  }

  function take(found: readonly { id: number; mentions: Mention[] }[], asked: Set<number>): void {
    for (const { id, mentions: list } of found) {
      const block = blocks.get(id);
      // A block that changed while the answer was on its way is asked for again: its offsets are of the old text.
      if (!block || changed.has(id)) continue;
      set(block, list);
      asked.delete(id);
    }
    // A block whose nodes were replaced under the same text gets no new answer: its marks move to the new nodes.
    for (const id of asked) {
      const block = blocks.get(id);
      const list = mentions.get(id);
      if (block && list?.length && !changed.has(id)) options.onMentions(block, list);
    }
  }

  /** A fresh answer is whole: what it does not name has no mentions any more. */
  function clearOthers(found: readonly { id: number }[]): void {
    const named = new Set(found.map((block) => block.id));
    for (const id of [...mentions.keys()]) {
      const block = blocks.get(id);
      if (block && !named.has(id) && !changed.has(id)) set(block, []);
    }
  }

  function set(block: FlowBlock, list: readonly Mention[]): void {
    if (!list.length && !mentions.has(block.id)) return;
    if (list.length) mentions.set(block.id, list);
    else mentions.delete(block.id);
    options.onMentions(block, list);
  }

  function startAnew(): void {
    session = nonce();
    fresh = true;
    changed = new Set();
    gone = new Set();
  }

  /** The question may have arrived all the same, and the background believe that its answer did: all is asked anew. */
  function askAgain(): void {
    startAnew();
    timer = setTimeout(
      () => {
        timer = undefined;
        void ask();
      },
      RETRIES[Math.min(failures++, RETRIES.length - 1)],
    );
  }

  return {
    change(change) {
      for (const block of change.changed) {
        if (!blocks.has(block.id)) added.add(block.id);
        blocks.set(block.id, block);
        changed.add(block.id);
      }
      for (const id of change.gone) {
        if (!blocks.delete(id)) continue;
        changed.delete(id);
        gone.add(id);
        if (mentions.delete(id)) options.onGone(id);
      }
      void ask();
    },
    refresh() {
      again = true;
      void ask();
    },
    places() {
      const sorted = [...blocks.values()].filter((block) => mentions.has(block.id)).sort(blockOrder());
      return sorted.flatMap((block) => (mentions.get(block.id) ?? []).map((mention) => ({ block, mention })));
    },
    place(key) {
      const id = Number(key.split('.')[0]);
      const block = blocks.get(id);
      const mention = mentions.get(id)?.find((each) => block && placeKey(block, each) === key);
      return block && mention ? { block, mention } : undefined;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
