/** Nodes compared by their place in a document, against walking through all of it. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { blockOrder, documentOrder } from '../../../lib/page/read/document-order';
import type { FlowBlock } from '../../../lib/page/read/flow-block';

/** Each number says where the next node is put in, and whether it is text. */
const plans = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 60 });

test('any two nodes of a tree compare as walking through it meets them', () => {
  fc.assert(
    fc.property(plans, fc.infiniteStream(fc.nat()), (plan, shuffle) => {
      const { document } = parseHTML('<!doctype html><html><body></body></html>');
      const elements: Element[] = [document.body];
      for (const [where, at, isText] of plan) {
        const parent = elements[where % elements.length] as Element;
        const node = isText ? document.createTextNode('x') : document.createElement('i');
        parent.insertBefore(node, parent.childNodes[at % (parent.childNodes.length + 1)] ?? null);
        if (node.nodeType === 1) elements.push(node as Element);
      }
      const walked = [...walk(document.body)];
      const shuffled = walked.map((node) => ({ node, at: shuffle.next().value })).sort((a, b) => a.at - b.at);
      const sorted = shuffled.map(({ node }) => node).sort(documentOrder());
      expect(sorted.every((node, at) => node === walked[at])).toBe(true);
    }),
  );
});

test('what stands in an open shadow tree comes before the children of its host', () => {
  const { document } = parseHTML(
    '<!doctype html><body><p id="a">a</p><div><b>slotted</b></div><p id="c">c</p></body>',
  );
  const host = document.querySelector('div') as unknown as Element;
  const inner = document.createElement('span');
  const root = { childNodes: [inner], firstChild: inner, host, parentNode: null };
  Object.defineProperty(inner, 'parentNode', { value: root });
  const [a, b, c] = ['#a', 'b', '#c'].map((selector) => document.querySelector(selector) as unknown as Node);
  const order = documentOrder();
  expect([c, b, inner as unknown as Node, a].sort(order as never)).toEqual([a, inner, b, c]);
});

test('blocks are compared by where their text begins; one without text has no place of its own', () => {
  const { document } = parseHTML('<!doctype html><body><p>one</p><p>two</p><p>three</p></body>');
  const blocks = [...document.querySelectorAll('p')].map(
    (element, id) =>
      ({ id, element, text: '', runs: [{ node: element.firstChild }] }) as unknown as FlowBlock,
  );
  const [one, two, three] = blocks as [FlowBlock, FlowBlock, FlowBlock];
  const order = blockOrder();
  expect([order(one, two) < 0, order(two, one) > 0, order(one, three) < 0]).toEqual([true, true, true]);
  expect(order(one, { ...two, runs: [] })).toBe(0);
});

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.childNodes) yield* walk(child);
}
