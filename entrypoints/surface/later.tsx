/** Parts of a surface that are loaded when they are first shown: what opens it needs none of them. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Draws nothing until it is there. It is fetched once the surface has nothing else to do, so that whoever opens it hardly
 * ever waits, and what is typed at once has a field to go to.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  let loading: Promise<ComponentType<P>> | undefined;
  const fetched = async () => {
    loading ??= load();
    loaded = await loading;
    return loaded;
  };
  requestIdleCallback(() => void fetched());
  return function Later(props: P) {
    const [Part, setPart] = useState(() => loaded);
    useEffect(() => {
      if (!Part) void fetched().then((part) => setPart(() => part));
    }, []);
    return Part ? <Part {...props} /> : null;
  };
}
