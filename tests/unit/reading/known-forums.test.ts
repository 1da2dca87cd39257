// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readThread } from '../../../reading/read-thread.ts';

const read = (html: string, url: string) =>
  readThread(new DOMParser().parseFromString(html, 'text/html'), new URL(url), { budgetMs: 60_000 });

const WORDS = 'She screams at the door every single day, whoever of us two goes out to work.';
const many = (make: (n: number) => string): string => Array.from({ length: 5 }, (_, n) => make(n + 1)).join('');
const oldComment = (n: number): string =>
  `<div class="thing comment" data-fullname="t1_${n}" data-author="u${n}"><p class="parent"><a class="title">A thread</a></p><div class="entry"><p class="tagline"><a class="author">u${n}</a> <time datetime="2026-01-02">1 day ago</time></p><div class="usertext-body"><div class="md"><p>${WORDS}</p></div></div></div></div>`;
const lemmyComment = (n: number): string =>
  `<li class="comment"><article id="comment-${n}" class="comment-node"><a class="person-listing" href="/u/u${n}">u${n}</a><span class="moment-time">1 day ago</span><div class="comment-content"><div class="md-div"><p>${WORDS}</p></div></div></article></li>`;

describe('readThread on pages of a known forum that are no thread', () => {
  it.each([
    [
      'comments of one person on Reddit',
      `<shreddit-app>${many((n) => `<article><shreddit-profile-comment><a href="/user/ashby/">ashby</a><div class="md"><p>${WORDS}</p></div><time datetime="2026-01-0${n}">1d</time></shreddit-profile-comment></article>`)}</shreddit-app>`,
      'https://www.reddit.com/user/ashby/comments/',
    ],
    [
      'the newest comments of a subreddit on old Reddit',
      `<div id="siteTable">${many(oldComment)}</div>`,
      'https://old.reddit.com/r/LittleAcorns/comments/',
    ],
    ['letters on old Reddit', `<div id="siteTable">${many(oldComment)}</div>`, 'https://old.reddit.com/message/inbox/'],
    [
      'what one person wrote on a Discourse in a folder',
      `<head><meta name="generator" content="Discourse 3.6.0"></head><div id="main-outlet">${many((n) => `<div class="user-stream-item"><a data-user-card="ashby" href="/forum/u/ashby"></a><span class="relative-date" data-time="${n}">1d</span><div class="excerpt"><p>${WORDS}</p></div></div>`)}</div>`,
      'https://example.org/forum/u/ashby/activity',
    ],
    [
      'what one person wrote on a Flarum in a folder',
      `<ul>${many((n) => `<li><article class="CommentPost Post"><h3 class="PostUser-name"><span class="username">ashby</span></h3><time datetime="2026-01-0${n}">1d</time><div class="Post-body"><p>${WORDS}</p></div></article></li>`)}</ul><script id="flarum-json-payload" type="application/json">{}</script>`,
      'https://example.org/forum/u/ashby',
    ],
    [
      'what one person wrote on NodeBB',
      `<body class="template-account-posts"><ul component="posts">${many((n) => `<li component="post" data-pid="${n}"><a class="post-author" href="/user/ashby">ashby</a><span class="timeago" title="2026-01-0${n}"></span><div component="post/content">${WORDS}</div></li>`)}</ul><div component="toaster/tray"></div></body>`,
      'https://example.org/user/ashby/posts',
    ],
    [
      'letters on Lemmy',
      `<div class="lemmy-site"><ul class="comments">${many(lemmyComment)}</ul></div>`,
      'https://lemmy.example.org/inbox',
    ],
    [
      'earlier versions of a question on Stack Exchange',
      `<header class="s-topbar"></header><div id="revisions">${many((n) => `<div class="js-revision"><a href="/users/1/u">u</a><span class="relativetime" title="2026-01-0${n}">Jan</span><div class="js-post-body"><p>${WORDS}</p></div></div>`)}</div>`,
      'https://parenting.stackexchange.com/posts/1/revisions',
    ],
  ])('takes %s for no thread', (_name, html, url) => {
    expect(read(html, url)).toBeNull();
  });

  it('still reads the same blocks on an unknown forum', () => {
    const html = `<ul class="comments">${many(lemmyComment)}</ul>`;
    expect(read(html, 'https://example.org/talk/5')?.thread.engine).toBe('generic');
  });
});
