/** Which names are underlined where not all are. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { firstKeys } from '../../../lib/page/density';
import type { FlowBlock } from '../../../lib/page/read/flow-block';
import { placeKey } from '../../../lib/page/session';

function pageOf(html: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const places = [...document.querySelectorAll('[data-who]')].map((element, id) => {
    const text = element.textContent ?? '';
    const who = element.getAttribute('data-who') || null;
    const block = { id, element, text } as unknown as FlowBlock;
    const state = who ? ('sure' as const) : ('ambiguous' as const);
    return { block, mention: { from: 0, to: text.length, state, entity: who, candidates: [], why: [] } };
  });
  const first = firstKeys(places, document as unknown as Document);
  return places
    .filter(({ block, mention }) => first.has(placeKey(block, mention)))
    .map(({ block }) => block.text);
}

test('each section begins with a heading and has a first mention of everybody', () => {
  const html = `<p data-who="a">A1</p><p data-who="a">A2</p><h2 data-who="a">A3</h2>
    <p data-who="b">B1</p><p data-who="a">A4</p><h3>x</h3><p data-who="b">B2</p>`;
  expect(pageOf(html)).toEqual(['A1', 'A3', 'B1', 'B2']);
});

test('names that are not decided are told apart by what is written', () => {
  expect(pageOf('<p data-who="">Levy</p><p data-who="">LEVY</p><p data-who="">Cohen</p>')).toEqual([
    'Levy',
    'Cohen',
  ]);
});
