import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { CHIP_PLACES_PX, findFreePlace } from './find-free-place.ts';

/** Keeps the chip off the page's floating controls and off the element with focus. @returns its distance from the bottom edge, in px. */
export function useFreePlace(chip: RefObject<HTMLElement | null>): number {
  const [bottomPx, setBottomPx] = useState(CHIP_PLACES_PX[0] ?? 0);
  useLayoutEffect(() => {
    const host = chip.current && hostOf(chip.current);
    const elementsAt = (x: number, y: number) =>
      document.elementsFromPoint(x, y).filter((element) => element !== host && element !== chip.current);
    const settle = () => {
      const box = chip.current?.getBoundingClientRect();
      if (!box || box.width === 0) return;
      const { left, right, height } = box;
      const boxAt = (px: number) => ({ left, right, top: innerHeight - px - height, bottom: innerHeight - px });
      setBottomPx(findFreePlace(boxAt, elementsAt, boxOfFocus(host)));
    };
    settle();
    addEventListener('resize', settle);
    document.addEventListener('focusin', settle);
    return () => {
      removeEventListener('resize', settle);
      document.removeEventListener('focusin', settle);
    };
  }, [chip]);
  return bottomPx;
}

function hostOf(element: HTMLElement): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function boxOfFocus(host: Element | null): DOMRect | null {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body || activeElement === host) return null;
  return activeElement.getBoundingClientRect();
}
