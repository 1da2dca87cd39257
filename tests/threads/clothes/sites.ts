import type { InventedPost } from '../invented-thread.ts';
import { type Clothes, each, p, page, titled, tree } from './markup.ts';

/** Single sites, blogs, and markup of no known engine. */
export const sites: Readonly<Record<string, Clothes>> = {
  'old-reddit': {
    url: 'https://old.reddit.com/r/LittleAcorns/comments/101/14_month_old_screams/',
    totalPosts: 34,
    dress: (thread) => {
      const [opening, ...rest] = thread.posts;
      const comment = (post: InventedPost, depth: number): string => `
<div class="thing id-t1_${post.id} noncollapsed ${post.isDeleted ? 'deleted' : ''} comment" id="thing_t1_${post.id}" data-fullname="t1_${post.id}" ${post.isDeleted ? '' : `data-author="${post.author}"`}><p class="parent"><a name="${post.id}"></a></p><div class="midcol unvoted"></div>
<div class="entry unvoted"><p class="tagline"><a class="expand">[–]</a><a class="author">${post.author}</a><span class="flair">Mum</span> <span class="score unvoted">2 points</span> <time datetime="2026-01-02T03:04:05+00:00">3 months ago</time></p>
<form class="usertext"><div class="usertext-body may-blank-within md-container"><div class="md">${post.isDeleted ? '<p>[deleted]</p>' : `${post.quote ? `<blockquote><p>${post.quote.text}</p></blockquote>` : ''}${p(post)}`}</div></div></form><ul class="flat-list buttons"><li>permalink</li></ul></div>
<div class="child">${post.replies ? `<div class="sitetable listing">${tree(post.replies, comment, depth + 1)}</div>` : ''}</div></div>`;
      return page(
        titled(thread.title),
        `<div class="side"><div class="usertext-body"><div class="md"><p>Rules of this place</p></div></div></div><div class="content" role="main"><div id="siteTable" class="sitetable linklisting"><div class="thing id-t3_${opening?.id} self link" id="thing_t3_${opening?.id}" data-fullname="t3_${opening?.id}" data-author="${opening?.author}" data-comments-count="33"><div class="entry"><div class="top-matter"><p class="title"><a class="title">${thread.title}</a> <span class="domain">(self)</span></p></div>
<div class="expando"><form class="usertext"><div class="usertext-body md-container"><div class="md">${opening && p(opening)}</div></div></form></div></div></div></div>
<div class="commentarea"><div class="panestack-title"><span class="title">all 33 comments</span></div><div class="sitetable nestedlisting">${tree(rest, comment)}</div></div></div>`,
        '',
        'class="comments-page single-page"',
      );
    },
  },
  'what-to-expect': {
    url: 'https://community.whattoexpect.com/forums/toddlers/topic/14-month-old-screams-88.html',
    totalPosts: 34,
    dress: (thread) => {
      const [opening, ...rest] = thread.posts;
      const reply = (post: InventedPost, depth: number): string =>
        post.isDeleted
          ? ''
          : `<div class="${depth ? 'discussion-replies__list__item__replies__reply' : 'discussion-replies__list__item wte-card'}"><div class="wte-reply" id="message-${post.id}" data-config='{"id":"${post.id}"}'><div class="wte-reply__author"><a class="wte-reply__author__name">${post.author}</a><span class="wte-reply__author__updated" data-date="1760000000000">3 months ago</span></div>
<div class="wte-reply__content"><span class="wte-reply__content__reply-to">@willowandbean,</span><div class="wte-reply__content__message fr-view">${post.quote ? `<blockquote>${post.quote.text}</blockquote>` : ''}${p(post)}</div></div><div class="wte-reply__actions"><a>Like</a></div></div>${tree(post.replies ?? [], reply, depth + 1)}</div>`;
      return page(
        titled(thread.title),
        `<section class="discussion-original-post topic-by-author-2"><h1 class="discussion-original-post__title">${thread.title}</h1><a class="discussion-original-post__author__name">${opening?.author}</a><span class="discussion-original-post__author__updated" data-date="1760000000000"></span>
<div class="discussion-original-post__content" id="message-${opening?.id}"><div class="__messageContent fr-element fr-view">${opening && p(opening)}</div></div></section>
<div class="discussion-replies"><div class="discussion-replies__header__comments">33 comments</div><div class="discussion-replies__list" data-config='{"totalCount":33,"pageSize":25}'>${tree(rest, reply)}</div></div>`,
      );
    },
  },
  'stack-exchange': {
    url: 'https://parenting.stackexchange.com/questions/101/14-month-old-screams',
    totalPosts: 10,
    dress: (thread) => {
      const [opening, ...rest] = thread.posts;
      const signed = (post: InventedPost): string =>
        `<div class="post-signature"><div class="user-info"><div class="user-details"><a>an_editor</a></div></div></div><div class="post-signature owner"><div class="user-info"><div class="user-action-time">asked <span class="relativetime" title="2026-01-02 03:04:05Z">Jan 2</span></div><div class="user-details" itemprop="author"><a href="/users/2">${post.author}</a></div></div></div>`;
      const comment = (post: InventedPost): string =>
        `<li class="comment js-comment" id="comment-${post.id}" data-comment-id="${post.id}"><div class="comment-text"><div class="comment-body"><span class="comment-copy">${p(post)}</span> – <a class="comment-user">${post.author}</a> <span class="comment-date"><span class="relativetime-clean">Jan 2</span></span></div></div></li>`;
      const words = (post: InventedPost): string =>
        `<div class="s-prose js-post-body" itemprop="text">${post.quote ? `<blockquote><p>${post.quote.text}</p></blockquote>` : ''}${p(post)}</div>${signed(post)}<ul class="comments-list">${(post.replies ?? []).map(comment).join('')}</ul>${post.replies ? '<a class="js-show-link">Show <b>4</b> more comments</a>' : ''}`;
      return page(
        titled(thread.title, '<meta property="og:site_name" content="Parenting Stack Exchange">'),
        `<div id="question-header"><h1 itemprop="name"><a class="question-hyperlink">${thread.title}</a></h1></div><div id="mainbar"><div class="question js-question" data-questionid="${opening?.id}" id="question">${opening && words(opening)}</div>
<div id="answers"><div id="answers-header"><h2 data-answercount="4">4 Answers</h2></div>${rest
          .map((post) =>
            post.isDeleted
              ? ''
              : `<div id="answer-${post.id}" class="answer js-answer" data-answerid="${post.id}" itemscope itemtype="https://schema.org/Answer">${words(post)}</div>`,
          )
          .join('')}</div></div>`,
      );
    },
  },
  netmums: {
    url: 'https://www.netmums.com/coffeehouse/baby-2/toddlers-9/88-14-month-old-screams.html',
    totalPosts: null,
    dress: (thread) =>
      page(
        titled(thread.title),
        `<div id="__next"><h1>${thread.title}</h1>${each(thread, (post) =>
          post.isDeleted
            ? ''
            : `<div class="PostCardstyle__PostContainer-sc-1 aBcD" id="post-${post.id}"><div class="PostCardstyle__Header-sc-2"><span class="PostCardstyle__UserPseudo-sc-3 xy">${post.author}</span><span class="PostCardstyle__Date-sc-4">02/01/2026</span></div>${post.quote ? `<div class="PostCardstyle__QuotedPost-sc-5">${post.quote.text}</div>` : ''}<div class="PostCardstyle__PostContent-sc-6 zz">${p(post)}</div><button>Like</button></div>`,
        )}</div><script id="__NEXT_DATA__" type="application/json">{}</script>`,
      ),
  },
  bbpress: {
    url: 'https://www.example.org/forums/topic/14-month-old-screams/',
    totalPosts: 34,
    dress: (thread) =>
      page(
        titled(thread.title, '<meta name="generator" content="WordPress 6.6">'),
        `<article class="post-101 topic type-topic"><h1 class="entry-title">${thread.title}</h1><div class="entry-content"><div id="bbpress-forums" class="bbpress-wrapper"><div class="bbp-template-notice info"><ul><li class="bbp-topic-description">This topic has 33 replies, 4 voices, and was last updated 2 days ago.</li></ul></div>
<ul id="topic-101-replies" class="forums bbp-replies"><li class="bbp-header"><div class="bbp-reply-author">Author</div><div class="bbp-reply-content">Posts</div></li><li class="bbp-body">${each(
          thread,
          (post, index) =>
            post.isDeleted
              ? ''
              : `<div id="post-${post.id}" class="bbp-reply-header"><div class="bbp-meta"><span class="bbp-reply-post-date">January 2, 2026 at 3:04 am</span><a class="bbp-reply-permalink">#${post.id}</a></div></div>
<div class="odd bbp-parent-topic-101 post-${post.id} ${index ? 'reply type-reply' : 'topic type-topic'} status-publish hentry"><div class="bbp-reply-author"><a class="bbp-author-link"><span class="bbp-author-name">${post.author}</span></a><div class="bbp-author-role">Participant</div></div>
<div class="bbp-reply-content">${post.quote ? `<blockquote>${post.quote.text}</blockquote>` : ''}${p(post)}${post.signature ? `<div class="bbp-signature">${post.signature}</div>` : ''}<ul class="bbp-reply-revision-log"><li>This reply was modified 2 days ago.</li></ul></div></div>`,
        )}</li></ul><div id="new-reply-101" class="bbp-reply-form"><form><textarea>Draft</textarea></form></div></div></div></article>`,
        '',
        'class="bbpress single single-topic"',
      ),
  },
  wordpress: {
    url: 'https://blog.example.org/2026/01/screams-when-i-leave/',
    totalPosts: 19,
    isArticle: true,
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
  'schema-org': {
    url: 'https://forum.example.org/x/88',
    totalPosts: null,
    dress: (thread) => {
      const [opening, ...rest] = thread.posts;
      const comment = (post: InventedPost): string =>
        post.isDeleted
          ? ''
          : `<div id="c${post.id}" itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${post.author}</span></span><time itemprop="datePublished" datetime="2026-01-02">2 Jan</time><div itemprop="text">${post.quote ? `<blockquote>${post.quote.text}</blockquote>` : ''}${p(post)}</div>${(post.replies ?? []).map(comment).join('')}</div>`;
      return page(
        titled(thread.title),
        `<main itemscope itemtype="https://schema.org/DiscussionForumPosting" id="c${opening?.id}"><h1 itemprop="headline">${thread.title}</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${opening?.author}</span></span><div itemprop="text">${opening && p(opening)}</div>${rest.map(comment).join('')}</main>`,
      );
    },
  },
  generic: {
    url: 'https://www.example.org/talk/parenting/88-14-month-old-screams',
    totalPosts: null,
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
