/** Tells when the page may have changed under the marks. Says what may have happened, not what did. */

export interface Disturbances {
  /** Nodes were added, removed or changed: those whose content or look it concerns. Not batched. */
  changed(targets: ReadonlySet<Node>): void;
  /** Boxes may have moved without any change of nodes. */
  moved(): void;
  /** Boxes may be on their way for a while. */
  moving(): void;
  /** The pointer came upon something, which may answer by a style of its own. */
  stirred(): void;
  /** This element is about to move, turn or fade; `changed` will tell when it is over. */
  leaving(target: Node): void;
  /** The document scrolled, or an element. */
  scrolled(): void;
  /** Colours, fonts or the screen changed: everything is to be read anew. */
  looksElse(): void;
}

export interface DisturbanceWatch {
  /** Mutations and scrolling inside a shadow root are seen only by those who watch it. */
  alsoIn(root: ShadowRoot): void;
  stop(): void;
}

export function watchDisturbances(document: Document, tell: Disturbances): DisturbanceWatch {
  const ended = new AbortController();
  const { signal } = ended;
  const view = document.defaultView ?? window;
  const mutations = new MutationObserver((records) =>
    tell.changed(new Set(records.map(({ target }) => target))),
  );
  const known = new WeakSet<Node>();
  const watch = (root: Document | ShadowRoot) => {
    if (known.has(root)) return;
    known.add(root);
    mutations.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    const on = (type: string, listener: (event: Event) => void) =>
      root.addEventListener(type, listener, { capture: true, passive: true, signal });
    on('scroll', tell.scrolled);
    for (const type of ['load', 'toggle']) on(type, tell.moved);
    for (const type of ['click', 'keydown']) on(type, tell.moving);
    on('pointerover', tell.stirred);
    for (const type of ['transitionrun', 'animationstart']) {
      on(type, (event) => {
        if (moves(event) && event.target instanceof Node) tell.leaving(event.target);
        tell.moving();
      });
    }
    for (const type of ['transitionend', 'animationend', 'transitioncancel', 'animationcancel']) {
      on(type, (event) => {
        if (moves(event) && event.target instanceof Node) tell.changed(new Set([event.target]));
      });
    }
  };
  watch(document);

  const on = (target: EventTarget, type: string, listener: () => void) =>
    target.addEventListener(type, listener, { passive: true, signal });
  on(view, 'resize', tell.looksElse);
  on(document.fonts, 'loadingdone', tell.looksElse);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    on(view.matchMedia(query), 'change', tell.looksElse);
  on(document, 'fullscreenchange', tell.looksElse);
  on(view, 'pageshow', tell.moved);
  on(document, 'visibilitychange', tell.moved);

  return {
    alsoIn: watch,
    stop() {
      ended.abort();
      mutations.disconnect();
    },
  };
}

/** Does what begins or ends here change where or whether text is seen? */
function moves(event: Event): boolean {
  return !(event instanceof TransitionEvent) || !/color|shadow|outline|decoration/.test(event.propertyName);
}
