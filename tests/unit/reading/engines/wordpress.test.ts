// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readThread } from '../../../../reading/read-thread.ts';

const read = (html: string) =>
  readThread(new DOMParser().parseFromString(html, 'text/html'), new URL('https://blog.example.org/2026/01/tears/'), {
    budgetMs: 60_000,
  })?.thread;
const article =
  '<article><h1 class="entry-title">Tears at 14 months</h1><div class="entry-content"><p>She cries.</p></div></article>';
const comment = (words: string): string =>
  `<li class="comment" id="comment-7"><article class="comment-body"><div class="comment-author"><b class="fn">hazel</b></div><div class="comment-content"><p>${words}</p></div></article></li>`;

describe('wordpress', () => {
  it('reads the oldest walker, which has the words between name, date and buttons', () => {
    const old = (id: number, name: string, words: string, replies = ''): string =>
      `<li class="comment" id="comment-${id}"><div id="div-comment-${id}" class="comment-body"><div class="comment-author vcard"><cite class="fn">${name}</cite> <span class="says">says:</span></div><div class="comment-meta commentmetadata"><a href="#">March 3, 2014 at 9:12 am</a></div><p>${words}</p><div class="reply"><a>Reply</a></div></div>${replies && `<ul class="children">${replies}</ul>`}</li>`;
    const thread = read(
      `<body class="single"><div class="post hentry"><h2 class="entry-title">Tears</h2><div class="entry"><p>She cries.</p><p class="postmetadata">Filed under Tears</p></div></div><h3 id="comments">2 Responses to “Tears”</h3><ol class="commentlist">${old(1, 'hazel', 'Ours too.', old(2, 'otter', 'And ours.'))}</ol></body>`,
    );
    expect(thread?.title).toBe('Tears');
    expect(thread?.totalPosts).toBe(3);
    expect(thread?.posts.map(({ author, text }) => [author, text])).toEqual([
      [null, 'She cries.'],
      ['hazel', 'Ours too.'],
      ['otter', 'And ours.'],
    ]);
  });

  it('reads the names that Genesis marks by schema.org', () => {
    const thread = read(
      `${article}<div id="comments"><ol class="comment-list"><li class="comment" id="comment-7"><article><p class="comment-author"><span itemprop="name">hazel</span> <span class="says">says</span></p><div class="comment-content"><p>Ours too.</p></div></article></li></ol></div>`,
    );
    expect(thread?.posts.at(-1)).toMatchObject({ author: 'hazel', text: 'Ours too.' });
  });

  it.each([
    ['<h2 class="comments-title">One thought on “Tears at 14 months”</h2>', null],
    ['<h2 class="comments-title">1,204 thoughts on “Tears at 14 months”</h2>', 1205],
    ['<h2 class="comments-title">Comments (12)</h2>', 13],
    ['<h2 class="wp-block-comments-title">4 responses to “Tears at 14 months”</h2>', 5],
    ['<span class="wpdtc">3</span> Comments', 4],
  ])('takes %s for %s posts, never a number of the article’s title', (heading, total) => {
    const thread = read(
      `${article}<div id="comments">${heading}<ol class="comment-list">${comment('Ours too.')}</ol></div>`,
    );
    expect(thread?.totalPosts).toBe(total);
  });
});
