import type { Page } from 'puppeteer-core';

/** A surface to take pictures of: an address of the extension, its widths, and what to press first. */
export interface Surface {
  readonly name: string;
  /** Path within the extension. */
  readonly path: string;
  readonly widthsPx: readonly number[];
  readonly heightPx: number;
  /** The whole page, not only the first screen. */
  readonly isWhole?: boolean;
  /** As Firefox for Android shows it: a page of its own, with touch. */
  readonly isPhone?: boolean;
  readonly before?: (page: Page) => Promise<void>;
}

const POPUP = { widthsPx: [400, 320], heightPx: 600 };
const PAGE = { widthsPx: [1100, 320], heightPx: 900, isWhole: true };
const PANEL = { widthsPx: [1280, 320], heightPx: 800 };

const PHONE = { widthsPx: [360, 430], heightPx: 640, isPhone: true };

const openPanel = async (page: Page) => {
  await page.locator('>>> .sb-chip').click();
};
const press = (selector: string) => async (page: Page) => {
  await page.locator(selector).click();
};
const openPanelAnd = (selector: string) => async (page: Page) => {
  await openPanel(page);
  await page.locator(selector).click();
};

/** Every surface in every state worth looking at. */
export const SURFACES: readonly Surface[] = [
  { name: 'popup', path: 'popup.html', ...POPUP },
  { name: 'popup-answer', path: 'popup.html#/answer/drop-off/15', ...POPUP },
  { name: 'popup-typed-age', path: 'popup.html', ...POPUP, before: press('.sb-age-ways .sb-link') },
  { name: 'popup-situations', path: 'popup.html', ...POPUP, before: press('.sb-more-tiles') },
  { name: 'popup-search', path: 'popup.html#/search/screams%20when%20i%20shower', ...POPUP },
  { name: 'popup-search-none', path: 'popup.html#/search/wont%20eat%20brocoli', ...POPUP },
  { name: 'popup-search-sign', path: 'popup.html#/search/he%20has%20gone%20floppy', ...POPUP },
  { name: 'popup-search-limit', path: 'popup.html#/search/i%20cant%20take%20it%20any%20more', ...POPUP },
  { name: 'popup-pins', path: 'popup.html#/pins', ...POPUP },
  { name: 'popup-sign', path: 'popup.html#/sign/fit-or-jerking', ...POPUP },
  { name: 'popup-card', path: 'popup.html#/card/lost-skills', ...POPUP },
  { name: 'popup-limit', path: 'popup.html#/limit', ...POPUP },
  { name: 'panel-closed', path: 'gallery.html#leaving-the-room', ...PANEL },
  { name: 'panel', path: 'gallery.html#leaving-the-room', ...PANEL, before: openPanel },
  {
    name: 'panel-why',
    path: 'gallery.html#leaving-the-room',
    ...PANEL,
    before: openPanelAnd('>>> .sb-about-links .sb-age-pick:last-child'),
  },
  {
    name: 'panel-advice',
    path: 'gallery.html#leaving-the-room',
    ...PANEL,
    before: openPanelAnd('>>> #sb-section-advice > summary'),
  },
  {
    name: 'panel-help',
    path: 'gallery.html#leaving-the-room',
    ...PANEL,
    before: openPanelAnd('>>> .sb-help .sb-link'),
  },
  {
    name: 'panel-age',
    path: 'gallery.html#leaving-the-room',
    ...PANEL,
    before: openPanelAnd('>>> .sb-about-links .sb-age-pick:first-child'),
  },
  {
    name: 'panel-situation',
    path: 'gallery.html#leaving-the-room',
    ...PANEL,
    before: openPanelAnd('>>> .sb-about-what'),
  },
  {
    name: 'panel-more',
    path: 'gallery.html#leaving-the-room',
    ...PANEL,
    before: openPanelAnd('>>> .sb-step .sb-point-toggle'),
  },
  {
    name: 'panel-try',
    path: 'gallery.html#leaving-the-room',
    ...PANEL,
    before: openPanelAnd('>>> #sb-section-try > summary'),
  },
  {
    name: 'panel-pins',
    path: 'gallery.html#leaving-the-room',
    ...PANEL,
    before: openPanelAnd('>>> .sb-panel-foot .sb-foot-button:last-child'),
  },
  { name: 'panel-no-age', path: 'gallery.html#no-age', ...PANEL, before: openPanel },
  { name: 'panel-limit', path: 'gallery.html#at-the-limit', ...PANEL, before: openPanel },
  { name: 'panel-fever', path: 'gallery.html#fever', ...PANEL, before: openPanel },
  { name: 'phone-popup', path: 'popup.html', ...PHONE },
  { name: 'phone-answer', path: 'popup.html#/answer/drop-off/15', ...PHONE },
  { name: 'phone-pins', path: 'popup.html#/pins', ...PHONE },
  { name: 'phone-limit', path: 'popup.html#/limit', ...PHONE },
  { name: 'phone-chip', path: 'gallery.html#leaving-the-room', ...PHONE },
  { name: 'phone-panel', path: 'gallery.html#leaving-the-room', ...PHONE, before: openPanel },
  { name: 'sidepanel', path: 'sidepanel.html', widthsPx: [400, 320], heightPx: 900 },
  // Where a plan's "Back to pins" leads: a tab.
  { name: 'sidepanel-pins', path: 'sidepanel.html#/pins', widthsPx: [1100, 240], heightPx: 800 },
  { name: 'options', path: 'options.html', ...PAGE },
  { name: 'welcome', path: 'welcome.html', ...PAGE },
  { name: 'how-well', path: 'catalogue.html#recognition', ...PAGE, isWhole: false },
  { name: 'catalogue', path: 'catalogue.html', ...PAGE, isWhole: false },
  { name: 'corrected', path: 'catalogue.html#corrected', ...PAGE, isWhole: false },
  { name: 'options-child', path: 'options.html', ...PAGE, before: press('.sb-table:not(.sb-table--sites) .sb-link') },
  { name: 'plan', path: 'plan.html', ...PAGE },
  { name: 'gallery', path: 'gallery.html', ...PAGE },
];
