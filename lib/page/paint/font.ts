/** Where the baseline lies in a line's text box. */

export interface FontBox {
  /** Share of the text box's height that lies above the baseline. */
  above: number;
  /** Height of one em as a share of the text box's height. */
  em: number;
}

const known = new Map<string, FontBox>();
let pen: CanvasRenderingContext2D | null | undefined;

/** Ratios, so that they hold for zoomed and scaled text too. */
export function fontBoxOf(style: CSSStyleDeclaration): FontBox {
  const font = `${style.fontStyle} ${style.fontWeight} 100px ${style.fontFamily}`;
  let box = known.get(font);
  if (!box) {
    box = read(font);
    if (known.size > 500) known.clear();
    known.set(font, box);
  }
  return box;
}

/** Fonts that have just loaded have other ratios than what stood in for them. */
export function forgetFonts(): void {
  known.clear();
}

/** Width in CSS pixels that the text takes in this style. */
export function widthOf(text: string, style: CSSStyleDeclaration): number {
  const context = penInHand();
  if (!context) return 0;
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return context.measureText(text).width;
}

function read(font: string): FontBox {
  const usual = { above: 0.8, em: 0.87 };
  const context = penInHand();
  if (!context) return usual;
  context.font = font;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x');
  return above + below > 0 ? { above: above / (above + below), em: 100 / (above + below) } : usual;
}

function penInHand(): CanvasRenderingContext2D | null {
  pen ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  return pen;
}
