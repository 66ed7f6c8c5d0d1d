/** May a name begin or end at this token of the text? */
import { isSmall } from '../text/spelling';
import { foldedToken, type Tokens, Touch } from '../text/tokens';
import { Unit } from '../text/units';
import { isElided } from './elision';
import { isParticleWord } from './endings';
import { isPrefix } from './prefixes';
import { isSuffix } from './suffixes';

export function mayBegin(text: string, tokens: Tokens, at: number): boolean {
  const kind = tokens.kind[at] ?? 0;
  if (at === 0) return true;
  const touch = tokens.touch[at];
  const before = tokens.kind[at - 1] ?? 0;
  if (touch === Touch.handle) return false;
  if (touch === Touch.direct) return before < Unit.firstToken || areLoose(before, kind);
  if (touch === Touch.apostrophe && before >= Unit.firstToken) {
    const word = foldedToken(tokens, at - 1);
    return isElided(word) || isPrefix(before, word);
  }
  if (touch === Touch.dot && before >= Unit.firstToken) return !isSmall(text, tokens.from[at] ?? 0);
  return true;
}

export function mayEnd(text: string, tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.count) return true;
  const touch = tokens.touch[next];
  const kind = tokens.kind[at] ?? 0;
  const after = tokens.kind[next] ?? 0;
  if (touch === Touch.handle) return after < Unit.firstToken;
  if (touch === Touch.direct) {
    if (after === Unit.at) return false;
    if (isHangul(after) && !isHangul(kind)) return isParticleWord(foldedToken(tokens, next));
    return after < Unit.firstToken || areLoose(kind, after);
  }
  if (touch === Touch.apostrophe && after >= Unit.firstToken) return isSuffix(text, tokens, at);
  if (touch === Touch.dot && after >= Unit.firstToken) return !isSmall(text, tokens.from[next] ?? 0);
  return true;
}

/** Do two scripts stand side by side without a space although they are words of their own? */
function areLoose(left: number, right: number): boolean {
  return left >= Unit.katakana || right >= Unit.katakana;
}

function isHangul(kind: number): boolean {
  return kind === Unit.hangul || kind === Unit.hangulSyllable;
}
