/** The matcher on a table of cases, each also put to the oracle. */
import { describe, expect, test } from 'vitest';
import { buildMatcher } from '../../../lib/core/match/matcher';
import { type Case, FINER_CASES, PLAIN_CASES } from './cases';
import { entityOfForm } from './entities';
import { oracleFind } from './oracle';

/** The text without its ⟦ ⟧, and the stretches between them. */
function read({ text }: Case): { text: string; marked: string[] } {
  const parts = text.split(/[⟦⟧]/);
  const marked = parts.flatMap((part, at) => {
    const from = parts.slice(0, at).join('').length;
    return at % 2 === 1 ? [`${from}-${from + part.length} ${part}`] : [];
  });
  return { text: parts.join(''), marked };
}

function shown(text: string, spans: readonly { from: number; to: number }[]): string[] {
  return spans.map(({ from, to }) => `${from}-${to} ${text.slice(from, to)}`);
}

const named = (cases: Record<string, Case[]>) =>
  Object.entries(cases).flatMap(([rule, list]) => list.map((it) => ({ rule, title: it.text, it })));

describe('the matcher', () => {
  test.each(named({ ...PLAIN_CASES, ...FINER_CASES }))('$rule: $title', ({ it }) => {
    const { text, marked } = read(it);
    const matcher = buildMatcher(it.forms.map(entityOfForm));
    expect(shown(text, matcher.find(text, it.lang))).toEqual(marked);
  });
});

describe('the oracle', () => {
  test.each(named(PLAIN_CASES))('$rule: $title', ({ it }) => {
    const { text, marked } = read(it);
    const forms = it.forms.map((form) => ({
      id: form,
      text: form.replace(/ =$/, ''),
      caseSensitive: form.endsWith(' ='),
    }));
    expect(shown(text, oracleFind(forms, text))).toEqual(marked);
  });
});
