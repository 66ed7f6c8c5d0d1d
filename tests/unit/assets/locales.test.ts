/** The texts of all languages: every key used, the same keys, the same places to fill in, all plural forms, nothing empty. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES, messagesOf } from '../../words';

const FORMS = /\.(zero|one|two|few|many|other)$/;

const texts = new Map(
  await Promise.all(LOCALES.map(async (locale) => [locale, await messagesOf(locale)] as const)),
);
const english = texts.get('en') ?? new Map<string, string>();

test('English has texts', () => {
  expect(english.size).toBeGreaterThan(50);
});

describe.each([...texts])('%s', (locale, messages) => {
  test('has the keys of English, no more and no fewer', () => {
    expect(plainKeys(messages)).toEqual(plainKeys(english));
  });

  test('says something at every key', () => {
    expect([...messages].filter(([, text]) => !text.trim()).map(([key]) => key)).toEqual([]);
  });

  test('fills in the same values', () => {
    const wrong = [...messages].filter(([key, text]) => {
      const wanted = slotsOf(english.get(key.replace(FORMS, '.other')) ?? english.get(key) ?? '');
      const given = slotsOf(text);
      // "one person" need not repeat the number.
      return FORMS.test(key) ? given.some((slot) => !wanted.includes(slot)) : `${given}` !== `${wanted}`;
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('has exactly the plural forms of its language', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const groups = new Set([...messages.keys()].filter((key) => FORMS.test(key)).map(groupOf));
    for (const group of groups) {
      const given = [...messages.keys()].filter((key) => FORMS.test(key) && groupOf(key) === group);
      expect(given.map((key) => key.slice(group.length + 1)).sort()).toEqual([...forms].sort());
    }
  });

  test('names its own language', () => {
    expect(messages.get('common.language')).toBe(locale);
  });

  test('is written in sentence case, without exclamation marks', () => {
    expect([...messages].filter(([, text]) => /[!！]/.test(text)).map(([key]) => key)).toEqual([]);
  });
});

test('every text is used somewhere', () => {
  const written = textsInCode();
  const isUsed = (key: string) => written.some((pattern) => pattern.test(key) || pattern.test(groupOf(key)));
  expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
});

/** Every string of the code as a pattern; what a template fills in may be any one part of a key. */
function textsInCode(): RegExp[] {
  const root = new URL('../../../', import.meta.url).pathname;
  const files = ['components', 'entrypoints', 'lib'].flatMap((room) =>
    readdirSync(`${root}${room}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${room}/${name}`),
  );
  const code = [...files, 'wxt.config.ts'].map((name) => readFileSync(`${root}${name}`, 'utf8')).join('\n');
  const plain = [...code.matchAll(/(['"])([\w.@]+)\1/g)].map(([, , text = '']) => text);
  // The manifest writes a key's dots as underscores.
  plain.push(...[...code.matchAll(/__MSG_(\w+?)__/g)].map(([, text = '']) => text.replaceAll('_', '.')));
  const templates = [...code.matchAll(/`([\w.]*\$\{[^`]*)`/g)].map(([, text = '']) => text);
  return [
    ...[...new Set(plain)].map((text) => new RegExp(`^${escaped(text)}$`)),
    ...[...new Set(templates)]
      .filter((text) => /^\w+\./.test(text))
      .map(
        (text) =>
          new RegExp(
            `^${text
              .split(/\$\{[^}]*\}/)
              .map(escaped)
              .join('[\\w-]+')}$`,
          ),
      ),
  ];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function groupOf(key: string): string {
  return key.replace(FORMS, '');
}

function plainKeys(messages: ReadonlyMap<string, string>): string[] {
  return [...new Set([...messages.keys()].map(groupOf))].sort();
}

function slotsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}
