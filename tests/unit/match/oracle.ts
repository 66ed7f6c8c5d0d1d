/**
 * The matcher once more, slow and plain: every form is compared with every stretch of the text. It knows letters,
 * gaps, apostrophes and prefixes, but no language: no endings, no derived forms, no common words, no dots inside names.
 */
import type { Span } from '../../../lib/core/model/span';

export interface OracleForm {
  id: string;
  text: string;
  caseSensitive: boolean;
}

export interface OracleFound extends Span {
  ids: string[];
}

export function oracleFind(forms: readonly OracleForm[], original: string): OracleFound[] {
  // To Unicode this apostrophe is a letter.
  const text = original.replaceAll('ʼ', '’');
  const found: OracleFound[] = [];
  for (let at = 0; at < text.length; ) {
    const best = isWordStart(text, at) ? longestAt(forms, text, at) : undefined;
    if (best) found.push(best);
    at = best ? best.to : at + 1;
  }
  return found;
}

/** Of all stretches that begin at the word or after its prefixes: the one that ends last, then begins first. */
function longestAt(forms: readonly OracleForm[], text: string, at: number): OracleFound | undefined {
  let best: OracleFound | undefined;
  for (const from of [at, ...prefixedStarts(text, at)]) {
    for (let to = text.length; to > from && to > (best?.to ?? 0); to--) {
      if (!isWordEnd(text, to)) continue;
      const ids = forms
        .filter((form) => isForm(text.slice(from, to), form, from > at))
        .map((form) => form.id);
      if (ids.length > 0) best = { from, to, ids: ids.sort() };
    }
  }
  return best;
}

function isForm(slice: string, form: OracleForm, afterPrefix: boolean): boolean {
  if (!/^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]$|^[\p{L}\p{N}]$/su.test(slice) || !hasNameGaps(slice)) return false;
  const letters = skeleton(form.text);
  if (afterPrefix && letters.length < 3) return false;
  // ل before ال swallows the alef.
  const swallowed = afterPrefix && letters.startsWith('ال') && skeleton(slice) === letters.slice(1);
  if (skeleton(slice) !== letters && !swallowed) return false;
  return !form.caseSensitive || capitals(slice) === capitals(form.text);
}

/** The folded letters, one space for each gap, one apostrophe for each apostrophe. */
export function skeleton(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u3099\uff9e]/g, '\u3099')
    .replace(/[\uff66-\uff9d]/g, (kana) => kana.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[^\u3041-\u30ff]/gu, (char) =>
      char.normalize('NFKD').replace(/[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u0655]/g, ''),
    )
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replace(/[ıßøæđðłþςىیکة]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[’ʼ`´‘]/g, "'")
    .replace(/(?<=[\p{sc=Han}\p{sc=Hiragana}])\s+(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/gu, '')
    .replace(/(?<=\p{sc=Katakana})\s+(?=[\p{sc=Han}\p{sc=Hiragana}])/gu, '')
    .replace(/[\s‐‑־–・=-]+/g, ' ');
}

const PLAIN: Record<string, string> = {
  ...{ ı: 'i', ß: 'ss', ø: 'o', æ: 'ae', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ς: 'σ' },
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' },
};

/** Words are parted by spaces with at most one line break, by one hyphen, or by one apostrophe. */
function hasNameGaps(slice: string): boolean {
  const bare = slice.replace(/\p{Cf}/gu, '').replace(/\r\n/g, '\n');
  return bare
    .split(/[\p{L}\p{M}\p{N}]+/u)
    .every((gap) => /^([^\S\n]*\n?[^\S\n]*|[‐‑־–・＝-]\n?|['’ʼ`´‘])$/.test(gap) && !gap.includes('\u2029'));
}

function capitals(text: string): string {
  const letters = text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
  return [...letters].map((char) => (char === char.toLowerCase() ? '-' : 'C')).join('');
}

const UNSPACED_START = /^.*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]\p{M}*/su;
const HEBREW_PREFIX = /^ו?(כש|לכש|מש|בש|ש)?[בכלמ]?ה?$/;
const ARABIC_PREFIX = /^([وف]?[بكل]?(ال)?|[وف]?لل)$/;
const ELIDED =
  /(^|[^\p{L}\p{M}\p{N}]|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]\p{M}*)(l|d|dell|qu|c|all|jusqu)$/iu;

