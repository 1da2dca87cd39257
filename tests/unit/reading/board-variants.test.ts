// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readThread } from '../../../reading/read-thread.ts';

/** Markup that an engine has in some version, theme or state beside the one that its clothes show. Every word is invented. */
const OPENING = 'My toddler screams when I leave the room.';
const REPLY = 'Ours did too, a short goodbye helped.';
const UNSEEN = 'Words of a person whom the reader ignores.';

function read(html: string, path: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const thread = readThread(page, new URL(path, 'https://board.example.org'), { budgetMs: 60_000 })?.thread;
  const posts = thread?.posts.map((post) => [post.author, post.text, post.isOpeningPost]);
  return { title: thread?.title, total: thread?.totalPosts, posts };
}

const both = [
  ['willow', OPENING, true],
  ['hazel', REPLY, false],
];

describe('readThread in variants of boards', () => {
  it('reads phpBB 3.0: no classes on title and names', () => {
    const post = (id: number, author: string, words: string): string =>
      `<div id="p${id}" class="post bg1"><div class="inner"><div class="postbody"><h3><a>Re: Tears</a></h3><p class="author"><a><img alt="Post"></a>by <strong><a>${author}</a></strong> » Tue Oct 07, 2008</p><div class="content">${words}</div><div class="signature">Tea</div></div><dl class="postprofile"><dt><a><img alt=""></a><br><a>${author}</a></dt></dl></div></div>`;
    const page = (paging: string): string =>
      `<title>Board • View topic - Tears</title><body id="phpbb" class="section-viewtopic ltr"><div id="page-body"><h2><a>Tears</a></h2><div class="topic-actions"><div class="pagination">12 posts • Page 1 of 2</div></div>${post(1, 'willow', OPENING)}${post(2, 'hazel', REPLY)}${paging}</div></body>`;
    expect(read(page(''), '/viewtopic.php?t=1')).toEqual({ title: 'Tears', total: 12, posts: both });
    const previous = '<fieldset class="display-options"><a class="left-box left">Previous</a></fieldset>';
    expect(read(page(previous), '/viewtopic.php?p=9').posts?.map(([, , isOpening]) => isOpening)).toEqual([
      false,
      false,
    ]);
  });

  it('reads PunBB 1.4', () => {
    const post = (id: number, author: string, words: string, classes: string): string =>
      `<div class="post odd ${classes}"><div id="p${id}" class="posthead"><h3 class="hn post-ident"><span class="post-byline">by <a>${author}</a></span></h3></div><div class="postbody"><div class="post-author"><ul class="author-ident"><li class="username"><a>${author}</a></li><li class="usertitle"><span>Member</span></li></ul></div><div class="post-entry"><h4 class="entry-title hn">Re: Tears</h4><div class="entry-content"><div class="quotebox"><cite>x wrote:</cite><blockquote><p>Quoted.</p></blockquote></div><p>${words}</p><p class="lastedit"><em>Last edited</em></p><div class="sig-content"><p>Tea</p></div></div></div></div></div>`;
    const page = (first: string): string =>
      `<body><div id="brd-viewtopic" class="brd-page"><h1 class="main-title"><a>Tears</a></h1><div class="main-head"><h2 class="hn"><span class="item-info">Posts: 1 to 25 of 29</span></h2></div><div class="main-content main-topic">${post(1, 'willow', OPENING, `firstpost ${first}`)}${post(2, 'hazel', REPLY, 'replypost')}</div></div></body>`;
    expect(read(page('topicpost'), '/viewtopic.php?id=1')).toEqual({ title: 'Tears', total: 29, posts: both });
    expect(read(page('replypost'), '/viewtopic.php?pid=9').posts?.[0]?.[2]).toBe(false);
  });

  it('reads XenForo: an article, ignored posts, the number of replies', () => {
    const post = (id: number, author: string, words: string, classes: string): string =>
      `<article class="message ${classes} js-post js-inlineModContainer" data-author="${author}" data-content="post-${id}" id="js-post-${id}"><div class="message-content"><article class="message-body"><div class="bbWrapper">${words}</div></article></div></article>`;
    const data = `<script type="application/ld+json">{"@type":"WebSite"}</script><script type="application/ld+json">{"@type":"DiscussionForumPosting","interactionStatistic":{"@type":"InteractionCounter","interactionType":"https://schema.org/ReplyAction","userInteractionCount":22}}</script>`;
    const page = `<html id="XF" data-template="thread_view_type_article"><head>${data}</head><body><h1 class="p-title-value">Tears</h1>${post(1, 'willow', OPENING, 'message--article')}${post(2, 'grump', UNSEEN, 'message--post is-ignored')}${post(3, 'hazel', REPLY, 'message--post')}</body></html>`;
    expect(read(page, '/threads/tears.1/')).toEqual({ title: 'Tears', total: 23, posts: both });
  });

  it('reads XenForo 1 without removed and ignored posts', () => {
    const post = (id: number, author: string, words: string, classes = ''): string =>
      `<li id="post-${id}" class="message ${classes}" data-author="${author}"><div class="messageInfo"><blockquote class="messageText">${words}</blockquote></div></li>`;
    const page = `<div class="titleBar"><h1>Tears</h1></div><ol>${post(1, 'willow', OPENING)}${post(2, 'grump', UNSEEN, 'ignored')}${post(3, 'gone', 'This message has been removed from public view.', 'deleted placeholder')}${post(4, 'hazel', REPLY)}</ol>`;
    expect(read(page, '/threads/tears.1/').posts).toEqual(both);
  });

  it('reads MyBB: a classic post, one that is not shown, "Thread Modes" before the title', () => {
    const post = (id: number, author: string, words: string, style = ''): string =>
      `<div class="post classic" style="${style}" id="post_${id}"><div class="post_author"><strong><span class="largetext"><a>${author}</a></span></strong></div><div class="post_content"><div class="post_body" id="pid_${id}">${words}</div></div></div>`;
    const page = `<table><tr><td class="thead"><div class="float_right"><span class="smalltext"><strong><a>Thread Modes</a></strong></span></div><div><strong>Tears</strong></div></td></tr><tr><td id="posts_container"><div id="posts">${post(1, 'willow', OPENING)}${post(2, 'grump', UNSEEN, 'display: none;')}${post(3, 'hazel', REPLY)}</div></td></tr></table>`;
    expect(read(page, '/showthread.php?tid=1')).toMatchObject({ title: 'Tears', posts: both });
  });

  it('reads Invision 4: a prefix, guests, posts that are not shown, the number of posts', () => {
    const post = (id: number, author: string, words: string, classes = ''): string =>
      `<article class="cPost ipsComment ${classes}" id="elComment_${id}"><aside><h3 class="cAuthorPane_author"><strong>${author}</strong></h3></aside><div data-role="commentContent"><p>${words}</p></div></article>`;
    const data = `<script type="application/ld+json">{"interactionStatistic":[{"interactionType":"http://schema.org/ViewAction","userInteractionCount":900},{"@type":"InteractionCounter","interactionType":"http://schema.org/CommentAction","userInteractionCount":"22"}]}</script>`;
    const page = `<body data-pageapp="forums" data-pagecontroller="topic">${data}<h1 class="ipsType_pageTitle"><a class="ipsTag_prefix">Advice</a> <span>Tears</span></h1>${post(1, 'willow', OPENING)}${post(2, 'grump', UNSEEN, 'ipsHide')}${post(3, '<a href="/profile/3">hazel</a>', REPLY)}</body>`;
    expect(read(page, '/topic/1-tears/')).toEqual({ title: 'Tears', total: 22, posts: both });
  });

  it('reads vBulletin 3: a guest, the number of posts', () => {
    const post = (id: number, author: string, words: string): string =>
      `<table id="post${id}"><tr><td><div id="postmenu_${id}">${author}<script>vbmenu_register("postmenu_${id}", true);</script></div></td><td id="td_post_${id}"><div id="post_message_${id}">${words}</div></td></tr></table>`;
    const page = `<span class="navbar"><strong>Tears</strong></span><div class="pagenav"><table><tr><td>Page 1 of 3</td><td><span title="Showing results 1 to 10 of 25"><strong>1</strong></span></td></tr></table></div><div id="posts">${post(1, '<a class="bigusername">willow</a>', OPENING)}${post(2, 'hazel', REPLY)}</div>`;
    expect(read(page, '/showthread.php?t=1')).toEqual({ title: 'Tears', total: 25, posts: both });
  });

  it('reads SMF: posts that are not shown, a later page of 2.0 reached by a message', () => {
    const post = (id: number, author: string, words: string, style = ''): string =>
      `<div class="windowbg"><div class="post_wrapper"><div class="poster"><h4><a>${author}</a></h4></div><div class="postarea"><div class="post"><div class="inner" id="msg_${id}" style="${style}">${words}</div></div></div></div></div>`;
    const page = (paging: string): string =>
      `<title>Tears</title><div class="pagelinks">${paging}</div><div id="forumposts">${post(1, 'willow', OPENING)}${post(2, 'grump', UNSEEN, 'display:none;')}${post(3, 'hazel', REPLY)}</div>`;
    expect(
      read(page('[<strong>1</strong>] <a class="navPages" href="?topic=1.15">2</a>'), '/index.php?topic=1.msg1'),
    ).toMatchObject({ title: 'Tears', posts: both });
    const later = read(
      page('<a class="navPages" href="?topic=1.0">1</a> [<strong>2</strong>]'),
      '/index.php?topic=1.msg21',
    );
    expect(later.posts?.[0]?.[2]).toBe(false);
  });
});
