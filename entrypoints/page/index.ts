/** The script in every page: decides whether the page is read, and joins the page to the background. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { About } from '../../lib/core/annotation/selected';
import { UNTOLD } from '../../lib/core/article/told';
import type { Article } from '../../lib/core/model/article';
import type { Density, SiteMode } from '../../lib/core/model/records';
import { collectFacts, documentFacts, isReaderable } from '../../lib/page/facts';
import { type OpenPage, openPage, type World } from '../../lib/page/open-page';
import { whenIdle } from '../../lib/page/when-idle';
import { answerTab } from '../../lib/wire/answer-tab';
import { ask } from '../../lib/wire/ask';
import { type Runtime, runtime } from '../../lib/wire/plain';
import { isAlive } from '../../lib/wire/send';
import { hint } from './hint';

/** Milliseconds between two looks whether the extension is still there. */
const ALIVE = 2_000;
/** Milliseconds after which a page counts as read. */
const STAYED = 5_000;

export default defineUnlistedScript(() => {
  const outer = pageAround();
  const own = runtime();
  // An XML or SVG document is not read.
  if (outer && own && document instanceof HTMLDocument) start(outer, own);
});

/** The document of the whole page: this one, or the one around this frame. Null in a frame of somebody else. */
function pageAround(): Document | null {
  try {
    return window.top?.document ?? null;
  } catch {
    return null;
  }
}

