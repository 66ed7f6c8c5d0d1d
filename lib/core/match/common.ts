/** What a form that is also a common word demands of the text. */
import { Demand } from './bearers';

export function demandOf(_form: string): number {
  return Demand.none;
}

export function isCommonWord(_folded: string): boolean {
  return false;
}
