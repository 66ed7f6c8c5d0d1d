/** A stretch of a named text, in UTF-16 units, `to` exclusive. */
export interface Span {
  from: number;
  to: number;
}
