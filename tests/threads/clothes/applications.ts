import type { InventedPost } from '../invented-thread.ts';
import { type Clothes, each, p, page, titled, tree } from './markup.ts';

/** Engines that draw their threads by script. */
export const applications: Readonly<Record<string, Clothes>> = {
  reddit: {
    url: 'https://www.reddit.com/r/LittleAcorns/comments/101/14_month_old_screams/',
    totalPosts: 13,
    dress: (thread) => {
      const [opening, ...rest] = thread.posts;
      const comment = (post: InventedPost, depth: number): string => `
<shreddit-comment author="${post.isDeleted ? '[deleted]' : post.author}" thingid="t1_${post.id}" depth="${depth}" permalink="/c/${post.id}/" ${depth ? `slot="children-t1_x-0"` : ''}>
  <div slot="commentAvatar"><a href="/user/${post.author}/"><img alt="u/${post.author} avatar"></a></div>
  <div slot="commentMeta"><a href="/user/${post.author}/">${post.author}</a> <time datetime="2026-01-02T03:04:05.000Z">3 mo. ago</time></div>
  <div id="t1_${post.id}-comment-rtjson-content" class="md" slot="comment"><div class="py-0">${
    post.isDeleted
      ? '<p>[deleted]</p>'
      : `${post.quote ? `<blockquote><p>${post.quote.text}</p></blockquote>` : ''}${p(post)}`
  }</div></div>
  <shreddit-comment-action-row slot="actionRow"><button>Reply</button><button>Share</button></shreddit-comment-action-row>
  ${tree(post.replies ?? [], comment, depth + 1)}
</shreddit-comment>`;
      return page(
        titled(thread.title),
        `<shreddit-app><main><shreddit-post id="t3_${opening?.id}" post-title="${thread.title}" author="${opening?.author}" comment-count="12" permalink="/r/LittleAcorns/comments/101/">
<h1 slot="title" id="post-title-t3_${opening?.id}">${thread.title}</h1><span slot="post-flair">Advice</span>
<shreddit-post-text-body slot="text-body"><div id="t3_${opening?.id}-post-rtjson-content" property="schema:articleBody">${opening && p(opening)}</div><button>Read more</button></shreddit-post-text-body>
</shreddit-post>
<shreddit-comment-tree-ad><p>Buy these shoes</p></shreddit-comment-tree-ad>
<shreddit-comment-tree id="comment-tree" post-id="t3_${opening?.id}">${tree(rest, comment)}
<faceplate-partial id="top-level-more-comments-partial" loading="lazy"><button>View more comments</button></faceplate-partial></shreddit-comment-tree>
</main><shreddit-feed><article><shreddit-post id="t3_999" post-title="Something else" author="passer_by"><div slot="text-body"><p>Another thread, promoted below.</p></div></shreddit-post></article></shreddit-feed></shreddit-app>`,
      );
    },
  },
  discourse: {
    url: 'https://talk.example.org/t/14-month-old-screams/88/1',
    totalPosts: 34,
    dress: (thread) =>
      page(
        titled(thread.title, '<meta name="generator" content="Discourse 3.6.0.beta1"><meta id="data-discourse-setup">'),
        `<header class="d-header"><h1 id="site-text-logo" class="text-logo">Little acorns</h1></header><section id="main"><div id="main-outlet"><div id="topic-title"><div class="title-wrapper"><h1 data-topic-id="88"><a href="/t/88" class="fancy-title"><span>${thread.title}</span></a></h1></div></div>
<div class="post-stream">${each(thread, (post, index) =>
          post.isDeleted
            ? `<div class="topic-post deleted" data-post-number="${index + 1}"><article id="post_${index + 1}" class="boxed onscreen-post" data-post-id="${post.id}" data-topic-id="88"><div class="topic-body"><div class="regular contents"><div class="cooked"><p>(post deleted by author)</p></div></div></div></article></div>`
            : `<div class="topic-post clearfix regular" data-post-number="${index + 1}"><article id="post_${index + 1}" class="boxed onscreen-post" data-post-id="${post.id}" data-topic-id="88" data-user-id="7"><div class="post__row row">
<div class="topic-avatar"><a data-user-card="${post.author}"></a></div><div class="topic-body clearfix"><div class="topic-meta-data"><div class="names trigger-user-card"><span class="first username"><a href="/u/${post.author}" data-user-card="${post.author}">${post.author}</a></span></div><div class="post-infos"><div class="post-info post-date"><a><span class="relative-date" data-time="1760000000000">3d</span></a></div></div></div>
${post.quote ? `<section class="embedded-posts top"><div class="reply"><div class="cooked"><p>${post.quote.text}</p></div></div></section>` : ''}
<div class="regular contents"><div class="cooked">${post.quote ? `<aside class="quote no-group" data-username="${post.quote.author}" data-post="1"><div class="title"><div class="quote-controls"></div>${post.quote.author}:</div><blockquote><p>${post.quote.text}</p></blockquote></aside>` : ''}${p(post)}</div>
<section class="post-menu-area"><nav class="post-controls"><button>Reply</button></nav></section></div></div></div></article></div>`,
        )}<div class="topic-post" data-post-number="7"><article class="small-action" data-post-id="107" id="post_7"><div class="topic-avatar"></div><div class="small-action-desc"><p>closed 2 days later</p></div></article></div></div>
<div class="topic-timeline"><div class="timeline-replies">1 / 34</div></div></div></section>`,
      ),
  },
  flarum: {
    url: 'https://flarum.example.org/d/88-14-month-old-screams/1',
    totalPosts: 34,
    dress: (thread) =>
      page(
        titled(thread.title),
        `<div id="app" class="App"><main class="App-content"><div id="content"><div class="DiscussionPage"><header class="Hero DiscussionHero"><ul class="DiscussionHero-items"><li><h1 class="DiscussionHero-title">${thread.title}</h1></li></ul></header>
<div class="PostStreamScrubber"><span class="Scrubber-info"><span class="Scrubber-index">1</span> of <span class="Scrubber-count">34</span> posts</span></div>
<div class="PostStream">${each(
          thread,
          (post, index) =>
            `<div class="PostStream-item" data-index="${index}" data-time="2026-01-02T03:04:05Z" data-number="${index + 1}" data-id="${post.id}" data-type="comment"><article class="Post CommentPost ${post.isDeleted ? 'Post--hidden' : ''}"><div class="Post-container">
<header class="Post-header"><ul><li class="item-user"><div class="PostUser"><h3 class="PostUser-name"><a href="/u/${post.author}"><span class="username">${post.author}</span></a></h3></div></li><li class="item-meta"><div class="PostMeta"><time datetime="2026-01-02T03:04:05Z">Jan 2</time></div></li></ul></header>
<div class="Post-body">${post.quote ? `<blockquote class="uncited"><div><p>${post.quote.text}</p></div></blockquote>` : ''}${p(post)}</div>
<footer class="Post-footer"><ul><li class="item-replies">otterdad replied to this</li></ul></footer><aside class="Post-actions"><button>Reply</button></aside></div></article></div>`,
        )}<div class="PostStream-item" data-index="6" data-number="7" data-id="107" data-type="discussionRenamed"><div class="EventPost"><p>changed the title</p></div></div></div></div></div></main></div>
<script id="flarum-json-payload" type="application/json">{"resources":[]}</script><noscript id="flarum-content"><article><div class="Post-body">No script</div></article></noscript>`,
      ),
  },
  nodebb: {
    url: 'https://nodebb.example.org/topic/88/14-month-old-screams/1',
    totalPosts: 34,
    dress: (thread) =>
      page(
        titled(thread.title),
        `<nav component="sidebar/left"></nav><main id="panel"><div id="content"><div data-tid="88" data-cid="3" itemscope itemtype="https://schema.org/DiscussionForumPosting"><meta itemprop="headline" content="${thread.title}"><h1 component="post/header"><span class="topic-title"><span component="topic/title">${thread.title}</span></span></h1>
<span component="topic/post-count" title="34">34</span>
<ul component="topic" class="posts timeline" data-tid="88" data-cid="3">${each(
          thread,
          (post, index) =>
            `<li component="post" class="pt-4 ${post.isDeleted ? 'deleted' : ''} ${index ? '' : 'topic-owner-post'}" data-index="${index}" data-pid="${post.id}" data-uid="2" data-timestamp="1760000000000" data-username="${post.author}" itemprop="comment" itemtype="http://schema.org/Comment" itemscope><a component="post/anchor" data-index="${index}" id="${index + 1}"></a>
<div class="post-container"><a class="fw-bold" href="/user/${post.author}">${post.author}</a><span class="timeago" title="2026-01-02T03:04:05.000Z"></span>
<div class="content" component="post/content" itemprop="text">${post.quote ? `<p><a class="plugin-mentions-user" href="/user/x">@${post.quote.author}</a> said in <a href="/post/101">${thread.title}</a>:</p><blockquote><p>${post.quote.text}</p></blockquote>` : ''}${p(post)}</div>
${post.signature ? `<div component="post/signature" data-uid="2">${post.signature}</div>` : ''}
<div component="post/footer"><div component="post/replies/container">${post.replies ? `<ul><li component="post" data-pid="${post.replies[0]?.id}" data-index="0"><div component="post/content">${post.replies.map(p).join('')}</div></li></ul>` : ''}</div><a component="post/reply">Reply</a></div></div></li>`,
        )}<li component="topic/event">Locked</li></ul></div></div></main>`,
        '',
        'class="page-topic page-topic-88 template-topic"',
      ),
  },
  lemmy: {
    url: 'https://lemmy.example.org/post/88',
    totalPosts: 34,
    dress: (thread) => {
      const [opening, ...rest] = thread.posts;
      const comment = (post: InventedPost, depth: number): string => `
<li class="comment"><article id="comment-${post.id}" class="details comment-node py-2"><div class="ms-2"><div class="row"><div class="col-auto"><a class="person-listing" href="/u/${post.author}">${post.author}</a></div><div class="col-auto"><span class="moment-time pointer" data-tippy-content="Friday, January 2nd, 2026">3 months ago</span></div></div>
<div class="comment-content">${post.isDeleted ? '<div class="md-div"><p><em>deleted by creator</em></p></div>' : `<div class="md-div">${post.quote ? `<blockquote><p>${post.quote.text}</p></blockquote>` : ''}${p(post)}</div>`}</div><div class="row"><button>reply</button></div></div></article>
${post.replies ? `<ul class="comments">${tree(post.replies, comment, depth + 1)}</ul>` : ''}</li>`;
      return page(
        titled(thread.title),
        `<div id="app" class="lemmy-site"><main><article class="post-listing" id="post-listing-88"><h1 class="h4 post-name">${thread.title}</h1><a class="person-listing" href="/u/${opening?.author}">${opening?.author}</a><a class="btn btn-link" title="33 Comments" href="/post/88?scrollToComments=true">33</a><article class="postContent"><div class="card-body"><div class="md-div">${opening && p(opening)}</div></div></article></article>
<ul class="comments">${tree(rest, comment)}</ul></main></div>`,
      );
    },
  },
};
