/** What every part of the editor shares: what is wrong where, which lines are open, and how to look up others. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FieldProblem } from '../../lib/core/edit/validate';
import type { Sketch } from '../../lib/core/model/card';
import type { EntityId } from '../../lib/core/model/entity';

export interface EditingContext {
  /** The problem to show at a field; undefined also where it is too early to say. */
  problemAt(path: string): FieldProblem | undefined;
  /** Any problem to show at or below this path. */
  problemBelow(path: string): boolean;
  /** The user left the field: its problem may be said from now on. */
  leave(path: string): void;
  isOpen(path: string): boolean;
  setOpen(path: string, open: boolean): void;
  /** Opens a line that the user has just added: it takes the focus. */
  openNew(path: string): void;
  /** True once for a line opened by `openNew`. */
  takesFocus(path: string): boolean;
  /** The entities a relation leads to. */
  sketchOf(id: EntityId): Sketch | undefined;
  search(query: string): Promise<Sketch[]>;
}

const Context = createContext<EditingContext | undefined>(undefined);

export const EditingProvider = Context.Provider;

export function useEditingContext(): EditingContext {
  const context = useContext(Context);
  if (!context) throw new Error('Only inside the editor.');
  return context;
}
