/**
 * The wrappers of the layers: one for each height of stacking, each way of mixing with the page, and each frame. Whatever
 * the page stacks above its text then covers the marks too, whatever clips or scrolls the text clips and scrolls them.
 * Only a wrapper can mix with the page: what is in it would mix with the wrapper alone.
 */
import type { Frame } from './context';
import type { Origins } from './origins';

/** A place for layers; `element` is a box without size whose corner is the frame's origin. */
interface Group {
  frame: Frame;
  element: HTMLElement;
  /** The clipping box around it, for frames that clip. */
  window?: HTMLElement;
}

/** CSS `mix-blend-mode`. */
export type Blend = 'normal' | 'multiply' | 'screen';

const BARE = 'position:absolute;left:0;top:0;width:0;height:0;pointer-events:none;';
/** Nothing inside may add to what the page can scroll, or move anything of the page. */
const CONTAINED = 'contain:layout size style;';

export class Groups {
  readonly #byPlane = new Map<string, Map<Frame, Group>>();
  readonly #root: ShadowRoot;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Where layers of this frame go; made when first asked for. Writes. */
  place(frame: Frame, z: number, blend: Blend): HTMLElement {
    const key = `${z} ${blend}`;
    const groups = this.#byPlane.get(key) ?? new Map<Frame, Group>();
    this.#byPlane.set(key, groups);
    let group = groups.get(frame);
    if (!group) {
      group = this.#make(frame, z, blend);
      groups.set(frame, group);
    }
    return group.element;
  }

  #make(frame: Frame, z: number, blend: Blend): Group {
    const element = document.createElement('div');
    if (frame.kind === 'clip') {
      const window = document.createElement('div');
      window.style.cssText = `${BARE}overflow:clip;visibility:hidden`;
      element.style.cssText = `${BARE}visibility:visible`;
      window.append(element);
      this.place(frame.parent, z, blend).append(window);
      return { frame, element, window };
    }
    element.style.cssText = `${BARE}${CONTAINED}z-index:${z};mix-blend-mode:${blend};`;
    if (frame.kind !== 'document') element.style.position = 'fixed';
    if (frame.kind === 'top') {
      element.style.cssText +=
        'margin:0;border:0;padding:0;background:none;overflow:visible;inset:0 auto auto 0;max-width:none;color:inherit';
      element.popover = 'manual';
    }
    this.#root.append(element);
    if (frame.kind === 'top') element.showPopover();
    return { frame, element };
  }

  /** Reads all that `settle` will need, as long as nothing has been written. */
  look(origins: Origins): void {
    for (const groups of this.#byPlane.values()) {
      for (const { frame } of groups.values()) origins.of(frame);
    }
  }

  /** Puts every clipping box where the page's box is now. */
  settle(origins: Origins): void {
    for (const groups of this.#byPlane.values()) {
      for (const { frame, element, window } of groups.values()) {
        if (frame.kind !== 'clip' || !window) continue;
        const view = origins.boxIn(frame.parent, origins.viewOf(frame.element));
        const content = origins.boxIn(frame.parent, { ...origins.of(frame), width: 0, height: 0 });
        window.style.width = `${view.width}px`;
        window.style.height = `${view.height}px`;
        window.style.transform = `translate(${view.x}px,${view.y}px)`;
        element.style.transform = `translate(${content.x - view.x}px,${content.y - view.y}px)`;
      }
    }
  }

  /** Takes away wrappers that hold no layer any more. */
  tidy(): void {
    for (const [key, groups] of this.#byPlane) {
      for (const [frame, { element, window }] of Array.from(groups).reverse()) {
        if (element.childElementCount > 0) continue;
        (window ?? element).remove();
        groups.delete(frame);
      }
      if (groups.size === 0) this.#byPlane.delete(key);
    }
  }

  stop(): void {
    for (const groups of this.#byPlane.values()) {
      for (const { element, window } of groups.values()) (window ?? element).remove();
    }
    this.#byPlane.clear();
  }
}
