/** A plot as SVG: precision over coverage, one line for each group, a ring where the product stands. */
import type { CurvePoint } from './curve';

export interface Line {
  name: string;
  points: readonly CurvePoint[];
}

const WIDTH = 640;
const HEIGHT = 400;
const LEFT = 56;
const RIGHT = 150;
const TOP = 20;
const BOTTOM = 48;
/** Precision below this is not shown: nobody would want it. */
const LOWEST = 0.9;
const COLOURS = ['#1b5e8c', '#a8431f', '#3d7a3a', '#6d4c91'];

const x = (coverage: number) => LEFT + coverage * (WIDTH - LEFT - RIGHT);
const y = (precision: number) => TOP + ((1 - precision) / (1 - LOWEST)) * (HEIGHT - TOP - BOTTOM);
const number = (value: number) => value.toFixed(1);

export function plot(lines: readonly Line[]): string {
  const rows = [0.9, 0.92, 0.94, 0.96, 0.98, 1].map(
    (precision) =>
      `<path d="M${LEFT} ${number(y(precision))}H${WIDTH - RIGHT}" stroke="#8886" />` +
      text(LEFT - 8, y(precision) + 4, `${Math.round(precision * 100)} %`, 'end'),
  );
  const columns = [0, 0.2, 0.4, 0.6, 0.8, 1].map((coverage) =>
    text(x(coverage), HEIGHT - BOTTOM + 20, `${Math.round(coverage * 100)} %`, 'middle'),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12">`,
    '<title>Precision of links to persons against the share of mentions that are linked</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff" />`,
    ...rows,
    ...columns,
    text(x(0.5), HEIGHT - 8, 'mentions of persons that are linked', 'middle'),
    `<text transform="translate(14 ${number(y(0.95))}) rotate(-90)" text-anchor="middle" fill="#333">right ones among them</text>`,
    ...lines.map((line, at) => drawn(line, at)),
    '</svg>',
    '',
  ].join('\n');
}

function drawn({ name, points }: Line, at: number): string {
  const colour = COLOURS[at % COLOURS.length] ?? '#333';
  const seen = points.filter(({ precision }) => precision >= LOWEST);
  const path = seen
    .map(({ coverage, precision }) => `${number(x(coverage))} ${number(y(precision))}`)
    .join('L');
  const here = points.find(({ margin }) => margin === 0);
  const ring = here
    ? `<circle cx="${number(x(here.coverage))}" cy="${number(y(here.precision))}" r="5" fill="#fff" stroke="${colour}" stroke-width="2" />`
    : '';
  const label = `<path d="M${WIDTH - RIGHT + 14} ${TOP + 10 + at * 20}h16" stroke="${colour}" stroke-width="2" />`;
  return `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2" />${ring}${label}${text(WIDTH - RIGHT + 36, TOP + 14 + at * 20, name, 'start')}`;
}

function text(left: number, top: number, words: string, anchor: string): string {
  return `<text x="${number(left)}" y="${number(top)}" text-anchor="${anchor}" fill="#333">${words}</text>`;
}
