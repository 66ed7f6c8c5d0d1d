/**
 * The extension at work on one page: reads its text, asks for the names, draws them, and opens cards.
 * What it needs of the world outside of the page is handed in.
 */
import type { About, Selected } from '../core/annotation/selected';
import type { CardTarget } from '../core/hover/talk';
import type { Article, ArticleDate } from '../core/model/article';
import type { Mention } from '../core/model/mention';
import type { Density } from '../core/model/records';
import type { Span } from '../core/model/span';
import { type Bar, createBar, type SavedPlace } from './bar/bar';
import { firstKeys } from './density';
import { type Host, raiseHost } from './host';
import { createPainter } from './paint/painter';
import { flash, rectsOfParts, scrollToParts } from './passages/flash';
import { nextPassage } from './passages/next';
import type { PageFlow } from './passages/page-flow';
import { type Found, isPainted, type SavedPassage, type Spotted, startPassages } from './passages/passages';
import { selectedIn } from './passages/selected';
import { marksOf, type PagePerson, peopleOf, surfaceOf, textsOf } from './people';
import { startHovering } from './pointer/hovering';
import type { FlowBlock } from './read/flow-block';
import { selectedRange } from './selected-range';
import { metIn, type SelectedText, selectedText } from './selection';
import { type NamesAnswer, type NamesQuestion, placeKey, startSession } from './session';
import { watchText } from './watch/watch-text';
import { whenIdle } from './when-idle';

export interface World {
  /** Address of the card's page, and the origin it has once it is loaded. */
  card: { url: string; origin: string };
  /** The same of the bar over selected text; absent in a frame of a page, where nothing is saved. */
  bar?: { url: string; origin: string } | undefined;
  /** The page as an article, as it stands now. */
  article(): Article;
  /** What a passage saved now is a passage of. */
  about(): About;
  findNames(question: NamesQuestion): Promise<NamesAnswer>;
  /** What is saved of this page. */
  savedPassages(): Promise<readonly SavedPassage[]>;
  /** Where they stand in the page's text. Undefined: nobody answered. */
  findPassages(text: string, ids: string[]): Promise<readonly Spotted[] | undefined>;
  /** Everything that is saved was looked for. */
  onPassages(found: readonly Found[]): void;
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
  /** The text that was read, block by block, and where names of the base stand in it. */
  texts(): { text: string; covered: Span[] }[];
  /** Goes to the nth mention of a person, by the key that `people` gave. False: there is none. */
  jump(person: string, nth: number): boolean;
  command(command: 'next-name' | 'previous-name' | 'open-card' | 'annotate'): void;
  selection(): SelectedText | null;
  /** Who surely stands in which sentence. */
  met(): { entity: string; sentence: string }[];
  /** What stands where a saved passage was found, or else the selection, as a passage to be saved. */
  passage(id?: string): Selected | null;
  /** The saved passages in reading order, and whether all were looked for since the page last changed. */
  passages(): { settled: boolean; found: Found[] };
  /** Scrolls to a saved passage and flashes it. False: it is not there. */
  showPassage(id: string): boolean;
  /** The article's date as the user or the page says. */
  date(): ArticleDate | undefined;
  /** Asks for all names anew. */
  refresh(): void;
  /** Draws all marks anew, where it is another one. */
  setDensity(density: Density): void;
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

  let density: Density = 'every';
  /** Who is underlined where not everybody is. */
  let loud: ReadonlySet<string> = new Set();
  let hushing: ReturnType<typeof setTimeout> | undefined;

  function drawMarks(block: FlowBlock, mentions: readonly Mention[]): void {
    const marks = mentions.map((mention) => {
      const key = placeKey(block, mention);
      const quiet = density !== 'every' && !loud.has(key);
      return { key, from: mention.from, to: mention.to, look: mention.state, quiet };
    });
    painter.draw(block, marks);
  }

  /** Who comes first is known once all answers of a batch are here. */
  function hushSoon(): void {
    clearTimeout(hushing);
    hushing = setTimeout(hush);
  }

