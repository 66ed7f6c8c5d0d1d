/** What is selected in a document, also in its open shadow trees, of which the document's own ranges tell nothing. */

/**
 * Undefined: nothing is selected, or the selection begins in one tree and ends in another, which no range can hold.
 * `shadows`: the open shadow trees of the document, all those around another one too.
 */
export function selectedRange(document: Document, shadows: ShadowRoot[]): Range | undefined {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = endsOf(selection, shadows);
  if (startContainer.getRootNode() !== endContainer.getRootNode()) return undefined;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.collapsed ? undefined : range;
}

function endsOf(selection: Selection, shadows: ShadowRoot[]): AbstractRange {
  // Browsers of before 2025 do not have it.
  const composed: StaticRange[] =
    shadows.length > 0 && 'getComposedRanges' in selection
      ? selection.getComposedRanges({ shadowRoots: shadows })
      : [];
  return composed[0] ?? selection.getRangeAt(0);
}
