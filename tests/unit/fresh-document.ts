import { locks } from 'node:worker_threads';
import { beforeEach } from 'vitest';

/** Test files share workers, which starts them three times as fast; so what one file left in the document is cleared before each test. */
beforeEach(() => {
  if (typeof document === 'undefined') return;
  // jsdom has no Web Locks; every browser that we run in has, and so has Node.
  if (!('locks' in navigator)) Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const child of [...document.documentElement.children]) {
    if (child !== document.head && child !== document.body) child.remove();
  }
});
