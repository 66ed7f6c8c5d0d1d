/** Parts of a surface that are loaded when they are first shown: what opens it needs none of them. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Draws nothing until it is there. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Later(props: P) {
    const [Part, setPart] = useState(() => loaded);
    useEffect(() => {
      if (loaded) return;
      void load().then((part) => {
        loaded = part;
        setPart(() => part);
      });
    }, []);
    return Part ? <Part {...props} /> : null;
  };
}
