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

/** Between 0 and 1, as computed styles write colours. Undefined for what is not understood. */
export function lightnessOf(colour: string): { lightness: number; alpha: number } | undefined {
  const [, space, rest] = /^(\w+)\((?:(?:srgb|display-p3)\s)?(.*)\)$/.exec(colour) ?? [];
  if (space === undefined || rest === undefined) return undefined;
  const numbers = (rest.match(/-?[\d.]+(e-?\d+)?%?|none/g) ?? []).map((number) =>
    number.endsWith('%') ? Number.parseFloat(number) / 100 : Number.parseFloat(number) || 0,
  );
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  switch (space) {
    case 'rgb':
    case 'rgba':
      return { lightness: lumaOf(first, second, third) / 255, alpha };
    case 'color':
      return { lightness: lumaOf(first, second, third), alpha };
    case 'oklab':
    case 'oklch':
      return { lightness: first, alpha };
    case 'lab':
    case 'lch':
      return { lightness: first / 100, alpha };
    default:
      return undefined;
  }
}

/** Weights of ITU-R BT.709. */
function lumaOf(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
