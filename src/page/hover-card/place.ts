// Where the hover card stands: under the words where there is room, else above them, never outside the window.

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Size = { readonly width: number; readonly height: number };

const gap = 8;
const margin = 12;

/** All in CSS pixels of the viewport. */
export function placeCard(words: Box, card: Size, view: Size): { readonly left: number; readonly top: number } {
  const below = words.bottom + gap;
  const above = words.top - gap - card.height;
  const fitsBelow = below + card.height <= view.height - margin;
  const top = fitsBelow || above < margin ? below : above;
  return {
    left: Math.max(margin, Math.min(words.left, view.width - card.width - margin)),
    top: Math.max(margin, Math.min(top, view.height - card.height - margin)),
  };
}

/** Of a range over several lines, the box of the line under the point; without a point the first. */
export function lineBox(range: Range, point: { readonly x: number; readonly y: number } | null): Box {
  const boxes = [...range.getClientRects()];
  const under =
    point &&
    boxes.find(
      (box) => point.y >= box.top - 3 && point.y <= box.bottom + 3 && point.x >= box.left && point.x <= box.right,
    );
  return under ?? boxes[0] ?? range.getBoundingClientRect();
}
