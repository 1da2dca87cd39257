/** What a post of an unknown engine has beside its words, by the names that forums give it. */
export const BESIDE_WORDS =
  'h1, time, header, footer, nav, .sig, .badge, a:not([href]), a[href="#"], a[href^="javascript:"], a[href*="reply"], a[href*="quote"], a[href*="report"], [itemprop="citation"], [class*="edited" i], [role="button"], [role="menu"], [class*="signature" i], [class*="author" i], [class*="username" i], [class*="avatar" i], [class*="date" i], [class*="timestamp" i], [class*="quote" i], [class*="share" i], [class*="toolbar" i], [class*="actions" i], [class*="meta" i]';
