/** Washes over text: what is behind it, and how well it is read after. */
import { expect, test } from 'vitest';
import { COLOURS } from '../../../lib/core/model/annotation';
import { type Ground, lightnessOf } from '../../../lib/page/paint/ground';
import { WASHES } from '../../../lib/page/passages/washes';

test.each([
  ['rgb(0, 0, 0)', 0, 1],
  ['rgb(255, 255, 255)', 1, 1],
  ['rgba(255, 255, 255, 0.5)', 1, 0.5],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
  ['color(display-p3 0 0 0)', 0, 1],
  ['oklch(0.7 0.1 200)', 0.7, 1],
  ['oklab(0.2 none 0 / 0.5)', 0.2, 0.5],
  ['lab(40 10 10)', 0.4, 1],
])('lightness of %s', (colour, lightness, alpha) => {
  const found = lightnessOf(colour);
  expect(found?.lightness).toBeCloseTo(lightness);
  expect(found?.alpha).toBeCloseTo(alpha);
});

test('of what is no colour nothing is known', () => {
  expect(lightnessOf('')).toBeUndefined();
  expect(lightnessOf('device-cmyk(0 0 0 1)')).toBeUndefined();
});

type Rgb = number[];
const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);

/** Compositing and Blending Level 1: `multiply` and `screen`. */
const MIX: Record<Ground, (page: number, wash: number) => number> = {
  light: (page, wash) => page * wash,
  dark: (page, wash) => page + wash - page * wash,
};

/** WCAG 2.2, contrast ratio. */
function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance([red = 0, green = 0, blue = 0]: Rgb): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const PAGES: [ground: Ground, paper: string, letters: string, least: number][] = [
  ['light', '#ffffff', '#000000', 12],
  ['light', '#ffffff', '#5e5e5e', 4.5],
  ['light', '#fff1e5', '#33302e', 8],
  ['dark', '#121212', '#ffffff', 9],
  ['dark', '#121212', '#a0a0a0', 4.5],
];
test.each(PAGES)('%s: on %s letters of %s are read under every wash', (ground, paper, letters, least) => {
  for (const colour of COLOURS) {
    const wash = rgb(WASHES[colour][ground]);
    const [on, of] = [paper, letters].map((hex) =>
      rgb(hex).map((part, at) => MIX[ground](part, wash[at] ?? 0)),
    );
    expect.soft(contrast(on ?? [], of ?? []), colour).toBeGreaterThanOrEqual(least);
    expect.soft(contrast(on ?? [], rgb(paper)), `${colour} is to be seen`).toBeGreaterThan(1.1);
  }
});
