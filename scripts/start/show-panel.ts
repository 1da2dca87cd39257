import type { Page } from 'puppeteer-core';
import { type AccessibleNode, type Cdp, clickNode, readClosedShadow } from '../browser/closed-shadow.ts';

/** How long the chip may take on a slow machine before we say that it did not come, in ms. */
const PATIENCE_MS = 30_000;

/**
 * Waits for the chip and presses it.
 *
 * @returns what a screen reader then finds in the panel, in reading order.
 * @throws Error where no chip comes, or the panel does not open.
 */
export async function showPanel(page: Page): Promise<{ chip: string; panel: AccessibleNode[] }> {
  const session = await page.createCDPSession();
  const cdp: Cdp = { send: (method, params) => session.send(method as 'DOM.enable', params as undefined) };
  const before = await waitFor(cdp, (nodes) => nodes.some(isButton), 'No chip came up on the sample thread');
  const chip = before.find(isButton);
  if (!chip) throw new Error('The chip has gone again');
  await clickNode(cdp, chip);
  const panel = await waitFor(cdp, (nodes) => nodes.length > before.length, 'The panel did not open');
  return { chip: chip.name, panel };
}

function isButton({ role }: AccessibleNode): boolean {
  return role === 'button';
}

async function waitFor(
  cdp: Cdp,
  isThere: (nodes: AccessibleNode[]) => boolean,
  complaint: string,
): Promise<AccessibleNode[]> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const nodes = await readClosedShadow(cdp);
    if (isThere(nodes)) return nodes;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${complaint} within ${PATIENCE_MS / 1000} s.`);
}
