/** Makes the tables ready that the first article would otherwise wait for. */
import { isFunctionWord } from './function-words';
import { isGivenName } from './given-names';
import { isOfTitle } from './lexicon';

/** Takes some milliseconds the first time, and nothing afterwards. */
export function prepareResolve(): void {
  isOfTitle({ text: '', fold: '' });
  isGivenName('');
  isFunctionWord('');
}
