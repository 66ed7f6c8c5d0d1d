/** The title that stands before a name in one sentence: "Defense Minister Benny Gantz". Nothing else is guessed. */
import { bases, itemsOf } from '../resolve/lexicon';
import { isA } from '../resolve/role-title';
import { titleBefore } from '../resolve/titles';
import { type Word, wordsBefore } from '../resolve/words';

export interface RoleGuess {
  title: string;
  /** The sentence says "former". */
  former: boolean;
}

/** Undefined where no word of office stands right before the name, at any of its places in the sentence. */
export function guessRole(sentence: string, name: string): RoleGuess | undefined {
  if (!name) return undefined;
  for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + name.length)) {
    const guess = guessAt(sentence, at);
    if (guess) return guess;
  }
  return undefined;
}

function guessAt(sentence: string, at: number): RoleGuess | undefined {
  const phrase = titleBefore(wordsBefore(sentence, at), 0);
  if (!phrase?.hasHead) return undefined;
  const past = phrase.items.find((item) => isA(item, 't') && !isA(item, 'h'));
  const words = past ? phrase.row.slice(past.from, past.to).map((word) => word.text) : [];
  const said = words.join(' ');
  const former = said !== '' && phrase.text.includes(said);
  const title = withoutPrefix(former ? phrase.text.replace(said, '').trim() : phrase.text, phrase.row);
  return title ? { title, former } : undefined;
}

/** Hebrew and Arabic write "to", "and", "the" onto the title: "לשר הביטחון" is "שר הביטחון". */
function withoutPrefix(title: string, row: readonly Word[]): string {
  if (!/^[\u0590-\u06ff]/.test(title)) return title;
  const first = row.find((word) => title.startsWith(word.text));
  if (!first) return title;
  const lengths = bases(first.fold)
    .filter(
      (base) => first.fold.endsWith(base) && itemsOf([{ text: base, fold: base }]).some((i) => isA(i, 'h')),
    )
    .map((base) => base.length);
  const shortest = Math.min(first.fold.length, ...lengths);
  return title.slice(first.fold.length - shortest);
}
