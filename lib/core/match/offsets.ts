/** From folded units of a token back to offsets of the text. */
import type { Tokens } from '../text/tokens';
import { classOf, expansionOf, foldOf, MANY, Unit } from '../text/units';

/** The offset of the letter that comes after the first `skip` folded units of a token. */
export function afterUnits(text: string, tokens: Tokens, at: number, skip: number): number {
  let offset = tokens.from[at] ?? 0;
  const end = tokens.to[at] ?? 0;
  for (let units = 0; offset < end; offset++) {
    const width = widthAt(text, offset);
    if (width > 0 && units >= skip) break;
    units += width;
  }
  return offset;
}

/** The offset where the first `kept` folded units of a token end, marks of the last letter included. */
export function beforeUnits(text: string, tokens: Tokens, at: number, kept: number): number {
  let end = tokens.from[at] ?? 0;
  let units = 0;
  for (let offset = end; offset < (tokens.to[at] ?? 0); offset++) {
    const width = widthAt(text, offset);
    if (width > 0 && units >= kept) break;
    units += width;
    if (width > 0 || classOf(text.charCodeAt(offset)) === Unit.mark) end = offset + 1;
  }
  return end;
}

/** How many folded units the unit at `offset` stands for. */
function widthAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  const kind = classOf(unit);
  if (kind === Unit.high || (unit >= 0xdc00 && unit < 0xe000)) return 1;
  if (kind < Unit.firstToken) return 0;
  if (kind === Unit.hangulSyllable) return (unit - 0xac00) % 28 > 0 ? 3 : 2;
  return foldOf(unit) === MANY ? expansionOf(unit).length : 1;
}
