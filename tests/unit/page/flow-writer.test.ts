import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FlowText, flowOffset, nodeSpans } from '../../../lib/page/read/flow-block';
import { FlowWriter } from '../../../lib/page/read/flow-writer';

const BR = null;

/** Writes text nodes and line breaks, and gives the blocks that come out. */
function write(pieces: (string | null)[], preserved = false): FlowText[] {
  const out: FlowText[] = [];
  const writer = new FlowWriter({} as Element, (text) => out.push(text));
  for (const piece of pieces)
    if (piece === null) writer.lineBreak();
    else writer.write({ data: piece } as Text, preserved);
  writer.close();
  return out;
}

test.each<[string, (string | null)[], string[]]>([
  ['a lone space stays', ['Benny Gantz'], ['Benny Gantz']],
  ['inline elements join', ['Benny ', 'Gantz', '’s plan'], ['Benny Gantz’s plan']],
  ['white space collapses', ['  Benny \n\t Gantz  '], ['Benny Gantz']],
  ['and across nodes', ['Benny ', ' ', '\n Gantz'], ['Benny Gantz']],
  ['a no-break space does not', ['Benny\u00a0\u00a0Gantz'], ['Benny\u00a0\u00a0Gantz']],
  ['a word in two nodes is one', ['Erd', 'oğan'], ['Erdoğan']],
  ['a line break swallows the space around it', ['one ', BR, ' two'], ['one\ntwo']],
  ['line breaks at the borders are not text', [BR, 'one', BR, BR], ['one']],
  ['two or more line breaks are an empty line', ['one', BR, ' ', BR, BR, 'two'], ['one\n\ntwo']],
  ['nothing is not a block', [' \n ', BR, ' '], []],
])('%s', (_, pieces, expected) => {
  expect(write(pieces).map((block) => block.text)).toEqual(expected);
});

test('preserved white space is kept but for the ends', () => {
  expect(write(['a  b\n c \n'], true).map((block) => block.text)).toEqual(['a  b\n c']);
});

test('a very long text without block borders is cut at white space', () => {
  const words = Array.from({ length: 9_000 }, (_, i) => `word${i} `);
  const blocks = write(words);
  expect(blocks.length).toBeGreaterThan(1);
  expect(blocks.map((block) => block.text).join(' ')).toBe(words.join('').trim());
});

test('every unit maps back to the same unit of its node, white space aside', () => {
  const piece = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'Ğ', ' ', '\n', '\t', '\u00a0', '\u00ad'), maxLength: 12 }),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      for (const block of write(pieces)) {
        expect(block.text).toBe(block.text.replace(/^[\n ]+|[\n ]+$/g, ''));
        for (let at = 0; at < block.text.length; at++) {
          const [part, ...rest] = nodeSpans(block, { from: at, to: at + 1 });
          expect(rest).toEqual([]);
          if (!part) {
            expect(block.text[at]).toBe('\n');
            continue;
          }
          const unit = part.node.data.slice(part.from, part.to);
          expect(/[\t\n\f\r ]/.test(unit) ? ' ' : unit).toBe(block.text[at]);
          expect(flowOffset(block, part.node, part.from)).toBe(at);
        }
      }
    }),
  );
});
