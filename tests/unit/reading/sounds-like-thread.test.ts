import { describe, expect, it } from 'vitest';
import { soundsLikeThread } from '../../../reading/sounds-like-thread.ts';

describe('soundsLikeThread', () => {
  it.each([
    ['/', 'no'],
    ['/?utm_source=mums-forum', 'no'],
    ['/?topic=12', 'yes'],
    ['/?utm_source=x&tid=7', 'yes'],
    ['/forums/users/hazel/replies/', 'no'],
    ['/forums/search/tears/', 'no'],
    ['/search.php?topic=12', 'no'],
    ['/profile/comments/7/hazel', 'no'],
    ['/talk/parenting/88-tears', 'yes'],
    ['/t/12', 'yes'],
    ['/q/12/tears', 'yes'],
    ['/item?id=12', 'yes'],
    ['/index.php?topic=12.0', 'yes'],
    ['/board/view.php?id=12', 'yes'],
    ['/2026/03/tears/', 'maybe'],
    ['/product/night-light', 'maybe'],
    ['/usership/tears', 'maybe'],
  ])('%s: %s', (path, sound) => {
    expect(soundsLikeThread(new URL(path, 'https://www.example.org'))).toBe(sound);
  });
});
