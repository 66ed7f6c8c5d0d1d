/**
 * What became of the words of a passage, and what of that a reader must not miss: numbers, negations and names that
 * came, went or changed.
 */
import { diffArrays } from 'diff';

export interface DiffPart {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

export interface Notable {
  kind: 'number' | 'negation' | 'name';
  gone: string;
  new: string;
}

export interface WordDiff {
  parts: DiffPart[];
  /** Numbers first, then negations, then names. */
  notable: Notable[];
}

/** Most steps of a comparison; texts that differ in more are shown one after the other. */
const STEPS = 4_000_000;
/** Words, numbers with their signs, or single signs; white space stays with what stands before it. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[.,:'’][\p{L}\p{N}]+)*\s*|[^\p{L}\p{M}\p{N}\s]\s*|\s+/gu;

const NEGATIONS = new Set(
  [
    'no not never none nobody nothing nor neither without cannot',
    'değil yok hiç asla hayır olmadan',
    'לא אין אל בלי מעולם אף איננו איננה אינו אינה',
    'لا ليس ليست لم لن ما غير دون بدون كلا أبدا',
    'nicht kein keine keinen keiner nie niemals ohne nein',
    'ne pas non jamais aucun aucune sans ni',
    'nunca ningún ninguno ninguna sin tampoco',
    'не нет ни никогда без нельзя',
  ].flatMap((words) => words.split(' ')),
);
const CONTRACTED = /n['’]t$/;

/** `names`: words of names that are known to be names, for scripts without capital letters. */
export function wordDiff(before: string, after: string, names: ReadonlySet<string> = new Set()): WordDiff {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const maxEditLength = Math.ceil(STEPS / (old.length + now.length + 1));
  const changes = diffArrays(old, now, { comparator: (a, b) => a.trim() === b.trim(), maxEditLength });
  if (!changes) return { parts: [part('gone', before), part('new', after)].filter(isThere), notable: [] };
  const parts = changes.map(({ added, removed, value }) =>
    part(added ? 'new' : removed ? 'gone' : 'same', value.join('')),
  );
  return { parts, notable: notableIn(parts, names) };
}

function notableIn(parts: readonly DiffPart[], names: ReadonlySet<string>): Notable[] {
  const found: Notable[] = [];
  for (const kind of ['number', 'negation', 'name'] as const) {
    parts.forEach((one, at) => {
      const next = parts[at + 1];
      // A word that was replaced is two parts, what went and what came: told as one.
      if (one.kind === 'same' || (one.kind === 'new' && parts[at - 1]?.kind === 'gone')) return;
      const other = one.kind === 'gone' && next?.kind === 'new' ? next : undefined;
      const startsText = at === 0 || /[.!?…]\s*$/.test(parts[at - 1]?.text ?? '');
      const said = (text: string) => ofKind(kind, text, startsText, names);
      const gone = one.kind === 'gone' ? said(one.text) : '';
      const came = one.kind === 'new' ? said(one.text) : other ? said(other.text) : '';
      if (gone !== came) found.push({ kind, gone, new: came });
    });
  }
  return found;
}

function ofKind(
  kind: Notable['kind'],
  text: string,
  startsText: boolean,
  names: ReadonlySet<string>,
): string {
  const words = tokensOf(text).map((word) => word.trim());
  const fitting = words.filter((word, at) => {
    if (kind === 'number') return /\p{N}/u.test(word);
    if (kind === 'negation') return NEGATIONS.has(word.toLowerCase()) || CONTRACTED.test(word);
    return names.has(word) || (/^\p{Lu}/u.test(word) && !(startsText && at === 0));
  });
  return fitting.join(' ');
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function part(kind: DiffPart['kind'], text: string): DiffPart {
  return { kind, text };
}

function isThere({ text }: DiffPart): boolean {
  return text !== '';
}
