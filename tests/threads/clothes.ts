import { flatten, type InventedPost, type InventedThread } from './invented-thread.ts';

/** How one engine dresses a thread: its address and its page, in the markup that /reading/engines describes. */
export interface Clothes {
  readonly url: string;
  /** Deleted posts, signatures and nesting only where the engine has them. */
  readonly dress: (thread: InventedThread) => string;
}

const page = (head: string, body: string, attributes = '', bodyAttributes = ''): string =>
  `<!DOCTYPE html>\n<html lang="en" ${attributes}><head><meta charset="utf-8">${head}</head>\n<body ${bodyAttributes}>${body}</body></html>\n`;
const titled = (title: string, rest = ''): string => `<title>${title} - Little Acorns</title>${rest}`;
const p = (post: InventedPost): string => post.paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const br = (post: InventedPost): string => post.paragraphs.join('<br />\n<br />\n');
const each = (thread: InventedThread, dress: (post: InventedPost, index: number) => string): string =>
  flatten(thread.posts).map(dress).join('\n');
const tree = (
  posts: readonly InventedPost[],
  dress: (post: InventedPost, depth: number) => string,
  depth = 0,
): string => posts.map((post) => dress(post, depth)).join('\n');

/** Every engine's clothes, by the id that its reader gives. */
export const clothes: Readonly<Record<string, Clothes>> = {
  reddit: {
    url: 'https://www.reddit.com/r/LittleAcorns/comments/101/14_month_old_screams/',
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
    dress: (thread) =>
      page(
        titled(thread.title, '<meta name="generator" content="Discourse 3.6.0.beta1"><meta id="data-discourse-setup">'),
        `<section id="main"><div id="main-outlet"><div id="topic-title"><div class="title-wrapper"><h1 data-topic-id="88"><a href="/t/88" class="fancy-title"><span>${thread.title}</span></a></h1></div></div>
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
  phpbb: {
    url: 'https://board.example.org/viewtopic.php?f=3&t=88',
    dress: (thread) =>
      page(
        titled(thread.title),
        `<div id="wrap" class="wrap"><div id="page-body"><h2 class="topic-title"><a href="./viewtopic.php?t=88">${thread.title}</a></h2>
<div class="action-bar bar-top"><div class="pagination">23 posts • Page <strong>1</strong> of <strong>2</strong></div></div>
${each(thread, (post, index) =>
  post.isDeleted
    ? `<div id="p${post.id}" class="post has-profile bg2 deleted"><div class="inner"><dl class="postprofile"><dt class="no-profile-rank"><a class="username">${post.author}</a></dt></dl><div class="postbody"><div class="ignore" id="post_hidden${post.id}">This post was deleted by <a class="username">${post.author}</a>.</div><div id="post_content${post.id}" style="display: none;"><div class="content">${p(post)}</div></div></div></div></div>`
    : `<div id="p${post.id}" class="post has-profile bg${(index % 2) + 1}"><div class="inner">
<dl class="postprofile" id="profile${post.id}"><dt class="has-profile-rank"><div class="avatar-container"></div><a href="./memberlist.php?u=2" class="username">${post.author}</a></dt><dd class="profile-posts"><strong>Posts:</strong> 12</dd></dl>
<div class="postbody"><div id="post_content${post.id}"><h3 ${index ? '' : 'class="first"'}><a href="#p${post.id}">Re: ${thread.title}</a></h3>
<ul class="post-buttons"><li><a class="button" title="Reply with quote"><span>Quote</span></a></li></ul>
<p class="author"><span class="responsive-hide">by <strong><a class="username">${post.author}</a></strong> » </span><time datetime="2026-01-02T03:04:05+00:00">02 Jan 2026</time></p>
<div class="content">${post.quote ? `<blockquote><div><cite><a href="#">${post.quote.author}</a> wrote: <a href="#p101" data-post-id="101">↑</a></cite>${post.quote.text}</div></blockquote>` : ''}${br(post)}</div>
<div class="notice">Last edited by ${post.author} on 3 Jan 2026.</div>
${post.signature ? `<div id="sig${post.id}" class="signature">${post.signature}</div>` : ''}</div></div></div></div><hr class="divider" />`,
)}
<div class="action-bar bar-bottom"><div class="pagination">23 posts</div></div></div></div>`,
        '',
        'id="phpbb" class="nojs notouch section-viewtopic ltr"',
      ),
  },
  wordpress: {
    url: 'https://blog.example.org/2026/01/screams-when-i-leave/',
    dress: (thread) => {
      const [opening, ...rest] = thread.posts;
      const comment = (post: InventedPost, depth: number): string => `
<li id="comment-${post.id}" class="comment even thread-even depth-${depth + 1} parent"><article id="div-comment-${post.id}" class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><b class="fn"><a rel="external nofollow">${post.author}</a></b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#"><time datetime="2026-01-02T03:04:05+00:00">January 2</time></a></div></footer>
<div class="comment-content">${post.isDeleted ? '<p>[comment removed]</p>' : `${post.quote ? `<blockquote><p>${post.quote.text}</p></blockquote>` : ''}${p(post)}`}</div>
<div class="reply"><a class="comment-reply-link">Reply</a></div></article>
${post.replies ? `<ol class="children">${tree(post.replies, comment, depth + 1)}</ol>` : ''}</li>`;
      return page(
        titled(thread.title, '<meta name="generator" content="WordPress 6.6">'),
        `<main id="main"><article id="post-55" class="post-55 post type-post"><header class="entry-header"><h1 class="entry-title">${thread.title}</h1></header>
<div class="entry-content">${opening && p(opening)}<div class="sharedaddy">Share this</div></div><footer class="entry-footer"><span class="byline">By <span class="author vcard"><a class="url fn">${opening?.author}</a></span></span></footer></article>
<div id="comments" class="comments-area"><h2 class="comments-title">18 thoughts on it</h2><ol class="comment-list">${tree(rest, comment)}</ol>
<div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><textarea>Draft</textarea></form></div></div></main>`,
        '',
        'class="single single-post postid-55"',
      );
    },
  },
  generic: {
    url: 'https://www.example.org/talk/parenting/88-14-month-old-screams',
    dress: (thread) =>
      page(
        titled(thread.title),
        `<header><nav><ul><li><a href="/user/1">Your account</a></li><li><a href="/user/2">Inbox</a></li><li><a href="/user/3">Saved</a></li></ul></nav></header><main><h1>${thread.title}</h1><div class="stack">${each(
          thread,
          (post) =>
            `<div class="px-4 card" id="msg${post.id}"><div class="flex top"><a href="/profile/${post.author}" class="username">${post.author}</a><span class="text-sm date">02/01/2026 03:04</span></div>${
              post.isDeleted
                ? '<div class="words"><p>[deleted]</p></div>'
                : `<div class="words">${post.quote ? `<blockquote>${post.quote.text}</blockquote>` : ''}${p(post)}</div>`
            }<div class="flex actions"><button>Quote</button><button>Report</button></div></div>`,
        )}</div><aside><h2>Active now</h2><ul>${'<li><a href="/user/9">somebody or other</a></li>'.repeat(12)}</ul></aside></main>`,
      ),
  },
};
