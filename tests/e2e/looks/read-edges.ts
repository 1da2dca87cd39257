import type { Page } from '@playwright/test';

/** Corners and border widths by class and part ("sb-say", "sb-threshold::after"), each as the browser computes it. */
export type Edges = Map<string, Set<string>>;

/**
 * Adds the corners and borders of everything on a page that has one, by our classes.
 *
 * Coarse pictures do not show them (see looks.spec.ts); as numbers they are the same on every desktop, whatever its fonts.
 */
export async function readEdges(page: Page, edges: Edges): Promise<void> {
  const found = await page.evaluate(() => {
    const sides = ['top', 'right', 'bottom', 'left'];
    const corners = ['top-left', 'top-right', 'bottom-right', 'bottom-left'];
    const all = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element],
      );
    return all(document).flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const classes = [...element.classList].filter((name) => name.startsWith('sb-'));
        const style = getComputedStyle(element, part || null);
        if (classes.length === 0 || (part !== '' && style.content === 'none')) return [];
        const radius = corners.map((corner) => style.getPropertyValue(`border-${corner}-radius`)).join(' ');
        const border = sides.map((side) => style.getPropertyValue(`border-${side}-width`)).join(' ');
        const isPlain = /^(0px ?)+$/.test(`${radius} ${border}`);
        return isPlain ? [] : [{ name: classes.join('.') + part, edge: `corners ${radius}; borders ${border}` }];
      }),
    );
  });
  for (const { name, edge } of found) edges.set(name, (edges.get(name) ?? new Set()).add(edge));
}

/** A line for each, in the order of the alphabet. */
export function edgesAsText(edges: Edges): string {
  return [...edges]
    .flatMap(([name, kinds]) => [...kinds].map((kind) => `${name}: ${kind}\n`))
    .sort()
    .join('');
}
