/** Knows when the focus is in the card, and gives it back to where it was. */

export class FocusKeeper {
  private before: HTMLElement | SVGElement | null = null;
  private readonly stopping = new AbortController();

  constructor(
    private readonly root: ShadowRoot,
    private readonly frame: HTMLIFrameElement,
    onChange: (inside: boolean) => void,
  ) {
    const { signal } = this.stopping;
    let inside = false;
    const tell = (now: boolean) => {
      if (now === inside) return;
      inside = now;
      onChange(now);
    };
    frame.addEventListener('focus', () => tell(true), { signal });
    frame.addEventListener(
      'blur',
      // A window that goes to the back takes the focus along, but who writes a note there still writes it.
      () => setTimeout(() => tell(this.isInside() || !root.ownerDocument.hasFocus()), 0),
      { signal },
    );
    const look = () => tell(this.isInside());
    const window = root.ownerDocument.defaultView;
    window?.addEventListener('focus', look, { signal });
    // Firefox tells a frame of another process nothing of the focus: there only the window hears that it lost it.
    window?.addEventListener('blur', () => setTimeout(look, 0), { signal });
  }

  remember(): void {
    const active = deepestActive(this.root.ownerDocument);
    this.before = active instanceof HTMLElement || active instanceof SVGElement ? active : null;
  }

  giveBack(): void {
    const { before } = this;
    this.before = null;
    this.frame.blur();
    if (before?.isConnected) before.focus({ preventScroll: true });
  }

  stop(): void {
    this.stopping.abort();
  }

  private isInside(): boolean {
    return this.root.activeElement === this.frame;
  }
}

function deepestActive(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
