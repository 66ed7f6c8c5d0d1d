/**
 * The extension at work on one page: reads its text, asks for the names, draws them, and opens cards.
 * What it needs of the world outside of the page is handed in.
 */
import type { CardTarget } from '../core/hover/talk';
import type { Article, ArticleDate } from '../core/model/article';
import { type Host, raiseHost } from './host';
import { createPainter } from './paint/painter';
import { marksOf, type PagePerson, peopleOf, surfaceOf } from './people';
import { startHovering } from './pointer/hovering';
import { type SelectedText, selectedText } from './selection';
import { type NamesAnswer, type NamesQuestion, placeKey, startSession } from './session';
import { watchText } from './watch/watch-text';

export interface World {
  /** Address of the card's page, and the origin it has once it is loaded. */
  card: { url: string; origin: string };
  /** The page as an article, as it stands now. */
  article(): Article;
  findNames(question: NamesQuestion): Promise<NamesAnswer>;
  /** Tells the background which nonce a card frame will show it. */
  announce(nonce: string): Promise<unknown>;
  /** A card was wanted, and this page lets none be shown. */
  onTrouble(): void;
  /** The page's text changed: it may have become another article. */
  onBatch(): void;
}

export interface OpenPage {
  host: Host;
  people(): PagePerson[];
  /** Goes to the nth mention of a person, by the key that `people` gave. False: there is none. */
  jump(person: string, nth: number): boolean;
  command(command: 'next-name' | 'previous-name' | 'open-card'): void;
  selection(): SelectedText | null;
  /** The article's date as the user or the page says. */
  date(): ArticleDate | undefined;
  /** Asks for all names anew. */
  refresh(): void;
  stop(): void;
}

/** Words before and after a mention that make it this one and no other, in UTF-16 units. */
const AROUND = 40;

/** Undefined where the document cannot hold our host. */
export function openPage(document: Document, world: World): OpenPage | undefined {
  const host = raiseHost(document);
  if (!host) return undefined;
  const painter = createPainter(host.root);
  let date: ArticleDate | undefined;

  const article = (): Article => {
    const told = world.article();
    return { ...told, date: date ?? told.date };
  };

  const session = startSession({
    article: world.article,
    findNames: world.findNames,
    onMentions(block, mentions) {
      painter.draw(
        block,
        mentions.map((mention) => ({
          key: placeKey(block, mention),
          from: mention.from,
          to: mention.to,
          look: mention.state,
        })),
      );
    },
    onGone: (id) => painter.erase(id),
    onDate: (known) => {
      date = known;
    },
  });

  const text = watchText(document, {
    ours: (node) => node === host.element,
    onText(change) {
      // A block without names has a layer too: what covers the text must not tell where names are.
      for (const block of change.changed) painter.draw(block, []);
      for (const id of change.gone) painter.erase(id);
      session.change(change);
    },
    onBatch: world.onBatch,
  });

  function target(key: string): CardTarget | null {
    const place = session.place(key);
    if (!place) return null;
    const { block, mention } = place;
    return {
      mention,
      form: surfaceOf(place),
      around: {
        before: block.text.slice(Math.max(0, mention.from - AROUND), mention.from),
        after: block.text.slice(mention.to, mention.to + AROUND),
      },
      article: article(),
      present: [...new Set(session.places().flatMap(({ mention: { entity } }) => entity ?? []))],
    };
  }

  const hovering = startHovering({
    root: host.root,
    card: world.card,
    announce: world.announce,
    at: (x, y) => painter.at(x, y),
    boxes: (key) => painter.rects(key),
    keys: () => session.places().map(({ block, mention }) => placeKey(block, mention)),
    element: (key) => session.place(key)?.block.element ?? null,
    point: (key) => painter.point(key),
    target,
    onTrouble: world.onTrouble,
  });
  whenIdle(document, () => hovering.prepare());

  return {
    host,
    people: () => peopleOf(session.places()),
    jump(person, nth) {
      const key = marksOf(session.places(), person)[nth];
      return key !== undefined && hovering.jump(key);
    },
    command: (command) => hovering.command(command),
    selection: () => selectedText(document, text.blocks()),
    date: () => date ?? world.article().date,
    refresh: () => session.refresh(),
    stop() {
      hovering.stop();
      text.stop();
      session.stop();
      painter.stop();
      host.stop();
    },
  };
}

function whenIdle(document: Document, work: () => void): void {
  const { defaultView: window } = document;
  if (window && 'requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 2_000 });
  else setTimeout(work, 300);
}
