import { beforeEach } from 'vitest';

/** Test files share workers, which starts them three times as fast; so what one file left in the document is cleared before each test. */
beforeEach(() => {
  if (typeof document === 'undefined') return;
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const child of [...document.documentElement.children]) {
    if (child !== document.head && child !== document.body) child.remove();
  }
});
