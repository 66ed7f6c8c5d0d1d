/** Where words stand in a page, and what to do to the page so that they can be pointed at. */
import type { Box, Frame } from './driven';

/** The box of the nth place where `words` stand in the page's text, also in open shadow trees, and are drawn, scrolled into view. CSS pixels of the view. */
export function placeOf(page: Frame, words: string, nth = 0): Promise<Box> {
  return page.until(
    (wanted: string, skip: number) => {
      function* textsIn(root: Node): Generator<Text> {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        for (let node: Node | null = root; node; node = walker.nextNode()) {
          if (node instanceof Text) yield node;
          if (node instanceof Element && node.shadowRoot) yield* textsIn(node.shadowRoot);
        }
      }
      let left = skip;
      for (const node of textsIn(document.body)) {
        if (!node.parentElement?.checkVisibility()) continue;
        const text = node.data.replace(/\s/g, ' ');
        for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          if (range.getClientRects().length === 0 || left-- > 0) continue;
          node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
          const [box] = range.getClientRects();
          return box && { x: box.x, y: box.y, width: box.width, height: box.height };
        }
      }
      return undefined;
    },
    words,
    nth,
  );
}