  function hush(): void {
    loud = density === 'first' ? firstKeys(session.places(), document) : new Set();
    const inBlock = new Map<FlowBlock, Mention[]>();
    for (const { block, mention } of session.places()) {
      inBlock.set(block, [...(inBlock.get(block) ?? []), mention]);
    }
    for (const [block, mentions] of inBlock) drawMarks(block, mentions);
  }

  const session = startSession({
    article: world.article,
    findNames: world.findNames,
    onMentions(block, mentions) {
      drawMarks(block, mentions);
      if (density === 'first') hushSoon();
    },
    onGone: (id) => painter.erase(id),
    onDate: (known) => {
      date = known;
    },
  });

  const passages = startPassages({
    document,
    blocks: () => text.blocks(),
    find: world.findPassages,
    wash: (block, washes) => painter.wash(block, washes),
    onSettled: world.onPassages,
  });

  const text = watchText(document, {
    ours: (node) => node === host.element,
    onText(change) {
      // A block without names has a layer too: what covers the text must not tell where names are.
      for (const block of change.changed) painter.draw(block, []);
      for (const id of change.gone) painter.erase(id);
      session.change(change);
      passages.change(change);
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

  async function fetchPassages(): Promise<void> {
    passages.set(await world.savedPassages());
  }
  void fetchPassages();

  /** What stands there, as a passage to be saved. */
  const passageAt = (spanIn: (flow: PageFlow) => Span | undefined): Selected | null => {
    const flow = passages.flow();
    return selectedIn(flow, spanIn(flow), session.places(), world.about());
  };
  const selected = (range: Range) => passageAt((flow) => flow.spanOf(range));
  const range = () => selectedRange(document, text.shadows());

  /** Undefined where it does not stand in the page. */
  const savedPlace = (found: Found | undefined): SavedPlace | undefined => {
    const last = found?.parts.at(-1);
    if (!found || !last || !isPainted(found)) return undefined;
    const selected = passageAt(() => found.span);
    const rects = () => rectsOfParts(found.parts);
    return selected ? { saved: found.id, selected, rects, element: last.block.element } : undefined;
  };

  const bar: Bar | undefined =
    world.bar &&
    createBar({
      root: host.root,
      page: world.bar,
      announce: world.announce,
      range,
      selected,
      savedAt(x, y) {
        // What a name says comes first.
        const key = painter.at(x, y) ? null : painter.washAt(x, y);
        return key === null ? undefined : savedPlace(passages.get(key));
      },
      nextSaved(after) {
        const standing = passages.found().filter(isPainted);
        const next = nextPassage(standing, after, ({ parts }) => rectsOfParts(parts)[0]?.top);
        if (next) scrollToParts(next.parts);
        return savedPlace(next);
      },
    });

  return {
    host,
    people: () => peopleOf(session.places()),
    texts: () => textsOf(text.blocks(), session.places()),
    jump(person, nth) {
      const key = marksOf(session.places(), person)[nth];
      return key !== undefined && hovering.jump(key);
    },
    command(command) {
      if (command === 'annotate') bar?.open();
      else hovering.command(command);
    },
    selection: () => selectedText(range(), text.blocks()),
    met: () => metIn(session.places()),
    passage(id) {
      if (id !== undefined) return passageAt(() => passages.get(id)?.span);
      const wanted = range();
      return wanted ? selected(wanted) : null;
    },
    passages: () => ({ settled: passages.isSettled(), found: passages.found() }),
    showPassage(id) {
      const parts = passages.get(id)?.parts ?? [];
      if (!scrollToParts(parts)) return false;
      flash(host.root, rectsOfParts(parts));
      return true;
    },
    date: () => date ?? world.article().date,
    refresh() {
      session.refresh();
      void fetchPassages();
    },
    setDensity(wanted) {
      if (wanted === density) return;
      density = wanted;
      hush();
    },
    stop() {
      clearTimeout(hushing);
      hovering.stop();
      bar?.stop();
      passages.stop();
      text.stop();
      session.stop();
      painter.stop();
      host.stop();
    },
  };
}
