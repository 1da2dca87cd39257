// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readThread } from '../../../reading/read-thread.ts';

const read = (html: string, url: string) =>
  readThread(new DOMParser().parseFromString(html, 'text/html'), new URL(url), { budgetMs: 60_000 });

const teaser = (n: number): string =>
  `<article class="post type-post" id="post-${n}"><h2><a href="/p/${n}">A morning without tears, part ${n}</a></h2><time datetime="2026-01-02">Jan 2</time><span class="author">The editors</span><p>She has screamed at every drop-off this month, and we asked three nurseries what they do about it when parents leave.</p></article>`;
const row = (n: number): string =>
  `<li class="row"><a class="topictitle" href="/t/${n}">My 1 year old screams when I leave the room, thread number ${n}</a> by <a class="username" href="/user/${n}">someone${n}</a> <time datetime="2026-01-02">Jan 2</time></li>`;
const many = (make: (n: number) => string): string => Array.from({ length: 12 }, (_, n) => make(n + 1)).join('');

describe('readThread', () => {
  it.each([
    ['a blank page', '', 'https://example.org/forum/x'],
    ['a news front page', `<main>${many(teaser)}</main>`, 'https://news.example.org/'],
    [
      'a news section with comments enabled',
      `<main>${many(teaser)}<div id="comments"></div></main>`,
      'https://news.example.org/topics/family',
    ],
    [
      'a blog archive on WordPress',
      `<body class="blog"><main>${many(teaser).replaceAll('<p>', '<div class="entry-content"><p>').replaceAll('</p>', '</p></div>')}</main>`,
      'https://blog.example.org/category/toddlers/',
    ],
    ['a list of threads', `<main><h1>Toddlers</h1><ul>${many(row)}</ul></main>`, 'https://example.org/forum/toddlers/'],
    [
      'phpBB search results',
      `<body id="phpbb" class="section-search">${many((n) => `<div class="search post bg1"><dl class="postprofile"><dt class="author">by <a class="username">u${n}</a></dt><dd class="search-result-date">Jan 2</dd></dl><div class="postbody"><h3><a href="./viewtopic.php?p=${n}">Re: tears</a></h3><div class="content">She cries when I leave the room and will not stop for anyone else.</div></div></div>`)}</body>`,
      'https://board.example.org/search.php?keywords=tears',
    ],
    [
      'a Reddit feed',
      `<shreddit-app><main><shreddit-feed>${many((n) => `<article><shreddit-post id="t3_${n}" post-title="She screams" author="a"><div slot="text-body">She screams when I go out.</div></shreddit-post></article>`)}</shreddit-feed></main></shreddit-app>`,
      'https://www.reddit.com/r/LittleAcorns/',
    ],
    [
      'an old Reddit list',
      `<div id="siteTable">${many((n) => `<div class="thing link" data-fullname="t3_${n}"><a class="title">She screams ${n}</a></div>`)}</div>`,
      'https://old.reddit.com/r/LittleAcorns/',
    ],
    [
      'a Discourse list',
      `<head><meta name="generator" content="Discourse"></head><table class="topic-list">${many((n) => `<tr class="topic-list-item"><td><a class="title" href="/t/x/${n}">She screams</a></td></tr>`)}</table>`,
      'https://talk.example.org/latest',
    ],
    [
      'a NodeBB profile',
      `<body class="template-account-posts"><ul component="posts">${many((n) => `<li component="post" data-pid="${n}"><div component="post/content">She screams when I leave.</div></li>`)}</ul></body>`,
      'https://nodebb.example.org/user/x/posts',
    ],
    [
      'a XenForo profile',
      many(
        (n) =>
          `<article class="message message--simple" id="js-profilePost-${n}"><div class="message-body"><div class="bbWrapper">She screams.</div></div></article>`,
      ),
      'https://xf.example.org/members/x.2/',
    ],
    [
      'a shop',
      `<main><h1>Night light</h1><div class="reviews">${many((n) => `<div class="review"><span class="author">Buyer ${n}</span><time datetime="2026-01-02">Jan 2</time><p>My toddler sleeps better with this light, and she cries less when I leave the room in the evening.</p></div>`)}</div></main>`,
      'https://shop.example.org/product/night-light',
    ],
    [
      'a changelog',
      `<main><h1>Releases</h1>${many((n) => `<section class="release"><time datetime="2026-01-02">Jan 2</time><p>Version ${n} fixes the way in which words are wrapped when a window is made smaller than before.</p></section>`)}</main>`,
      'https://docs.example.org/changelog',
    ],
    [
      'several schema.org postings beside each other',
      `<main>${many((n) => `<div itemscope itemtype="https://schema.org/DiscussionForumPosting"><h2 itemprop="headline"><a href="/x/${n}">She screams</a></h2><p itemprop="text">She screams when I leave the room.</p></div>`)}</main>`,
      'https://forum.example.org/x',
    ],
    [
      'vBulletin 4 search results',
      `<div id="searchbits"><ol>${many((n) => `<li class="postbit postcontainer" id="post_${n}"><div class="username_container">by <a class="username">u${n}</a></div><h3><a href="showthread.php?p=${n}">Tears</a></h3><blockquote class="postcontent restore">She cries when I leave the room, ${n}.</blockquote></li>`)}</ol></div>`,
      'https://board.example.org/search.php?searchid=9',
    ],
    [
      'the newest posts of a vBulletin 5 board',
      `<ul class="conversation-list stream-view activity-view">${many((n) => `<li class="b-post js-post" data-node-id="${n}"><div class="author"><a href="/member/2">u${n}</a></div><h2><a href="/forum/x/${n}">Tears</a></h2><div class="js-post__content-text">She cries when I leave the room, ${n}.</div></li>`)}</ul>`,
      'https://board.example.org/forum/activity-stream',
    ],
    [
      'a private conversation on Invision',
      `<body data-pageapp="core" data-pagecontroller="messenger"><h1 class="ipsType_pageTitle">Hello</h1>${many((n) => `<article class="cPost ipsComment" id="elComment_${n}"><h3 class="cAuthorPane_author"><a>u${n}</a></h3><div data-role="commentContent">She cries when I leave the room.</div></article>`)}</body>`,
      'https://board.example.org/messenger/9/',
    ],
    [
      'a phpBB index',
      `<body id="phpbb" class="section-index ltr"><ul class="topiclist forums">${many((n) => `<li class="row"><a class="forumtitle" href="./viewforum.php?f=${n}">Toddlers</a><br>My son cries every time I leave him and clings to me all evening: is this separation anxiety? by <a class="username">u${n}</a></li>`)}</ul></body>`,
      'https://board.example.org/forum/',
    ],
    [
      'a page whose text sits in frames',
      '<iframe src="https://disqus.com/embed/comments"></iframe><div id="disqus_thread"></div>',
      'https://blog.example.org/2026/post',
    ],
  ])('takes %s for no thread', (_name, html, url) => {
    expect(read(html, url)).toBeNull();
  });
});
