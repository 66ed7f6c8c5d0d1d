/**
 * A line at the edge of the page that says what to do, and goes by itself. It holds nothing of the user's, because a
 * page could read it.
 */
import { message, runtime } from '../../lib/wire/plain';

/** Milliseconds that a hint stays. */
const STAYS = 8_000;

const STYLE = `
  div { position: fixed; inset-block-end: 16px; inset-inline-end: 16px; max-inline-size: min(340px, calc(100vw - 32px));
    padding: 10px 14px; border-radius: 6px; font: 14px/1.45 system-ui, sans-serif; pointer-events: none;
    color: light-dark(#1c1b19, #f2efe9); background: light-dark(#fffdf9, #2a2825); color-scheme: light dark;
    box-shadow: 0 0 0 1px rgb(0 0 0 / 0.12), 0 6px 24px rgb(0 0 0 / 0.18); }
  @media print { div { display: none; } }`;

export type HintName = 'updated' | 'noCard';

interface Words extends Record<HintName, string> {
  dir: string;
}

export function hint() {
  let words: Words | undefined;
  const shown = new Set<HintName>();

  /** An extension that was updated has no words any more. */
  function prepare(): void {
    if (words || !runtime()) return;
    words = {
      updated: message('page.updated'),
      noCard: message('page.noCard'),
      dir: message('@@bidi_dir'),
    };
  }

  return {
    /** To be called while the extension is there. The page waits for these words as long as for all of our start. */
    prepare,
    /** Once for each page and hint. */
    show(name: HintName): void {
      prepare();
      if (!words || shown.has(name)) return;
      shown.add(name);
      const host = document.createElement('div');
      host.style.cssText = 'all: initial; position: fixed; z-index: 2147483647; pointer-events: none';
      const root = host.attachShadow({ mode: 'closed' });
      const style = document.createElement('style');
      style.textContent = STYLE;
      const line = document.createElement('div');
      line.dir = words.dir;
      line.setAttribute('role', 'status');
      line.textContent = words[name];
      root.append(style, line);
      document.documentElement.append(host);
      setTimeout(() => host.remove(), STAYS);
    },
  };
}
