/** What a page under measurement keeps on its `window` for the script that measures it. */
export interface PaintWatch {
  /** When all that was awaited had been painted, in ms since the navigation began; null = not yet. */
  paintedMs: number | null;
  /** Longest task since then and before, in ms; 0 = none of 50 ms. */
  longestTaskMs: number;
}

/** Runs in a page before its own scripts: notes when elements of all these selectors have been painted, and the longest task. */
export function watchPaint(selectors: readonly string[]): void {
  const watch: PaintWatch = { paintedMs: null, longestTaskMs: 0 };
  Object.assign(window, { paintWatch: watch });
  const observer = new MutationObserver(() => {
    if (!selectors.every((selector) => document.querySelector(selector))) return;
    observer.disconnect();
    // The message comes after the frame that the callback is part of.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        watch.paintedMs = performance.now();
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.longestTaskMs = Math.max(watch.longestTaskMs, duration);
  }).observe({ type: 'longtask', buffered: true });
}
