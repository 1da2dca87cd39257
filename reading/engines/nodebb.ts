import type { EngineSpec } from '../engine-spec.ts';

/**
 * NodeBB 3 and 4, Harmony and Persona. Read 2026-11-21 in NodeBB/NodeBB@v4.6.0 and both themes, seen in a browser.
 * Beyond 40 posts the far end leaves the page; replies opened in place are copies. From memory: the count's title.
 */
export const nodebb: EngineSpec = {
  id: 'nodebb',
  signs: ['.template-topic'],
  thread: '[component="topic"] [component="post"][data-pid]',
  site: '[component="toaster/tray"]',
  app: '[component]',
  title: '[component="topic/title"]',
  post: '[component="topic"] [component="post"][data-pid]:not([component="post/replies/container"] *)',
  postId: ['data-pid'],
  body: '[component="post"]:not(.deleted) [component="post/content"]',
  author: '@data-username',
  opening: '[data-index="0"]',
  // A quote is headed by a paragraph of its own: "@somebody said in [title of the thread]:".
  remove:
    '[component="post/signature"], [component="post/parent"], [component="post/replies/container"], .link-preview, p:has(> a[href*="/post/"]):has(+ blockquote)',
  total: { at: '[component="topic/post-count"]@title', plus: 0 },
  key: /\/topic\/\d+/,
};
