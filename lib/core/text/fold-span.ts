/** The folded text of a stretch that is one token. Reading a text never makes it; it is made where a name may stand. */
import { classOf, classOfAstral, expansionOf, foldOf, MANY, Unit } from './units';

export function foldSpan(text: string, from: number, to: number): string {
  const first = classOf(text.charCodeAt(from));
  if (first === Unit.quote) return '"';
  if (first < Unit.firstToken && first !== Unit.high) return foldUnit(text.charCodeAt(from));
  let folded = '';
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind >= Unit.firstToken) folded += foldUnit(unit);
    else if (kind === Unit.voicing) folded = voiced(folded, unit);
    else if (kind === Unit.high) {
      if (!isPair(text, at)) folded += foldUnit(unit);
      else if (classOfPair(text, at++) !== Unit.invisible) folded += text.slice(at - 1, at + 1);
    }
  }
  return folded;
}

/** What a unit of a token folds to. Hangul syllables fold to their letters, so that both ways to write them are alike. */
export function foldUnit(unit: number): string {
  if (classOf(unit) === Unit.hangulSyllable) {
    const index = unit - 0xac00;
    const end = index % 28;
    const lead = String.fromCharCode(
      0x1100 + Math.floor(index / 588),
      0x1161 + Math.floor((index % 588) / 28),
    );
    return end > 0 ? lead + String.fromCharCode(0x11a7 + end) : lead;
  }
  const fold = foldOf(unit);
  return fold === MANY ? expansionOf(unit) : String.fromCharCode(fold);
}

/** A sound mark that stands alone, as in half-width kana, changes the kana before it. */
function voiced(folded: string, mark: number): string {
  const sign = mark === 0x309a || mark === 0xff9f ? '\u309a' : '\u3099';
  const composed = (folded.slice(-1) + sign).normalize('NFC');
  return composed.length === 1 ? folded.slice(0, -1) + composed : folded;
}

/** Does a whole surrogate pair stand at `at`? */
export function isPair(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low < 0xe000;
}

/** The class of the character whose surrogate pair stands at `at`. */
export function classOfPair(text: string, at: number): number {
  return classOfAstral(0x10000 + ((text.charCodeAt(at) - 0xd800) << 10) + (text.charCodeAt(at + 1) - 0xdc00));
}
