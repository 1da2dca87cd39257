import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../storage/settings.ts';
import { lookOf } from './look.ts';

/** Gives one of our own pages (its `body` is the surface) the reader's theme and text size. */
export function usePageLook(settings: Settings | null): void {
  useLayoutEffect(() => {
    if (settings === null) return;
    const { body, documentElement } = document;
    for (const [name, value] of Object.entries(lookOf(settings))) {
      if (value === undefined) body.removeAttribute(name);
      else body.setAttribute(name, value);
    }
    documentElement.style.colorScheme = settings.theme === 'device' ? 'light dark' : settings.theme;
  }, [settings]);
}
