/**
 * Writes flow text: white space collapses as CSS Text Level 3 (4.1.1) has it, within and across text nodes,
 * and every unit that is kept is mapped back to its node.
 */
import type { FlowText, Run } from './flow-block';

/** Longest flow text of one block, in UTF-16 units. A longer one is cut into several at white space. */
const LONGEST = 50_000;
/** White space that is not already one lone space inside a text. A no-break space does not collapse. */
const COLLAPSING = /[\t\n\f\r ]{2,}|[\t\n\f\r]|^ /g;
const SPACES_AT_END = / +$/;
const WHITE_AT_END = /[\n ]+$/;

export class FlowWriter {
  private pieces: string[] = [];
  private length = 0;
  private runs: Run[] = [];

  constructor(
    private readonly element: Element,
    private readonly done: (text: FlowText) => void,
  ) {}

  /** Adds a node's text, its white space collapsed unless it is preserved. */
  write(node: Text, preserved: boolean): void {
    const data = node.data;
    let from = 0;
    if (!preserved)
      for (const found of data.matchAll(COLLAPSING)) {
        this.keep(node, data, from, found.index);
        // One space stays, mapped to the first of the run, unless the text ends in one already.
        if (!this.endsInSpace()) this.add(node, found.index, ' ');
        from = found.index + found[0].length;
      }
    this.keep(node, data, from, data.length);
  }

  /** A forced line break: it swallows the space around it. Two or more are an empty line, over which no name reaches. */
  lineBreak(): void {
    this.trimEnd(SPACES_AT_END);
    if (this.length === 0 || (this.pieces.at(-1) === '\n' && this.pieces.at(-2) === '\n')) return;
    this.pieces.push('\n');
    this.length += 1;
  }

  /** Ends the block. What was written goes out, unless it is empty. */
  close(): void {
    this.trimEnd(WHITE_AT_END);
    if (this.length > 0) this.done({ element: this.element, text: this.pieces.join(''), runs: this.runs });
    this.pieces = [];
    this.length = 0;
    this.runs = [];
  }

  private keep(node: Text, data: string, from: number, to: number): void {
    if (from >= to) return;
    if (this.length > LONGEST && this.endsInSpace()) this.close();
    this.add(node, from, data.slice(from, to));
  }

  private add(node: Text, offset: number, text: string): void {
    const last = this.runs.at(-1);
    if (last?.node === node && last.offset + last.length === offset && last.at + last.length === this.length)
      last.length += text.length;
    else this.runs.push({ at: this.length, node, offset, length: text.length });
    this.pieces.push(text);
    this.length += text.length;
  }

  private endsInSpace(): boolean {
    const last = this.pieces.at(-1);
    return last === undefined || last.endsWith(' ') || last.endsWith('\n');
  }

  private trimEnd(white: RegExp): void {
    for (let last = this.pieces.at(-1); last !== undefined && white.test(last); last = this.pieces.at(-1)) {
      this.pieces.pop();
      const kept = last.replace(white, '');
      this.length -= last.length - kept.length;
      if (kept) this.pieces.push(kept);
    }
    for (let last = this.runs.at(-1); last && last.at + last.length > this.length; last = this.runs.at(-1)) {
      if (last.at >= this.length) this.runs.pop();
      else last.length = this.length - last.at;
    }
  }
}
