/**
 * Is text dark on light, or light on dark? A wash over it is mixed with the page accordingly: the ground takes the
 * colour, and the letters stay what they are.
 */
import { type Contexts, flatParent } from './context';
import { isSet } from './style';

export type Ground = 'light' | 'dark';

/** Where nothing tells what is behind it, text from this lightness on is light. */
const LIGHT_TEXT = 0.5;
/** From this share on a colour hides what is behind it well enough. */
const SOLID = 0.5;

export function groundOf(element: Element, contexts: Contexts): Ground {
  const text = lightnessOf(contexts.of(element).style?.color ?? '')?.lightness ?? 0;
  const behind = lightnessBehind(element, contexts);
  return text > (behind ?? LIGHT_TEXT) ? 'dark' : 'light';
}

/** Undefined where a picture is behind it, or nothing but the canvas. */
function lightnessBehind(start: Element, contexts: Contexts): number | undefined {
  for (let element: Element | undefined = start; element; element = flatParent(element)) {
    const { style } = contexts.of(element);
    if (!style) return undefined;
    const colour = lightnessOf(style.backgroundColor);
    if (isSet(style.backgroundImage)) return undefined;
    if (colour && colour.alpha >= SOLID) return colour.lightness;
  }
  return undefined;
}

/** Between 0 and 1, of a colour as computed styles write it. Undefined for what is not understood. */
export function lightnessOf(colour: string): { lightness: number; alpha: number } | undefined {
  const [, space = '', rest = ''] = /^(\w+)\((?:[a-z]\S+ )?(.+)\)/.exec(colour) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = (rest.match(/[\d.]+|none/g) ?? []).map(
    (number) => Number(number) || 0,
  );
  // Weights of ITU-R BT.709.
  const luma = 0.2126 * first + 0.7152 * second + 0.0722 * third;
  if (/^rgb/.test(space)) return { lightness: luma / 255, alpha };
  if (space === 'color') return { lightness: luma, alpha };
  if (/^l(ab|ch)$/.test(space)) return { lightness: first / 100, alpha };
  return /^okl/.test(space) ? { lightness: first, alpha } : undefined;
}
