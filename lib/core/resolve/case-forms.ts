/**
 * Given names in the cases of Slavic languages in Latin script: "Emmanuela Macrona", "z Bennym Gantzem". Names that a card
 * gives in such a language have generated forms; these are the names of everybody else, which are inflected all the same.
 */
import { endingsIn } from '../match/endings';
import { Unit } from '../text/units';

/** Where the matcher knows endings of other languages, only the last word of a name has them. */
const EACH_WORD = /^(?:pl|cs|sk|hr|sr|bs|sl)\b/;
/** "Alego" is a case of Ali. */
const SHORTEST = 3;

/** Of what names the folded word may be a case in a text of the language, as the matcher reads endings. */
export function namesOfCase(word: string, lang: string | undefined): readonly string[] {
  if (!EACH_WORD.test(lang ?? '')) return NONE;
  const table = endingsIn(lang).of(Unit.letter);
  return table?.stemsOf(word, SHORTEST).map(({ text }) => text) ?? NONE;
}

const NONE: readonly string[] = [];
