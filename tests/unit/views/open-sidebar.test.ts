import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasSidebar, openSidebar } from '../../../views/options/open-sidebar.ts';

const names = ['sidePanel', 'sidebarAction'] as const;
const before = names.map((name) => [name, Reflect.get(fakeBrowser, name)] as const);

/** Makes the browser one that has this panel and not the other. */
function makeBrowser(name: (typeof names)[number] | null) {
  const open = vi.fn(async () => undefined);
  for (const other of names) Reflect.deleteProperty(fakeBrowser, other);
  if (name) Object.assign(fakeBrowser, { [name]: { open } });
  return open;
}

afterEach(() => Object.assign(fakeBrowser, Object.fromEntries(before)));

describe('openSidebar', () => {
  it('opens the panel of this window in Chromium', async () => {
    const open = makeBrowser('sidePanel');
    await openSidebar(7);
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
  });

  it('opens the sidebar in Firefox', async () => {
    const open = makeBrowser('sidebarAction');
    await openSidebar(7);
    expect(open).toHaveBeenCalledOnce();
  });

  it('knows a browser that has none', () => {
    makeBrowser(null);
    expect(hasSidebar()).toBe(false);
  });
});
