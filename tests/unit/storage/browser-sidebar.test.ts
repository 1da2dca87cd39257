import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerToolbar, hasSidebar, openSidebar, setToolbarOpens } from '../../../storage/browser-sidebar.ts';

const names = ['sidePanel', 'sidebarAction'] as const;
const before = names.map((name) => [name, Reflect.get(fakeBrowser, name)] as const);

/** Makes the browser one that has this panel and not the other. */
function makeBrowser(name: (typeof names)[number] | null) {
  const open = vi.fn(async () => undefined);
  const toggle = vi.fn(async () => undefined);
  const setPopup = vi.fn(async () => undefined);
  for (const other of names) Reflect.deleteProperty(fakeBrowser, other);
  if (name) Object.assign(fakeBrowser, { [name]: { open, toggle } });
  Object.assign(fakeBrowser.action, { setPopup });
  return { open, toggle, setPopup };
}

afterEach(() => Object.assign(fakeBrowser, Object.fromEntries(before)));

describe('openSidebar', () => {
  it('opens the panel of this window in Chromium', async () => {
    const { open } = makeBrowser('sidePanel');
    await openSidebar(7);
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
  });

  it('opens the sidebar in Firefox', async () => {
    const { open } = makeBrowser('sidebarAction');
    await openSidebar(7);
    expect(open).toHaveBeenCalledOnce();
  });

  it('knows a browser that has none', () => {
    makeBrowser(null);
    expect(hasSidebar()).toBe(false);
  });
});

describe('setToolbarOpens', () => {
  it.each(['sidePanel', 'sidebarAction'] as const)('takes the popup away for %s, and gives it back', async (name) => {
    const { setPopup } = makeBrowser(name);
    await setToolbarOpens('sidebar');
    expect(setPopup).toHaveBeenLastCalledWith({ popup: '' });
    await setToolbarOpens('popup');
    expect(setPopup).toHaveBeenLastCalledWith({ popup: 'popup.html' });
  });

  it('leaves the popup where there is no side panel', async () => {
    const { setPopup } = makeBrowser(null);
    await setToolbarOpens('sidebar');
    expect(setPopup).not.toHaveBeenCalled();
  });
});

describe('answerToolbar', () => {
  it('opens the panel of the window in Chromium', async () => {
    const { open } = makeBrowser('sidePanel');
    await answerToolbar(7);
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
  });

  it('opens and closes the sidebar in Firefox', async () => {
    const { toggle } = makeBrowser('sidebarAction');
    await answerToolbar(7);
    expect(toggle).toHaveBeenCalledOnce();
  });
});
