import { expect, type Locator, type Page } from '@playwright/test';

/** The toolbar popup, opened in a tab of its own: the same page, only that the browser gives it more room. */
export class PopupPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens it in a tab with the popup's size. */
  static async open(page: Page, extensionId: string): Promise<PopupPage> {
    await page.setViewportSize({ width: 400, height: 600 });
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await expect(page.getByRole('navigation').first()).toBeVisible();
    return new PopupPage(page);
  }

  /** Turns to the list of pins. */
  async showPins(): Promise<void> {
    await this.page.getByRole('navigation').getByText('Pins').click();
  }

  /** What says that a point is in the list of pins. */
  pin(headline: string): Locator {
    return this.page.getByText(headline, { exact: false }).first();
  }
}
