/** What tells people of one name apart, behind it: "Trump Jr.", "Lloyd Austin, Jr.", "Charles III". */
import { foldWord } from './fold-word';
import type { Place } from './places';
import type { Profile } from './profile';

/** "Sr." behind a comma is rather a Señor; other numbers and short forms are too many other things. */
const BEHIND = /(?:,?[ \u00a0]([Jj]r)|[ \u00a0](Sr|I{2,3}|IV))(?![\p{L}\p{M}\p{N}])\.?/uy;

/** The same as folded words of a card's name. */
const GENERATIONS = ['jr', 'jnr', 'sr', 'snr', 'ii', 'iii', 'iv'];

/** Does the card tell its bearer apart from somebody of the same name? */
export function isToldApart({ nameWords }: Profile): boolean {
  return GENERATIONS.some((word) => nameWords.has(word));
}

export interface Generation {
  /** Folded: a bearer has it in the name or is somebody else. */
  word: string;
  /** The name with it, as it is written here. */
  text: string;
}

export function generationBehind({ block, found, surface }: Place): Generation | undefined {
  // The pattern takes long to be made ready, and hardly any name needs it.
  if (!/^,?[ \u00a0][JjSI]/.test(block.text.slice(found.to, found.to + 3))) return undefined;
  BEHIND.lastIndex = found.to;
  const behind = BEHIND.exec(block.text);
  if (!behind) return undefined;
  return { word: foldWord(behind[1] ?? behind[2] ?? ''), text: `${surface}${behind[0]}` };
}
