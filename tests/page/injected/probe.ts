/**
 * A hostile page's script: it puts words into its text and tries everything it knows to find out which of them an
 * extension marks. Runs in the page's own world. Each way gives one answer for each word.
 */

type Answers = Record<string, string>;

const spans = new Map<string, HTMLElement[]>();
const mutations: MutationRecord[] = [];
let observer: MutationObserver | undefined;
let before = '';
const shifts: number[] = [];

/** All places of a word together, as one line of text. */
function each(look: (span: HTMLElement) => unknown): Answers {
  const answers: Answers = {};
  for (const [word, places] of spans) {
    answers[word] = places.map((place) => String(look(place))).join(',');
  }
  return answers;
}

function corner(span: HTMLElement): DOMRect {
  return span.getBoundingClientRect();
}

function host(): HTMLElement | undefined {
  const last = document.documentElement.lastElementChild;
  return last instanceof HTMLElement && last !== document.body ? last : undefined;
}

/** How a stack of elements looks from outside, without what differs from word to word anyway. */
function stackAt(x: number, y: number, own: HTMLElement): string {
  return document
    .elementsFromPoint(x, y)
    .map((met) => (met === own ? 'own' : met === host() ? 'HOST' : met.tagName))
    .join('>');
}

/** The next place of a word, as the browser's own search finds it. */
function find(word: string): boolean {
  return (window as unknown as { find(text: string, caseSensitive: boolean): boolean }).find(word, true);
}

export const probe = {
  /** Fills the page; every word stands in a paragraph of its own place, several times. */
  fill(words: string[]): void {
    for (let round = 0; round < 3; round += 1) {
      for (const word of words) {
        const paragraph = document.createElement('p');
        const span = document.createElement('span');
        span.textContent = word;
        paragraph.append('the day before ', span, ' said nothing');
        document.body.append(paragraph);
        spans.set(word, [...(spans.get(word) ?? []), span]);
      }
    }
  },

  /** Before any extension comes. */
  lieInWait(): void {
    before = document.documentElement.outerHTML;
    observer = new MutationObserver((records) => mutations.push(...records));
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: false });
    }
  },

  /** What the page sees of the extension as a whole. */
  traces(): Record<string, unknown> {
    mutations.push(...(observer?.takeRecords() ?? []));
    const found = host();
    const html = document.documentElement.outerHTML;
    return {
      html: html.replace(/<div><\/div><\/html>$/, '</html>') === before,
      mutated: mutations.map(
        ({ type, target, addedNodes }) => `${type} ${target.nodeName} ${addedNodes.length}`,
      ),
      highlights: 'highlights' in CSS ? CSS.highlights.size : 0,
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      root: found?.shadowRoot === null,
      host: found && [
        found.attributes.length,
        found.childNodes.length,
        found.scrollWidth,
        found.scrollHeight,
        found.offsetWidth,
        found.offsetHeight,
        found.clientHeight,
        JSON.stringify(found.getBoundingClientRect()),
        found.innerText,
      ],
      animations: document.documentElement.getAnimations({ subtree: true }).length,
      openPopovers: document.querySelectorAll(':popover-open').length,
      scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      shifts: shifts.length,
      frames: window.length,
      globals: Object.keys(window).filter((name) => /dramat/i.test(name)),
    };
  },

  /** Ways that give an answer for each word. */
  async ways(): Promise<Record<string, Answers>> {
    const found: Record<string, Answers> = {};
    found.markup = each((span) => span.parentElement?.innerHTML.replace(span.textContent ?? '', 'X'));
    found.style = each((span) => {
      const style = getComputedStyle(span);
      return [style.textDecoration, style.backgroundImage, style.cursor, style.outline].join(' ');
    });
    found.height = each((span) => `${corner(span).height} ${span.offsetHeight}`);
    for (const [name, part] of Object.entries({ middle: 0.5, foot: 0.93, below: 1.1 })) {
      found[`stack at the ${name}`] = each((span) => {
        span.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = corner(span);
        return stackAt(x + width / 2, y + height * part, span);
      });
    }
    found.find = each(() => '');
    for (const word of spans.keys()) {
      getSelection()?.removeAllRanges();
      let times = 0;
      while (times < 10 && find(word)) times += 1;
      const anchor = getSelection()?.anchorNode;
      found.find[word] = `${times} ${anchor?.nodeName} ${anchor?.getRootNode().nodeName}`;
    }
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
    found.covered = await covered(each, (span) => span);
    found['covered at the foot'] = await covered(each, pin);
    return found;
  },

  /** What an event tells when the pointer really is over a word. */
  listen(): void {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    for (const type of ['pointermove', 'pointerover', 'pointerout', 'mouseover', 'mousemove']) {
      addEventListener(
        type,
        (event) => {
          const at = event.target as HTMLElement;
          seen.push(`${type} ${at.tagName} ${event.composedPath().length} ${event.isTrusted}`);
        },
        true,
      );
    }
  },

  place(word: string): { x: number; y: number } {
    const span = spans.get(word)?.[0];
    if (!span) throw new Error(`No ${word} here.`);
    span.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = corner(span);
    return { x: x + width / 2, y: y + height / 2 };
  },
};

/** A point of the page's own, laid exactly where a mark would be drawn. */
function pin(span: HTMLElement): HTMLElement {
  const { x, bottom, width } = corner(span);
  const mark = document.createElement('i');
  mark.style.cssText = `position:absolute;left:${x + scrollX + width / 2}px;top:${bottom + scrollY - 3}px;width:2px;height:2px`;
  document.body.append(mark);
  return mark;
}

/** Chromium's exact oracle: is anything painted over this element? Asked for words in view and next to it. */
async function covered(all: typeof each, targetOf: (span: HTMLElement) => HTMLElement): Promise<Answers> {
  const seen = new Map<Element, boolean>();
  const targets = new Map<HTMLElement, HTMLElement>();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const { isVisible } = entry as unknown as { isVisible?: boolean };
        if (entry.isIntersecting) seen.set(entry.target, isVisible === true);
      }
    },
    { trackVisibility: true, delay: 100 } as never,
  );
  all((span) => {
    const target = targetOf(span);
    targets.set(span, target);
    watcher.observe(target);
  });
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
    scrollTo(0, y);
    await new Promise((done) => setTimeout(done, 450));
  }
  watcher.disconnect();
  const answers = all((span) => seen.get(targets.get(span) ?? span));
  for (const [span, target] of targets) if (span !== target) target.remove();
  scrollTo(0, 0);
  return answers;
}

Object.assign(globalThis, { probe });
