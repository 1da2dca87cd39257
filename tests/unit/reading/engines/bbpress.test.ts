// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readThread } from '../../../../reading/read-thread.ts';

const read = (html: string, path: string) =>
  readThread(new DOMParser().parseFromString(html, 'text/html'), new URL(path, 'https://www.example.org'), {
    budgetMs: 60_000,
  })?.thread;
const reply = (id: number, name: string, words: string): string =>
  `<div id="post-${id}" class="bbp-reply-header"><span class="bbp-reply-post-date">January 2, 2026 at 3:04 am</span><a class="bbp-reply-permalink">#${id}</a></div><div class="post-${id} reply type-reply"><div class="bbp-reply-author"><a class="bbp-author-link"><span class="bbp-author-name">${name}</span></a><div class="bbp-author-role">Participant</div></div><div class="bbp-reply-content"><p>${words}</p></div></div>`;

describe('bbpress', () => {
  it('reads a topic that stands above its threaded replies', () => {
    const thread = read(
      `<div id="bbpress-forums"><h3>Tears</h3><ul class="bbp-lead-topic"><li class="bbp-body"><div id="post-1" class="post-1 topic type-topic"><div class="bbp-topic-author"><span class="bbp-author-name">willow</span></div><div class="bbp-topic-content"><p>She cries.</p></div></div></li></ul>
      <ul class="forums bbp-replies"><li class="bbp-body"><ul class="bbp-threaded-replies"><li>${reply(2, 'hazel', 'Ours too.')}<ul class="bbp-threaded-replies"><li>${reply(3, 'willow', 'Thank you.')}</li></ul></li><li>${reply(4, 'otter', 'It passed.')}</li></ul></li></ul></div>`,
      '/groups/toddlers/forum/topic/tears/',
    );
    expect(thread?.title).toBe('Tears');
    expect(thread?.posts.map(({ author, text, isOpeningPost }) => [author, text, isOpeningPost])).toEqual([
      ['willow', 'She cries.', true],
      ['hazel', 'Ours too.', false],
      ['willow', 'Thank you.', false],
      ['otter', 'It passed.', false],
    ]);
  });

  it('has no opening post on a later page', () => {
    const thread = read(
      `<div id="bbpress-forums"><ul class="bbp-replies"><li class="bbp-body">${reply(16, 'hazel', 'Ours too.')}${reply(17, 'otter', 'It passed.')}</li></ul></div>`,
      '/forums/topic/tears/page/2/',
    );
    expect(thread?.posts.map((post) => post.isOpeningPost)).toEqual([false, false]);
  });

  it.each([
    ['a member’s own replies', '/forums/users/hazel/replies/', 'id="bbp-user-wrapper"', 'bbp-replies'],
    ['search results', '/forums/search/tears/', '', 'bbp-search-results'],
  ])('takes %s for no thread', (_name, path, wrapper, list) => {
    const words = 'She has cried at every goodbye this month, and we have asked everyone what they would do about it.';
    const replies = [1, 2, 3].map((n) => reply(n, 'hazel', words)).join('');
    expect(
      read(
        `<div id="bbpress-forums"><div ${wrapper}><ul class="${list}"><li class="bbp-body">${replies}</li></ul></div></div>`,
        path,
      ),
    ).toBeUndefined();
  });
});
