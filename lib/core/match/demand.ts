/** What the text must show for a form to count; kept beside the kind of the form in one small number. */
import type { FormKind } from '../model/found';

/** Strongest first; the place in the list is the number that is stored. */
export const FORM_KINDS: readonly FormKind[] = ['name', 'alias', 'surname', 'initials'];

export const Demand = {
  none: 0,
  /** Upper and lower case exactly as in the form. */
  case: 4,
  /** Diacritics exactly as in the form. */
  marks: 8,
  /** Words begin with a capital where the script has capitals. */
  capital: 16,
  /** Initials are followed by a dot. */
  dots: 32,
  /** The form has a sign before its first or after its last word. */
  edges: 64,
} as const;

/** Demands that need the form's own spelling to be checked. */
export const SPELLED = Demand.case | Demand.marks | Demand.edges;

/** Bits of kind and demand together. */
export const FLAG_BITS = 7;

export function kindOf(flags: number): FormKind {
  return FORM_KINDS[flags & 3] as FormKind;
}

export function demandIn(flags: number): number {
  return flags & 0x7c;
}
