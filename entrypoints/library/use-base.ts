/** Something read from the base, read again after every change of it. */
import { useEffect, useState } from 'preact/hooks';
import type { Surface } from '../surface/open-surface';

/** Undefined until the first answer. `read` must be the same function as long as it reads the same. */
export function useBase<T>(surface: Surface, read: (base: Surface['base']) => Promise<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let latest = 0;
    const load = async () => {
      latest += 1;
      const mine = latest;
      const next = await read(surface.base);
      if (mine === latest) setValue(next);
    };
    void load();
    const stop = surface.onChange(() => void load());
    return () => {
      latest = -1;
      stop();
    };
  }, [surface, read]);
  return value;
}
