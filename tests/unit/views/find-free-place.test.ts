// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Box, findFreePlace } from '../../../views/panel/find-free-place.ts';

const SCREEN_HEIGHT_PX = 800;
const boxAt = (bottomPx: number): Box => ({
  left: 1100,
  right: 1280,
  top: SCREEN_HEIGHT_PX - bottomPx - 44,
  bottom: SCREEN_HEIGHT_PX - bottomPx,
});
const nothing = () => [];

/** Gives an element for every point between two heights. */
const between = (topPx: number, bottomPx: number, element: Element) => (_x: number, y: number) =>
  y > topPx && y < bottomPx ? [element] : [];

beforeEach(() => document.body.replaceChildren());

function button(position: string): Element {
  document.body.innerHTML = `<div style="position: ${position}"><button><i></i></button></div>`;
  const inner = document.querySelector('i');
  if (!inner) throw new Error('no element');
  return inner;
}

describe('findFreePlace', () => {
  it('keeps to the drawn place where nothing is in the way', () => {
    expect(findFreePlace(boxAt, nothing, null)).toBe(112);
  });

  it('moves up past a floating button', () => {
    expect(findFreePlace(boxAt, between(640, 700, button('fixed')), null)).toBe(176);
  });

  it('stays where the button scrolls with the page', () => {
    expect(findFreePlace(boxAt, between(640, 700, button('static')), null)).toBe(112);
  });

  it('moves off the element with focus', () => {
    expect(findFreePlace(boxAt, nothing, { left: 0, right: 1280, top: 600, bottom: 700 })).toBe(240);
  });

  it('keeps to the drawn place where every place is taken', () => {
    expect(findFreePlace(boxAt, between(0, 800, button('sticky')), null)).toBe(112);
  });
});
