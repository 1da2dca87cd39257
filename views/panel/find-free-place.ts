/** Distances of the chip from the bottom edge, in px, best first: where the drawings have it, then upwards past usual floating buttons. */
export const CHIP_PLACES_PX: readonly number[] = [112, 176, 240, 304, 368, 48];

/** A box on the screen, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the page has under a point of the screen, topmost first. */
export type ElementsAt = (x: number, y: number) => readonly Element[];

const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [contenteditable=""], [contenteditable="true"]';

/**
 * Chooses a place for the chip where it covers neither a control that stays in view (a floating button, a fixed bar) nor the element with focus.
 *
 * @param boxAt - the chip's box at a distance from the bottom edge.
 * @returns one of CHIP_PLACES_PX; the first where all are taken.
 */
export function findFreePlace(boxAt: (bottomPx: number) => Box, elementsAt: ElementsAt, focused: Box | null): number {
  const isFree = (bottomPx: number) => {
    const box = boxAt(bottomPx);
    return box.top >= 0 && !overlaps(box, focused) && !coversFixedControl(box, elementsAt);
  };
  return CHIP_PLACES_PX.find(isFree) ?? CHIP_PLACES_PX[0] ?? 0;
}

function overlaps(one: Box, other: Box | null): boolean {
  if (other === null) return false;
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** What scrolls with the page can be scrolled out from under the chip; what is fixed cannot. */
function coversFixedControl(box: Box, elementsAt: ElementsAt): boolean {
  return samplePoints(box).some(([x, y]) =>
    elementsAt(x, y).some((element) => {
      const control = element.closest(CONTROLS);
      return control !== null && isFixed(control);
    }),
  );
}

function isFixed(element: Element): boolean {
  for (let parent: Element | null = element; parent; parent = parent.parentElement) {
    const { position } = getComputedStyle(parent);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}

/** Six points: the corners, a little inside, and two in between. */
function samplePoints({ left, top, right, bottom }: Box): readonly (readonly [number, number])[] {
  const xs = [left + 2, (left + right) / 2, right - 2];
  return [top + 2, bottom - 2].flatMap((y) => xs.map((x) => [x, y] as const));
}
