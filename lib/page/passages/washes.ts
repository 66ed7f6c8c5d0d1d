/** Highlighter colours as they lie over the text of a page: clear enough to read black on white and white on black. */
import type { Colour } from '../../core/model/annotation';

export const WASHES: Record<Colour, string> = {
  yellow: 'rgb(255 210 0 / 0.34)',
  green: 'rgb(70 190 80 / 0.3)',
  blue: 'rgb(60 150 255 / 0.28)',
  red: 'rgb(255 80 80 / 0.28)',
  violet: 'rgb(170 100 255 / 0.28)',
};
