/** Which lines of the card are open. */
import { useMemo, useRef, useState } from 'preact/hooks';

export interface OpenLines {
  isOpen(path: string): boolean;
  setOpen(path: string, open: boolean): void;
  /** Opens every line on the way to a field. */
  openTo(path: string): void;
  /** Opens a line that the user has just added: it takes the focus. */
  openNew(path: string): void;
  /** True once for a line opened by `openNew`. */
  takesFocus(path: string): boolean;
}

export function useOpenLines(): OpenLines {
  const [open, setAll] = useState<ReadonlySet<string>>(new Set());
  const added = useRef<string>(undefined);
  return useMemo(() => {
    const setOpen = (path: string, to: boolean) =>
      setAll((before) => {
        const after = new Set(before);
        if (to) after.add(path);
        else after.delete(path);
        return after;
      });
    return {
      isOpen: (path) => open.has(path),
      setOpen,
      openTo: (path) => {
        const parts = path.split('.');
        for (const at of parts.keys()) setOpen(parts.slice(0, at + 1).join('.'), true);
      },
      openNew: (path) => {
        added.current = path;
        setOpen(path, true);
      },
      takesFocus: (path) => {
        if (added.current !== path) return false;
        added.current = undefined;
        return true;
      },
    };
  }, [open]);
}
