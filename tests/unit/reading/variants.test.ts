// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readThread } from '../../../reading/read-thread.ts';

const read = (html: string, url: string) =>
  readThread(new DOMParser().parseFromString(html, 'text/html'), new URL(url), { budgetMs: 60_000 })?.thread;

describe('readThread of Discourse', () => {
  const post = (n: number, cooked: string, hidden = ''): string =>
    `<div class="topic-post" data-post-number="${n}"><article id="post_${n}" class="${hidden}" data-post-id="10${n}"><div class="names"><span class="first"><a data-user-card="u${n}">u${n}</a></span></div><div class="cooked">${cooked}</div></article></div>`;
  const discourse = (posts: string, count = ''): ReturnType<typeof read> =>
    read(
      `<header><h1 id="site-text-logo" class="text-logo">Little acorns</h1></header><div id="main-outlet"><div id="topic-title"><h1 data-topic-id="5"><a class="fancy-title" href="/t/x/5">She clings to me</a></h1></div>${count}<div class="post-stream">${posts}</div></div>`,
      'https://talk.example.org/t/x/5',
    );

  it('takes the title of the topic, not the name of the forum', () => {
    expect(discourse(post(1, '<p>He is two.</p>'))?.title).toBe('She clings to me');
  });

  it('takes the title of the view for crawlers, too', () => {
    const page = (title: string): string =>
      `<header><h1>Little acorns</h1></header><div id="main-outlet">${title}<div id="post_1" class="crawler-post"><div class="post" itemprop="text">He is two.</div></div></div>`;
    for (const title of ['<div id="topic-title"><h1><a>She clings</a></h1></div>', '<h1><a>She clings</a></h1>'])
      expect(read(page(title), 'https://talk.example.org/t/x/5')?.title).toBe('She clings');
  });

  it('knows the number of posts on a phone', () => {
    const nums = '<nav id="topic-progress"><div class="nums"><span>3</span><span>/</span><span>120</span></div></nav>';
    expect(discourse(post(1, '<p>He is two.</p>'), nums)?.totalPosts).toBe(120);
  });

  it('leaves out what the forum put there: polls, counted clicks, notices in place of hidden posts', () => {
    const poll = '<div class="poll"><ul><li>Only mum</li></ul><span>4</span> voters</div>';
    const clicks = '<a href="/x">this <span class="badge badge-notification clicks">5</span></a>';
    const notice = post(2, '<p>This post was flagged by the community.</p>', 'post-hidden');
    const deleted = post(3, '<p>Only keepers see this.</p>', 'deleted');
    expect(
      discourse(post(1, `<p>Vote, or read ${clicks}</p>${poll}`) + notice + deleted)?.posts.map(({ text }) => text),
    ).toEqual(['Vote, or read this']);
  });
});

describe('readThread of Flarum without scripts', () => {
  const flarum = (links: string) =>
    read(
      `<main><noscript id="flarum-content"><div class="container"><h1>She clings to me</h1><div>${['ada', 'bo'].map((name) => `<article><div class="PostUser"><h3 class="PostUser-name">${name}</h3></div><div class="Post-body"><blockquote>He is two.</blockquote><p>Words of ${name}.</p></div></article><hr>`).join('')}</div>${links}</div></noscript>`,
      'https://example.org/d/5-x',
    );

  it('reads the plain list', () => {
    const thread = flarum('<a href="/d/5-x?page=2">Next</a>');
    expect(thread?.title).toBe('She clings to me');
    expect(thread?.posts.map(({ author, text, isOpeningPost }) => [author, text, isOpeningPost])).toEqual([
      ['ada', 'Words of ada.', true],
      ['bo', 'Words of bo.', false],
    ]);
  });

  it('knows no opening post on a later page', () => {
    const thread = flarum('<a href="/d/5-x?page=1">Previous</a><a href="/d/5-x?page=3">Next</a>');
    expect(thread?.posts.map((post) => post.isOpeningPost)).toEqual([false, false]);
  });

  it('takes the plain list of threads for no thread', () => {
    const list =
      '<main><noscript id="flarum-content"><div class="container"><ul><li><a>She clings</a></li></ul></div></noscript>';
    expect(read(list, 'https://example.org/all')).toBeUndefined();
  });
});

describe('readThread of deleted posts', () => {
  it.each([
    '[deleted]',
    '[unavailable]',
    'Comment removed by moderator',
    'Permanently Deleted',
    '(topic deleted by author)',
    '(post withdrawn by author, will be automatically deleted in 24 hours unless flagged)',
  ])('takes "%s" for no words', (notice) => {
    const comment = (id: number, text: string): string =>
      `<shreddit-comment thingid="t1_${id}" author="a"><div slot="comment"><p>${text}</p></div></shreddit-comment>`;
    const html = `<shreddit-app><shreddit-comment-tree>${comment(1, notice)}${comment(2, 'Deleted it, he is two.')}</shreddit-comment-tree></shreddit-app>`;
    expect(read(html, 'https://www.reddit.com/r/x/comments/1a/x/')?.posts.map((post) => post.text)).toEqual([
      'Deleted it, he is two.',
    ]);
  });
});

describe('readThread of NodeBB', () => {
  const text = (content: string): string | undefined =>
    read(
      `<body class="template-topic"><ul component="topic"><li component="post" data-pid="3" data-index="0" data-username="a"><div component="post/content">${content}</div></li></ul></body>`,
      'https://example.org/topic/1/x',
    )?.posts[0]?.text;

  it.each([
    ['<a href="/user/b">@b</a> said in <a href="/post/1">My toddler screams</a>:'],
    ['<a href="/user/b">@<bdi>b</bdi></a> <a href="/forum/post/1">said</a>:'],
  ])('leaves out the head of a quote: %s', (head) => {
    expect(text(`<p>${head}</p>\n<blockquote>\n<p>She screams</p>\n</blockquote>\n<p>Ours did, too.</p>`)).toBe(
      'Ours did, too.',
    );
  });

  it('leaves out what a link leads to', () => {
    expect(text('<p>Read this.</p><div class="card link-preview"><h5>Why toddlers cry</h5></div>')).toBe('Read this.');
  });

  it('keeps a paragraph that names another post in passing', () => {
    expect(text('<p>As I said in <a href="/post/1">this</a>.</p><p>It passed.</p>')).toBe(
      'As I said in this.\nIt passed.',
    );
  });
});

describe('readThread of Stack Exchange', () => {
  const answers = (html: string) =>
    read(
      `<div id="question" class="question" data-questionid="1"><div class="js-post-body">He is two.</div></div>${html}`,
      'https://parenting.stackexchange.com/questions/1/x',
    )?.posts.slice(1);
  const answer = (body: string, owner = '', cls = ''): string =>
    `<div class="answer ${cls}" data-answerid="2"><div class="js-post-body">${body}</div><div class="post-signature owner"><div class="user-details">${owner}</div></div></div>`;

  it('keeps the words of a spoiler, which are no quote', () => {
    const spoiler = '<blockquote class="spoiler"><p>It took three weeks.</p></blockquote>';
    expect(answers(answer(`<blockquote><p>He is two.</p></blockquote><p>Wait.</p>${spoiler}`))?.[0]?.text).toBe(
      'Wait.\nIt took three weeks.',
    );
  });

  it('names an author whose account is gone', () => {
    expect(answers(answer('Wait.', '<span itemprop="name">user1234</span>user1234'))?.[0]?.author).toBe('user1234');
  });

  it('leaves out deleted answers, which some readers are shown', () => {
    expect(answers(answer('Taken back.', '', 'deleted-answer'))).toEqual([]);
  });
});