/** Could a word begin at `at`, prefixes included? */
function isWordStart(text: string, at: number): boolean {
  if (!/[\p{L}\p{N}\ud800-\udbff]/u.test(text.charAt(at))) return false;
  const before = bare(text.slice(0, at));
  const here = text.slice(at);
  if (isUnspaced(here) || /[\p{sc=Han}\p{sc=Hiragana}]\p{M}*$/u.test(before))
    return !splitsKatakana(before, here);
  if (/[\p{sc=Katakana}ー]\p{M}*$/u.test(before) && !splitsKatakana(before, here)) return true;
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]\p{M}*['’ʼ`´‘]$/u.test(before)) return true;
  if (/[\p{L}\p{N}]\p{M}*$/u.test(before)) return false;
  if (/[\p{L}\p{N}]\p{M}*\.$/u.test(before.replace(UNSPACED_START, '')) && /^\p{Ll}/u.test(here))
    return false;
  const word = /([\p{L}\p{N}\p{M}]+)['’ʼ`´‘]$/u.exec(before)?.[1]?.replace(UNSPACED_START, '');
  return (
    word === undefined ||
    ELIDED.test(before.slice(0, -1)) ||
    HEBREW_PREFIX.test(word) ||
    ARABIC_PREFIX.test(word)
  );
}

function isWordEnd(text: string, at: number): boolean {
  const until = text.slice(0, at);
  const after = bare(text.slice(at));
  if (/^\p{Cf}*\p{M}/u.test(text.slice(at))) return false;
  const last = until.replace(/[\p{M}\p{Cf}]+$/gu, '');
  if (splitsKatakana(last, after)) return false;
  if (isUnspaced(after) || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]$/u.test(last)) return true;
  if (/^[\p{L}\p{N}]/u.test(after)) return false;
  if (/^\.\p{Ll}/u.test(after)) return false;
  if (isUnspaced(after.replace(/^['’ʼ`´‘]/, ''))) return true;
  const ending = /^['’ʼ`´‘]([\p{L}\p{N}])/u.exec(after)?.[1];
  return ending === undefined || isEnding(last, after.slice(1));
}

/** What may follow a name after an apostrophe: small letters that do not go on from a vowel to a vowel. */
function isEnding(name: string, rest: string): boolean {
  const ending = /^[\p{L}\p{M}\p{N}]+/u.exec(rest)?.[0] ?? '';
  // A mark before the first letter belongs to none.
  const run = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u.exec(name.replace(/\p{Cf}/gu, ''))?.[0] ?? '';
  // "人7" is two words.
  const word = run.replace(UNSPACED_START, '');
  if (!/^\p{sc=Latin}/u.test(ending)) return /^\p{N}/u.test(ending) || /^\p{N}/u.test(word);
  const shouted = [...word].length > 1 && /^\p{Lu}/u.test(word) && /\p{Lu}\p{M}*$/u.test(word);
  if (/^\p{Lu}/u.test(ending) && !shouted) return false;
  // "Won't" is one word.
  if (skeleton(ending) === 't' && skeleton(word).endsWith('n')) return false;
  if (/^\p{L}$/u.test(skeleton(word))) return skeleton(ending) === 's';
  const vowels = /[aeiou]$/.test(skeleton(word)) && /^[aeiou]/.test(skeleton(ending));
  return !vowels || (skeleton(word).endsWith('e') && /^[iu]n?$|^[ae]$/.test(skeleton(ending)));
}

/** Where a name may begin inside the word at `at`, behind letters that are prefixes. */
function prefixedStarts(text: string, at: number): number[] {
  const starts: number[] = [];
  const word = /^[\p{L}\p{M}\p{N}\p{Cf}]+/u.exec(text.slice(at))?.[0] ?? '';
  const pattern = /^\p{sc=Hebrew}/u.test(word)
    ? HEBREW_PREFIX
    : /^\p{sc=Arabic}/u.test(word)
      ? ARABIC_PREFIX
      : undefined;
  for (let length = 1; pattern && length < word.length; length++) {
    if (!/[\p{L}\p{N}]/u.test(word.charAt(length))) continue;
    const letters = skeleton(word.slice(0, length));
    if (skeleton(word.slice(length)).length >= 2 && letters.length <= 5 && pattern.test(letters))
      starts.push(at + length);
  }
  return starts;
}

/** Without invisible signs, and without marks that belong to no letter. */
function bare(text: string): string {
  return text.replace(/\p{Cf}/gu, '').replace(/(?<![\p{L}\p{N}\p{M}])\p{M}+/gu, '');
}

function isUnspaced(text: string): boolean {
  return /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/u.test(text);
}

function splitsKatakana(before: string, after: string): boolean {
  return /[\p{sc=Katakana}ー\uff9e]\p{M}*$/u.test(before) && /^[\p{sc=Katakana}ー\uff9e]/u.test(after);
}
