/**
 * Draws marks over the page's text without touching the page: block by block, in small slices of time, and keeps them
 * where the text is. How each step works is said in the files beside this one.
 */
import { type FlowBlock, nodeSpans } from '../read/flow-block';
import { Easel } from './easel';
import { type Hit, hitAt, washAt } from './hit';
import type { Mark, Wash } from './layer';
import { rectsOf } from './measure';
import { watchNearness } from './nearness';
import { reactTo } from './reactions';
import { type Sheet, Sheets } from './sheet';
import { haveSamePlaces, unitsOf, unitsWith } from './units';

export type { Hit } from './hit';
export type { Mark, Wash } from './layer';

export interface Painter {
  /** Every block of the page is to be drawn, with marks or without. Replaces what was drawn for the block. */
  draw(block: FlowBlock, marks: readonly Mark[]): void;
  /** The saved passages of a block that was drawn. Replaces those that it had. */
  wash(blockId: number, washes: readonly Wash[]): void;
  erase(blockId: number): void;
  /** The mark at a point of the viewport, where it is seen. */
  at(x: number, y: number): Hit | null;
  /** The key of the saved passage at a point of the viewport, where it is seen. */
  washAt(x: number, y: number): string | null;
  /** Where the mark's text stands in the viewport, a rectangle for each line and text node. */
  rects(key: string): DOMRect[];
  /** Draws this mark stronger than the others; null: none. */
  point(key: string | null): void;
  stop(): void;
}

export function createPainter(root: ShadowRoot): Painter {
  const document = root.ownerDocument;
  const sheets = new Sheets();
  const easel = new Easel(root, sheets);
  const reactions = reactTo(document, sheets, easel);
  const nearness = watchNearness(document, comeOrGo, () => easel.followNow());

  function comeOrGo(element: Element, near: boolean) {
    for (const sheet of sheets.withElement(element)) {
      sheet.near = near;
      if (near) easel.ensure(sheet);
      else easel.clear(sheet);
    }
  }

  function enter(block: FlowBlock): Sheet {
    const sheet: Sheet = {
      block,
      marks: [],
      washes: [],
      units: [],
      stale: true,
      movedAt: Number.NEGATIVE_INFINITY,
      resting: true,
      shy: false,
    };
    sheets.add(sheet);
    nearness.watch(block.element);
    const home = block.element.getRootNode();
    if (home instanceof ShadowRoot) reactions.alsoIn(home);
    return sheet;
  }

  function forget(sheet: Sheet) {
    easel.clear(sheet);
    if (sheets.remove(sheet)) nearness.unwatch(sheet.block.element);
  }

  function redraw(sheet: Sheet, block: FlowBlock, marks: readonly Mark[], washes: readonly Wash[]) {
    const units = unitsWith(unitsOf(block.text, marks), washes);
    const sameWords = sheet.block.runs === block.runs && haveSamePlaces(sheet.units, units);
    sheet.block = block;
    sheet.washes = washes;
    sheets.mark(sheet, marks);
    // Where only the answer is new, nothing is measured again: known words and unknown ones cost the same.
    if (sameWords) {
      for (const [at, unit] of sheet.units.entries()) {
        unit.mark = units[at]?.mark;
        unit.wash = units[at]?.wash;
      }
      easel.ink(sheet);
      easel.ensure(sheet);
    } else {
      sheet.units = units;
      easel.remeasure(sheet);
    }
  }

  function look(): void {
    easel.contexts.renew();
    easel.origins.renew();
  }

  return {
    draw(block, marks) {
      const before = sheets.get(block.id);
      if (before && before.block.element !== block.element) forget(before);
      const sheet = sheets.get(block.id) ?? enter(block);
      const inOrder = marks.toSorted((one, other) => one.from - other.from);
      // Passages of a text that changed are found anew.
      const washes = sheet.block.text === block.text ? sheet.washes : [];
      redraw(sheet, block, inOrder, washes);
    },
    wash(blockId, washes) {
      const sheet = sheets.get(blockId);
      if (sheet) redraw(sheet, sheet.block, sheet.marks, washes);
    },
    erase(blockId) {
      const sheet = sheets.get(blockId);
      if (sheet) forget(sheet);
    },
    at(x, y) {
      look();
      return hitAt(sheets, x, y, easel.contexts, easel.origins);
    },
    washAt(x, y) {
      look();
      return washAt(sheets, x, y, easel.contexts, easel.origins);
    },
    rects(key) {
      const sheet = sheets.withKey(key);
      const mark = sheet?.marks.find((mark) => mark.key === key);
      if (!sheet || !mark) return [];
      return nodeSpans(sheet.block, mark).flatMap(({ node, from, to }) => rectsOf(node, from, to));
    },
    point: (key) => easel.point(key),
    stop() {
      reactions.stop();
      nearness.stop();
      easel.stop();
    },
  };
}
