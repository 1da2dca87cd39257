import { describe, expect, it } from 'vitest';
import { isLaterPage } from '../../../reading/is-later-page.ts';

describe('isLaterPage', () => {
  it.each([
    '/viewtopic.php?f=3&t=88&start=20',
    '/threads/a-title.88/page-2',
    '/discussion/88/a-title/p2',
    '/thread-88-page-3.html',
    '/showthread.php?tid=88&page=12',
    '/index.php?topic=88.20',
    '/index.php/topic,88.20.html',
    '/jforum/posts/list/15/88.page',
    '/topic/88-slug/page/2/',
    '/2026/01/article/comment-page-2',
    '/talk/parenting/88-title?page=10',
  ])('%s is a later page', (path) => {
    expect(isLaterPage(new URL(path, 'https://example.org'))).toBe(true);
  });

  it.each([
    '/viewtopic.php?f=3&t=88&start=0',
    '/viewtopic.php?t=88',
    '/threads/a-title.88/',
    '/threads/a-title.88/page-1',
    '/discussion/88/a-title/p1',
    '/showthread.php?tid=88&page=1',
    '/index.php?topic=88.0',
    '/jforum/posts/list/88.page',
    '/r/sub/comments/1abc/title/',
    '/t/my-2-page-story/88/40',
  ])('%s is not', (path) => {
    expect(isLaterPage(new URL(path, 'https://example.org'))).toBe(false);
  });
});
