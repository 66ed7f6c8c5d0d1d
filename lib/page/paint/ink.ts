/**
 * How a mark looks: a thin line under the word. And a saved passage: a highlighter's wash, in a colour that is mixed with
 * the page. Both are drawn as backgrounds, so that no element stands for a word.
 */
import type { Box } from './box';

export type Look = 'sure' | 'ambiguous' | 'passage';

/** In CSS pixels, and as shares of the text's own colour and of one em. */
const THICKNESS = 1.5;
const AT_REST = 0.4;
const DROP = 0.11;

export interface Stroke extends Box {
  look: Look;
  /** Undefined: nobody is known by this word, the line is not to be seen. */
  colour: string | undefined;
  pointed: boolean;
  upright: boolean;
}

/** Thickness in CSS pixels, a whole number of the screen's own. */
export function thickness(): number {
  return Math.max(1, Math.round(THICKNESS * devicePixelRatio)) / devicePixelRatio;
}

/** A length on the grid of the screen's own pixels. */
export function snap(length: number): number {
  return Math.round(length * devicePixelRatio) / devicePixelRatio;
}

/** The top of the line, in the coordinates of the text box: a little below the baseline, never below the box. */
export function strokeTop(text: Box, above: number, em: number): number {
  const wanted = text.y + text.height * (above + em * DROP);
  return snap(Math.min(wanted, text.y + text.height - thickness()));
}

/** CSS `background` for all strokes of one line of text; `origin` is the corner of its element. */
export function backgroundOf(strokes: readonly Stroke[], origin: { x: number; y: number }): string {
  return strokes
    .map(
      (stroke) =>
        `${fillOf(stroke)} ${px(stroke.x - origin.x)} ${px(stroke.y - origin.y)} / ${px(stroke.width)} ${px(stroke.height)} no-repeat`,
    )
    .join(',');
}

function fillOf({ look, colour, pointed, upright }: Stroke): string {
  const ink =
    colour === undefined
      ? 'transparent'
      : pointed
        ? colour
        : `color-mix(in srgb, ${colour} ${AT_REST * 100}%, transparent)`;
  if (look === 'passage') return `linear-gradient(${colour},${colour})`;
  if (look === 'sure') return `linear-gradient(${ink},${ink})`;
  const dot = thickness();
  // In sRGB: Firefox loses the dots where a mixed colour makes it blend in another space.
  return `repeating-linear-gradient(${upright ? 180 : 90}deg in srgb,${ink} 0 ${px(dot)},transparent 0 ${px(2 * dot)})`;
}

function px(length: number): string {
  return `${Math.round(length * 1000) / 1000}px`;
}
