/** One component in one state. */
import type { VNode } from 'preact';

export interface Scene {
  title: string;
  face: () => VNode;
  /** The frame's highest height in pixels; without it as high as the content. */
  height?: number;
  /** The frame's width in CSS units; a card's own by default. */
  width?: string;
  /** Too wide for a column of the sheet. */
  wide?: boolean;
  /** What a reader does before the picture is taken: presses the button with this text, name or selector. */
  press?: (words: (key: string) => string) => string[];
}
