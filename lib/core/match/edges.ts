/** May a name begin or end at this token of the text? */
import { isSmall } from '../text/spelling';
import { foldedToken, type Tokens, Touch } from '../text/tokens';
import { Unit } from '../text/units';
import { isElided } from './elision';
import { isHangul, isParticleWord } from './endings';
import { isPrefix } from './prefixes';
import { isSuffix } from './suffixes';

export function mayBegin(tokens: Tokens, at: number): boolean {
  if (at === 0) return true;
  const kind = tokens.kind[at] ?? 0;
  const touch = tokens.touch[at];
  const before = tokens.kind[at - 1] ?? 0;
  if (touch === Touch.handle) return false;
  if (touch === Touch.apart || before < Unit.firstToken || areLoose(before, kind)) return true;
  if (touch === Touch.direct) return false;
  if (touch === Touch.dot) return !isSmall(tokens.text, tokens.from[at] ?? 0);
  const word = foldedToken(tokens, at - 1);
  return isElided(word) || isPrefix(before, word);
}

export function mayEnd(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.count) return true;
  const kind = tokens.kind[at] ?? 0;
  const touch = tokens.touch[next];
  const after = tokens.kind[next] ?? 0;
  if (touch === Touch.direct && after === Unit.at) return false;
  if (touch === Touch.apart || after < Unit.firstToken || areLoose(kind, after)) return true;
  if (touch === Touch.handle) return false;
  if (touch === Touch.direct) return isHangul(after) && isParticleWord(foldedToken(tokens, next));
  if (touch === Touch.dot) return !isSmall(tokens.text, tokens.from[next] ?? 0);
  return isHangul(after) || isSuffix(tokens, at);
}

/** Do two scripts stand side by side without a space although they are words of their own? */
function areLoose(left: number, right: number): boolean {
  return left >= Unit.katakana || right >= Unit.katakana;
}
