/** Holds the colours of assets/tokens.css to their contrast (WCAG 2.2, relative luminance), light and dark. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../assets/tokens.css', import.meta.url), 'utf8');
const darkAt = css.indexOf('prefers-color-scheme: dark');
const light = coloursOf(css.slice(0, darkAt));
const dark = { ...light, ...coloursOf(css.slice(darkAt)) };

const PAIRS: [text: string, ground: string, atLeast: number][] = [
  ...['paper', 'sunk', 'desk'].flatMap((ground): [string, string, number][] => [
    ['ink', ground, 7],
    ['ink-soft', ground, 7],
    ['ink-faint', ground, 4.5],
    ['accent', ground, 4.5],
    ['now', ground, 4.5],
    ['danger', ground, 4.5],
    ['caution', ground, 4.5],
    ['fine', ground, 4.5],
    ['rule-strong', ground, 3],
    ['focus', ground, 3],
  ]),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['accent', 'accent-wash', 4.5],
  ['accent-strong', 'accent-wash', 4.5],
  ['ink', 'accent-wash', 7],
  ['ink', 'now-wash', 7],
  ['now', 'now-wash', 4.5],
  ['caution', 'caution-wash', 4.5],
  ['danger', 'danger-wash', 4.5],
  ['bar-held', 'paper', 3],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_theme, colours) => {
  test.each(PAIRS)('%s on %s is at least %d:1', (text, ground, atLeast) => {
    expect(contrast(colour(colours, text), colour(colours, ground))).toBeGreaterThanOrEqual(atLeast);
  });
});

test('the dark theme changes every colour of the light one', () => {
  const darkOnly = coloursOf(css.slice(darkAt));
  expect(Object.keys(darkOnly).sort()).toEqual(Object.keys(light).sort());
});

function coloursOf(part: string): Record<string, string> {
  const found = [...part.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
}

function colour(colours: Record<string, string>, name: string): string {
  const value = colours[name];
  if (!value) throw new Error(`no colour --${name}`);
  return value;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
