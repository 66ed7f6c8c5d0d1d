/**
 * The element that holds the frame: always laid out, so that the card can measure itself, and out of sight until it is
 * placed. Shown as a manual popover, it lies above dialogs and in fullscreen. A modal dialog of the page makes all else
 * deaf, the card too; opened as a modal dialog of its own the card hears again, and the page's waits meanwhile.
 */
import type { Box } from '../../core/hover/geometry';

/** The tokens --enter, --leave and --move of assets/tokens.css, which does not reach in here. */
const ENTER = 120;
const LEAVE = 80;
const MOVE = 4;

const STYLE = `
.stage { all: initial; display: block; position: fixed; inset: 0 auto auto 0;
  width: 360px; height: 240px; visibility: hidden; pointer-events: none; contain: layout style;
  border-radius: 10px; z-index: 2147483647;
  box-shadow: 0 0 0 1px rgb(40 32 16 / 12%), 0 2px 6px rgb(40 32 16 / 8%), 0 12px 32px rgb(40 32 16 / 16%); }
.stage.is-shown { visibility: visible; pointer-events: auto; }
.stage::backdrop { display: none; }
.stage > iframe { all: initial; visibility: inherit; display: block; width: 100%; height: 100%; border-radius: inherit;
  color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  .stage { box-shadow: 0 0 0 1px rgb(255 245 225 / 14%), 0 2px 6px rgb(0 0 0 / 40%), 0 12px 32px rgb(0 0 0 / 55%); }
}
@media (forced-colors: active) { .stage { box-shadow: 0 0 0 1px CanvasText; } }
`;

export class Stage {
  readonly frame: HTMLIFrameElement;
  readonly element: HTMLDialogElement;
  private leaving: Animation | null = null;

  constructor(private readonly root: ShadowRoot) {
    const { ownerDocument: document } = root;
    this.element = document.createElement('dialog');
    this.element.className = 'stage';
    // The focus that a dialog takes stays outside of the frame: only a reader's own hand or key goes in.
    this.element.autofocus = true;
    // Old browsers have no popovers; the highest z-index is all they get.
    if ('popover' in this.element) this.element.popover = 'manual';
    this.frame = document.createElement('iframe');
    // It is a part of the extension's own speech, and its content says its name.
    this.frame.setAttribute('role', 'presentation');
    this.frame.tabIndex = -1;
    // A frame of another origin may put nothing on the clipboard otherwise; its own changes with each session in Chromium.
    this.frame.allow = 'clipboard-write *';
    this.element.append(this.frame);
  }

  /** Into the closed root: the frame begins to load. */
  enter(): void {
    const style = this.root.ownerDocument.createElement('style');
    style.textContent = STYLE;
    this.root.append(style, this.element);
  }

  get isShown(): boolean {
    return this.element.classList.contains('is-shown');
  }

  /** Puts the card there, in viewport coordinates. Shown for the first time it comes in, later it only moves. */
  show(box: Box): void {
    const { style } = this.element;
    style.width = `${box.right - box.left}px`;
    style.height = `${box.bottom - box.top}px`;
    style.transform = `translate(${box.left}px, ${box.top}px)`;
    if (this.isShown) return;
    this.leaving?.cancel();
    this.leaving = null;
    this.element.classList.add('is-shown');
    this.toTop();
    if (this.isCalm()) return;
    this.element.animate(
      [
        { opacity: 0, transform: `translate(${box.left}px, ${box.top + MOVE}px)` },
        { opacity: 1, transform: style.transform },
      ],
      { duration: ENTER, easing: 'cubic-bezier(0.2, 0, 0.2, 1)' },
    );
  }

  /** Where a modal dialog of the page makes the card deaf. The focus goes back to where it was with `rest`. */
  wake(): void {
    if (!this.isShown || this.element.open) return;
    this.fromTop();
    this.element.showModal();
  }

  /** Lets go of what `wake` took from the page, and stays in view. */
  rest(): void {
    if (!this.element.open) return;
    this.element.close();
    this.toTop();
  }

  hide(): void {
    if (!this.isShown) return;
    this.element.classList.remove('is-shown');
    this.rest();
    if (this.isCalm()) {
      this.fromTop();
      return;
    }
    // Keeps it visible while it fades, without taking clicks.
    const leaving = this.element.animate(
      [
        { opacity: 1, visibility: 'visible' },
        { opacity: 0, visibility: 'visible' },
      ],
      { duration: LEAVE },
    );
    this.leaving = leaving;
    leaving.onfinish = () => {
      if (this.leaving === leaving) this.fromTop();
    };
  }

  remove(): void {
    this.element.close();
    this.fromTop();
    this.element.remove();
  }

  /** Above whatever the page put there since. */
  private toTop(): void {
    this.fromTop();
    if (this.element.popover !== 'manual' || !this.element.isConnected) return;
    // A dialog takes the focus when it is shown, as a popover too. What cannot take it leaves it to the page.
    this.element.inert = true;
    this.element.showPopover();
    this.element.inert = false;
  }

  private fromTop(): void {
    if (this.element.matches(':popover-open')) this.element.hidePopover();
  }

  private isCalm(): boolean {
    return (
      this.root.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true
    );
  }
}
