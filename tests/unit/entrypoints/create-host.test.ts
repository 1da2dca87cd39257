// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { createHost } from '../../../entrypoints/panel/create-host.ts';
import { isOwnElement, ownElement } from '../../../entrypoints/panel/own-element.ts';

describe('createHost', () => {
  it('adds one nameless element beside the body, with a closed root', () => {
    createHost(document);
    const host = document.documentElement.lastElementChild;
    expect(host).toBe(ownElement());
    expect(host?.getAttributeNames()).toEqual(['style']);
    expect(host?.shadowRoot).toBeNull();
    expect(document.body.childElementCount).toBe(0);
  });

  it('takes the place of the one that an older version left behind, and touches nothing else', () => {
    const other = document.createElement('div');
    other.style.position = 'fixed';
    document.documentElement.append(other);
    createHost(document);
    const orphan = document.documentElement.lastElementChild;
    createHost(document);
    expect(orphan?.isConnected).toBe(false);
    expect(other.isConnected).toBe(true);
    expect(document.documentElement.lastElementChild).toBe(ownElement());
  });

  it('is known as ours, and nothing else is', () => {
    createHost(document);
    expect(ownElement()).not.toBeNull();
    expect(isOwnElement(document.documentElement.lastElementChild ?? document)).toBe(true);
    expect(isOwnElement(document.body)).toBe(false);
  });

  it.each(['keydown', 'keyup', 'input', 'click', 'paste'])('keeps %s from the page', (type) => {
    const root = createHost(document);
    const button = document.createElement('button');
    root.append(button);
    const heard = vi.fn();
    document.addEventListener(type, heard);
    button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    document.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('lets Escape, pressed in the page, reach the page', () => {
    createHost(document);
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { once: true });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(heard).toHaveBeenCalledOnce();
  });
});
