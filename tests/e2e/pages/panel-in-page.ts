import { type CDPSession, expect, type Page } from '@playwright/test';
import {
  type AccessibleNode,
  type Cdp,
  clickNode,
  countClosedShadows,
  readClosedShadow,
  readStyle,
} from '../../../scripts/browser/closed-shadow.ts';

/**
 * Chip and panel in a page, as a screen reader and a mouse meet them.
 *
 * They are in a closed shadow root, which no script of the test may enter either: everything goes through the DevTools protocol.
 */
export class PanelInPage {
  readonly page: Page;
  readonly #cdp: Cdp;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    // Playwright types each method of the protocol; ours are named in closed-shadow.ts.
    this.#cdp = { send: (method, params) => session.send(method as 'DOM.enable', params as undefined) };
  }

  /** Chip and panel in a tab. */
  static async of(page: Page): Promise<PanelInPage> {
    return new PanelInPage(page, await page.context().newCDPSession(page));
  }

  /** Everything of ours in the page, in reading order; [] where we show nothing. */
  nodes(): Promise<AccessibleNode[]> {
    return readClosedShadow(this.#cdp);
  }

  /** How many elements of ours hang in the page: 0 or 1. */
  hosts(): Promise<number> {
    return countClosedShadows(this.#cdp);
  }

  /** All that can be read, as one string. */
  async words(): Promise<string> {
    return (await this.nodes()).map(({ name }) => name).join('\n');
  }

  /** Waits for the chip. @returns its name. */
  async chip(): Promise<string> {
    const chip = await this.find('button', /note|First, you/);
    return chip.name;
  }

  /** Waits for the chip and presses it. */
  async open(): Promise<void> {
    await this.press(/note|First, you/);
    await expect.poll(() => this.isOpen()).toBe(true);
  }

  /** Whether the panel is open: it has headings, the chip has none. */
  async isOpen(): Promise<boolean> {
    return (await this.nodes()).some(({ role }) => role === 'heading');
  }

  /** Presses the first thing with that name that can be pressed. */
  async press(name: RegExp): Promise<void> {
    await clickNode(this.#cdp, await this.find(/button|link|radio|DisclosureTriangle|checkbox/, name));
  }

  /** Waits for a node. */
  async find(role: string | RegExp, name: RegExp): Promise<AccessibleNode> {
    let found: AccessibleNode | undefined;
    await expect
      .poll(
        async () => {
          found = (await this.nodes()).find((node) => matches(node.role, role) && name.test(node.name));
          return found !== undefined;
        },
        { message: `${role} named ${name}` },
      )
      .toBe(true);
    if (!found) throw new Error(`No ${role} named ${name}`);
    return found;
  }

  /** A computed style of a node. */
  styleOf(node: AccessibleNode, property: string): Promise<string> {
    return readStyle(this.#cdp, node, property);
  }

  /** What has the keyboard's focus in our part of the page, or null. */
  async focused(): Promise<AccessibleNode | null> {
    return (await this.nodes()).find(({ isFocused }) => isFocused) ?? null;
  }
}

function matches(role: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? role === wanted : wanted.test(role);
}