/** `outer`: the document that says what the article is. */
function start(outer: Document, own: Runtime): void {
  const hints = hint();
  /** What the page says of itself, judged by the background. */
  let told = UNTOLD;
  let address = addressOf(outer);
  let mode: SiteMode = 'articles';
  let density: Density = 'every';
  let page: OpenPage | undefined;

  const article = (): Article => ({
    url: outer.URL,
    title: outer.title,
    lang: document.documentElement.lang || undefined,
    date: told.date,
  });

  /** What a passage saved now is a passage of. */
  const about = (): About => {
    const { authors, site } = told;
    const { url: source, lang, date } = article();
    return {
      source,
      document: documents()[0] ?? address,
      title: outer.title,
      authors,
      site,
      lang,
      published: (page?.date() ?? date)?.value,
      saved: new Date().toISOString(),
    };
  };
  /** The background says which document this is; until then its address has to do. */
  let known: { address: string; documents: string[] } | undefined;
  const documents = () => (known?.address === address ? known.documents : [address]);

  /** Once for each address, when the reader has stayed for a while: who was met in which sentence. */
  let remembered: string | undefined;
  function tellMentions(): void {
    const here = address;
    setTimeout(() => {
      if (ended || remembered === here || address !== here || document.hidden) return;
      remembered = here;
      const { document: key, source, title, published } = about();
      const mentions = page?.met() ?? [];
      if (mentions.length > 0)
        void ask('mentions.met', { document: key, source, title, published, mentions });
    }, STAYED);
  }

  const world: World = {
    card: framePage(own, '/card.html'),
    bar: outer === document ? framePage(own, '/bar.html') : undefined,
    article,
    about,
    async savedPassages() {
      if (outer !== document) return [];
      const asked = address;
      const reply = await ask('passages.of', documentFacts(outer));
      if (reply.kind !== 'answer') return [];
      known = { address: asked, documents: reply.answer.documents };
      if (reply.answer.remember) tellMentions();
      return reply.answer.passages;
    },
    async findPassages(text, ids) {
      const reply = await ask('passages.find', { documents: documents(), text, ids });
      return reply.kind === 'answer' ? reply.answer : undefined;
    },
    onPassages(found) {
      const sightings = found.map(({ id, state, words }) => ({ id, state, words }));
      if (sightings.length > 0) void ask('passages.seen', { sightings });
    },
    async findNames(question) {
      const reply = await ask('names.find', question);
      if (reply.kind === 'answer') return reply.answer;
      if (reply.why === 'updated') end();
      return { kind: 'failed' };
    },
    announce: (nonce) => ask('frame.announce', { nonce }),
    onTrouble: () => hints.show('noCard'),
    onBatch: moved,
  };

  /** A single-page application went to another address. */
  function moved(): void {
    if (addressOf(outer) === address) return;
    address = addressOf(outer);
    told = UNTOLD;
    void learnFacts().then(() => {
      page?.refresh();
      decide();
    });
  }

  function decide(): void {
    if (ended) return;
    const wanted = mode === 'on' || (mode === 'articles' && (told.isArticle || isReaderable(outer)));
    if (wanted && !page) {
      page = openPage(document, world);
      whenIdle(document, hints.prepare);
    } else if (!wanted) close();
    page?.setDensity(density);
  }

  function close(): void {
    page?.stop();
    page = undefined;
  }

  /** The extension was updated or removed: nothing of it stays, but for a word on what to do. */
  function end(): void {
    if (ended) return;
    ended = true;
    const wasOpen = page !== undefined;
    close();
    clearInterval(pulse);
    stopAnswering();
    removeEventListener('pageshow', shown);
    if (wasOpen) hints.show('updated');
  }

  /** False: nobody answered, and everything stays as it is. */
  async function learnMode(): Promise<boolean> {
    const reply = await ask('site.get', { url: outer.URL });
    if (reply.kind === 'failed' && reply.why === 'updated') end();
    if (reply.kind !== 'answer') return false;
    mode = reply.answer.mode;
    density = reply.answer.density;
    return true;
  }

  /** Dates, authors and kinds of articles are read in the background: what does it is large, and loaded once there. */
  async function learnFacts(): Promise<void> {
    const asked = address;
    const reply = await ask('article.read', collectFacts(outer));
    if (reply.kind === 'answer' && asked === address) told = reply.answer;
  }

  async function begin(): Promise<void> {
    const [answered] = await Promise.all([learnMode(), learnFacts()]);
    if (answered) decide();
  }

  async function followMode(): Promise<void> {
    if (await learnMode()) decide();
  }

  /** Back from the cache of whole pages: the base may be another one by now. */
  function shown(event: PageTransitionEvent): void {
    if (!event.persisted) return;
    page?.refresh();
    void followMode();
  }

  let ended = false;
  const pulse = setInterval(() => {
    if (!isAlive()) end();
  }, ALIVE);
  addEventListener('pageshow', shown);
  const stopAnswering = answerTab({
    'page.people': () => ({
      url: location.href,
      title: document.title,
      date: page ? page.date() : article().date,
      active: page !== undefined,
      people: page?.people() ?? [],
    }),
    'page.text': () => {
      if (!page) return null;
      const { url, title, lang, date } = article();
      return { url, title: title ?? '', lang, date: page.date() ?? date, blocks: page.texts() };
    },
    'page.jump': ({ key, nth }) => ({ found: page?.jump(key, nth) ?? false }),
    'page.command': ({ command }) => {
      page?.command(command);
      return null;
    },
    'page.selection': () => {
      const selected = page?.selection() ?? plainSelection();
      return selected && { ...selected, url: location.href, title: document.title, date: article().date };
    },
    'page.passages': () => {
      if (!page || outer !== document) return null;
      const { settled, found } = page.passages();
      const passages = found.map(({ id, state, words }) => ({ id, state, words }));
      return { documents: documents(), url: outer.URL, title: outer.title, settled, passages };
    },
    'page.show': ({ id }) => ({ found: page?.showPassage(id) ?? false }),
    'page.passage': ({ id }) => page?.passage(id) ?? null,
    'page.refresh': () => {
      page?.refresh();
      void followMode();
      return null;
    },
  });
  void begin();
}

/** Chromium gives pages an address of the frame that changes with each session; the document has the real origin. */
function framePage(own: Runtime, name: '/card.html' | '/bar.html'): { url: string; origin: string } {
  const url = own.getURL(name);
  const { protocol, origin } = new URL(url);
  return { url, origin: protocol === 'chrome-extension:' ? `${protocol}//${own.id}` : origin };
}

/** The address without its fragment: a jump within a page is no other page. */
function addressOf(document: Document): string {
  return document.URL.replace(/#.*$/, '');
}

/** Where the page is not read, the selection comes without its sentence. */
function plainSelection(): { text: string; sentence: string } | null {
  const text = getSelection()?.toString().trim().slice(0, 500);
  return text ? { text, sentence: text } : null;
}
