/**
 * Highlighter colours as they lie over the text of a page. On a light ground they are multiplied with the page, on a dark
 * one screened: black and white letters keep their colour, and the ground takes this one.
 */
import type { Colour } from '../../core/model/annotation';
import type { Ground } from '../paint/ground';

export const WASHES: Record<Colour, Record<Ground, string>> = {
  yellow: { light: '#ffee96', dark: '#423700' },
  green: { light: '#bfe8c3', dark: '#123a18' },
  blue: { light: '#c0deff', dark: '#122c50' },
  red: { light: '#ffc8c4', dark: '#4a1a1a' },
  violet: { light: '#e2ceff', dark: '#331f54' },
};
