import { br, type Clothes, each, p, page, titled } from './markup.ts';

/** Classic forums: a page load a page, posts one after the other. */
export const forums: Readonly<Record<string, Clothes>> = {
  phpbb: {
    url: 'https://board.example.org/viewtopic.php?f=3&t=88',
    totalPosts: 23,
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
  subsilver: {
    url: 'https://subsilver.example.org/viewtopic.php?f=3&t=88',
    totalPosts: 23,
    dress: (thread) =>
      page(
        titled(thread.title),
        `<div id="wrapcentre"><div id="pageheader"><h2><a class="titles" href="./viewtopic.php?f=3&amp;t=88">${thread.title}</a></h2></div><div id="pagecontent"><table width="100%"><tr><td class="nav">Page <strong>1</strong> of <strong>2</strong></td><td class="gensmall">[ 23 posts ]</td></tr></table>
<table class="tablebg"><tr><td class="cat"><a href="./viewtopic.php?view=print">Print view</a></td></tr></table>${each(
          thread,
          (post, index) =>
            post.isDeleted
              ? `<table class="tablebg"><tr class="row1"><td class="gensmall" colspan="2"><a name="p${post.id}"></a>This post by ${post.author} has been deleted.<br /></td></tr></table>`
              : `<table class="tablebg"><tr class="row${(index % 2) + 1}"><td align="center"><a name="p${post.id}"></a><b class="postauthor">${post.author}</b></td><td><table><tr><td class="gensmall"><b>Post subject:</b> Re: ${thread.title}</td></tr></table></td></tr>
<tr><td class="profile"><span class="postdetails"><b>Posts:</b> 12</span></td><td><table><tr><td><div class="postbody">${post.quote ? `<div class="quotetitle">${post.quote.author} wrote:</div><div class="quotecontent">${post.quote.text}</div>` : ''}${br(post)}</div>
${post.signature ? `<div class="postbody"><br />_________________<br />${post.signature}</div>` : ''}<span class="gensmall">Last edited by ${post.author} on 3 Jan 2026.</span></td></tr></table></td></tr></table>`,
        )}</div></div>`,
      ),
  },
  'phpbb-2': {
    url: 'https://phpbb2.example.org/viewtopic.php?t=88',
    totalPosts: null,
    dress: (thread) =>
      page(
        `<title>Little Acorns :: View topic - ${thread.title}</title>`,
        `<table><tr><td><a class="maintitle" href="viewtopic.php?t=88">${thread.title}</a><br /><span class="gensmall"><b>Goto page: <b>1</b>, <a href="viewtopic.php?t=88&amp;start=15">2</a></b></span></td></tr></table>
<table class="forumline"><tr><th class="thLeft">Author</th><th class="thRight">Message</th></tr>${each(
          thread,
          (post) =>
            post.isDeleted
              ? ''
              : `<tr><td class="row1"><span class="name"><a name="${post.id}"></a><b>${post.author}</b></span><br /><span class="postdetails">Regular<br />Joined: 01 Feb 2005</span></td>
<td class="row1"><table><tr><td><a href="viewtopic.php?p=${post.id}#${post.id}"><img alt="Post" /></a><span class="postdetails">Posted: Fri Jan 02, 2026 3:04 am<span class="gen">&nbsp;</span> Post subject: </span></td></tr><tr><td colspan="2"><hr /></td></tr>
<tr><td colspan="2"><span class="postbody">${post.quote ? `</span><table><tr><td><span class="genmed"><b>${post.quote.author} wrote:</b></span></td></tr><tr><td class="quote">${post.quote.text}</td></tr></table><span class="postbody"><br />` : ''}${br(post)}${post.signature ? `<br />_________________<br />${post.signature}` : ''}</span><span class="gensmall"><br /><br />Last edited by ${post.author}</span></td></tr></table></td></tr>
<tr><td class="row1"><span class="nav"><a href="#top">Back to top</a></span></td><td class="row1"></td></tr>`,
        )}</table>`,
      ),
  },
  xenforo: {
    url: 'https://xf.example.org/threads/14-month-old-screams.88/',
    totalPosts: null,
    dress: (thread) =>
      page(
        titled(thread.title),
        `<div class="p-body"><div class="p-title"><h1 class="p-title-value"><span class="label label--primary" dir="auto">Advice</span><span class="label-append">&nbsp;</span>${thread.title}</h1></div>
<div class="block-body js-replyNewMessageContainer">${each(thread, (post) =>
          post.isDeleted
            ? `<article class="message message--deleted message--post js-post" data-author="${post.author}" data-content="post-${post.id}" id="js-post-${post.id}"><div class="message-cell"><div class="messageNotice messageNotice--deleted">Deleted by ${post.author}</div></div></article>`
            : `<article class="message message--post js-post js-inlineModContainer" data-author="${post.author}" data-content="post-${post.id}" id="js-post-${post.id}"><span class="u-anchorTarget" id="post-${post.id}"></span><div class="message-inner">
<div class="message-cell message-cell--user"><section class="message-user"><h4 class="message-name"><a class="username">${post.author}</a></h4><h5 class="userTitle">Member</h5></section></div>
<div class="message-cell message-cell--main"><header class="message-attribution"><ul class="message-attribution-main"><li><time class="u-dt" datetime="2026-01-02T03:04:05+0000">Jan 2, 2026</time></li></ul><ul class="message-attribution-opposite"><li>#1</li></ul></header>
<div class="message-content js-messageContent"><div class="message-userContent lbContainer" data-lb-id="post-${post.id}"><article class="message-body js-selectToQuote"><div><div class="bbWrapper">${post.quote ? `<blockquote data-attributes="member: 2" data-quote="${post.quote.author}" data-source="post: 101" class="bbCodeBlock bbCodeBlock--expandable bbCodeBlock--quote js-expandWatch"><div class="bbCodeBlock-title">${post.quote.author} said:</div><div class="bbCodeBlock-content"><div class="bbCodeBlock-expandContent">${post.quote.text}</div><div class="bbCodeBlock-expandLink"><a>Click to expand...</a></div></div></blockquote>` : ''}${br(post)}</div></div><div class="js-selectToQuoteEnd">&nbsp;</div></article></div>
${post.signature ? `<aside class="message-signature"><div class="bbWrapper">${post.signature}</div></aside>` : ''}<div class="message-lastEdit">Last edited: <time>Jan 3</time></div></div><footer class="message-footer"><div class="reactionsBar">otterdad</div></footer></div></div></article>`,
        )}</div></div>`,
        'id="XF" data-app="public" data-template="thread_view" data-content-key="thread-88"',
      ),
  },
  'vbulletin-5': {
    url: 'https://vb5.example.org/forum/parents/88-14-month-old-screams',
    totalPosts: null,
    dress: (thread) =>
      page(
        titled(thread.title, '<meta name="generator" content="vBulletin 5.7.5">'),
        `<h1 class="main-title">${thread.title}</h1><ul class="conversation-list list-container thread-view">${each(
          thread,
          (post, index) =>
            post.isDeleted
              ? ''
              : `<li class="b-post b-post--text ${index ? '' : 'b-post--first'} js-post" data-node-id="${post.id}" data-node-publishdate="1760000000" itemscope itemtype="http://schema.org/${index ? 'Comment' : 'CreativeWork'}"><a id="post${post.id}"></a><div class="b-post__body">
<div class="b-post__grid-container"><div class="b-userinfo"><div class="b-userinfo__details"><div class="author h-text-size--14"><strong><a href="/member/2" itemprop="author">${post.author}</a></strong></div><div class="usertitle">Member</div></div></div>
<div class="b-post__content js-post__content"><div class="b-post__timestamp"><time itemprop="dateCreated" datetime="2026-01-02T03:04:05">01-02-2026</time></div><h2 class="b-post__title js-post-title">${index ? '' : thread.title}</h2>
<div class="js-post__content-text restore" itemprop="text">${post.quote ? `<div class="bbcode_container"><div class="bbcode_quote"><div class="quote_container"><div class="bbcode_postedby">Originally posted by <strong>${post.quote.author}</strong></div><div class="message">${post.quote.text}</div></div></div></div>` : ''}${br(post)}</div>
${post.signature ? `<div class="b-post__signature post-signature">${post.signature}</div>` : ''}</div></div></div><ul class="b-post-control__list"><li>Comment</li></ul></li>`,
        )}</ul>`,
        '',
        'class="vb-page"',
      ),
  },
  'vbulletin-4': {
    url: 'https://vb4.example.org/showthread.php?88-14-month-old-screams',
    totalPosts: 34,
    dress: (thread) =>
      page(
        titled(thread.title, '<meta name="generator" content="vBulletin 4.2.5">'),
        `<div id="pagetitle" class="pagetitle"><h1>Thread: <span class="threadtitle"><a href="showthread.php?88">${thread.title}</a></span></h1></div><div id="postpagestats_above" class="postpagestats">Results 1 to 10 of 34</div>
<div id="postlist" class="postlist"><ol id="posts" class="posts">${each(thread, (post) =>
          post.isDeleted
            ? `<li class="postbitdeleted postbitim" id="post_${post.id}"><div class="posthead">Deleted</div></li>`
            : `<li class="postbitlegacy postbitim postcontainer old" id="post_${post.id}"><div class="posthead"><span class="postdate old"><span class="date">2nd January 2026</span></span><span class="nodecontrols"><a class="postcounter">#1</a></span></div>
<div class="postdetails"><div class="userinfo"><div class="username_container"><a class="username offline popupctrl" href="member.php?2"><strong>${post.author}</strong></a></div></div>
<div class="postbody"><div class="postrow"><h2 class="title icon">Re: ${thread.title}</h2><div class="content"><div id="post_message_${post.id}"><blockquote class="postcontent restore">${post.quote ? `<div class="bbcode_container"><div class="bbcode_quote"><div class="quote_container"><div class="bbcode_quote_container"></div><div class="bbcode_postedby">Originally Posted by <strong>${post.quote.author}</strong></div><div class="message">${post.quote.text}</div></div></div></div>` : ''}${br(post)}</blockquote></div></div></div>
<div class="after_content">${post.signature ? `<blockquote class="signature restore"><div class="signaturecontainer">${post.signature}</div></blockquote>` : ''}</div></div></div><div class="postfoot"><span class="postcontrols"><a>Reply With Quote</a></span></div></li>`,
        )}</ol></div>`,
      ),
  },
  'vbulletin-3': {
    url: 'https://vb3.example.org/showthread.php?t=88',
    totalPosts: null,
    dress: (thread) =>
      page(
        titled(thread.title, '<meta name="generator" content="vBulletin 3.8.11">'),
        `<table class="tborder"><tr><td class="navbar"><a href="showthread.php?t=88"><strong>${thread.title}</strong></a></td></tr></table><div id="posts">${each(
          thread,
          (post) =>
            post.isDeleted
              ? ''
              : `<div align="center"><table id="post${post.id}" class="tborder"><tr><td class="thead">2nd January 2026, 03:04</td></tr><tr><td class="alt2"><div id="postmenu_${post.id}"><a class="bigusername" href="member.php?u=2">${post.author}</a></div><div class="smallfont">Member</div></td></tr>
<tr><td class="alt1" id="td_post_${post.id}"><div class="smallfont"><strong>Re: ${thread.title}</strong></div><hr size="1"><div id="post_message_${post.id}">${post.quote ? `<div style="margin:20px; margin-top:5px; "><div class="smallfont" style="margin-bottom:2px">Quote:</div><table width="100%"><tr><td class="alt2"><div>Originally Posted by <strong>${post.quote.author}</strong></div><div style="font-style:italic">${post.quote.text}</div></td></tr></table></div>` : ''}${br(post)}</div>
${post.signature ? `<!-- sig --><div>__________________<br>${post.signature}</div><!-- / sig -->` : ''}</td></tr></table></div>`,
        )}</div>`,
      ),
  },
  invision: {
    url: 'https://ips.example.org/topic/88-14-month-old-screams/',
    totalPosts: null,
    dress: (thread) =>
      page(
        titled(thread.title),
        `<div class="ipsPageHeader"><h1 class="ipsType_pageTitle ipsContained_container"><span class="ipsType_break">${thread.title}</span></h1></div><div data-controller="core.front.core.commentFeed" data-role="commentFeed">${each(
          thread,
          (post) =>
            post.isDeleted
              ? `<article class="cPost ipsComment ipsComment_deleted" id="elComment_${post.id}"><p>This post was deleted.</p></article>`
              : `<a id="comment-${post.id}"></a><article id="elComment_${post.id}" class="cPost ipsBox ipsComment ipsComment_parent"><aside class="ipsComment_author cAuthorPane"><h3 class="cAuthorPane_author"><strong><a href="/profile/2">${post.author}</a></strong></h3><ul class="cAuthorPane_info"><li>Members</li></ul></aside>
<div class="ipsColumn"><div id="comment-${post.id}_wrap" class="ipsComment_content" data-commentid="${post.id}"><div class="ipsComment_meta"><a>Posted <time datetime="2026-01-02T03:04:05Z">January 2</time></a></div>
<div class="cPost_contentWrap"><div data-role="commentContent" class="ipsType_normal ipsType_richText">${post.quote ? `<blockquote class="ipsQuote" data-ipsquote="" data-ipsquote-username="${post.quote.author}"><div class="ipsQuote_citation">${post.quote.author} said:</div><div class="ipsQuote_contents"><p>${post.quote.text}</p></div></blockquote>` : ''}${p(post)}<span class="ipsType_reset" data-excludequote><strong>Edited January 3 by ${post.author}</strong></span>
${post.signature ? `<div data-role="memberSignature" class="ipsEntry__signature">${post.signature}</div>` : ''}</div></div></div></div></article>`,
        )}</div>`,
        '',
        'data-pageapp="forums" data-pagecontroller="topic"',
      ),
  },
  smf: {
    url: 'https://smf.example.org/index.php?topic=88.0',
    totalPosts: null,
    dress: (thread) =>
      page(
        titled(thread.title),
        `<div id="main_content_section"><div id="display_head"><h2 class="display_title"><span id="top_subject">${thread.title}</span></h2></div><div id="forumposts"><form>${each(
          thread,
          (post) =>
            post.isDeleted
              ? ''
              : `<div class="windowbg" id="msg${post.id}"><div class="post_wrapper"><div class="poster"><h4><a href="?action=profile;u=2" title="View the profile">${post.author}</a></h4><ul class="user_info"><li class="postgroup">Member</li></ul></div>
<div class="postarea"><div class="keyinfo"><div id="subject_${post.id}" class="subject_title"><a>Re: ${thread.title}</a></div><div class="postinfo"><a class="smalltext">January 02, 2026</a></div></div>
<div class="post"><div class="inner" data-msgid="${post.id}" id="msg_${post.id}">${post.quote ? `<blockquote class="bbc_standard_quote"><cite><a>Quote from: ${post.quote.author} on January 02</a></cite>${post.quote.text}</blockquote>` : ''}${br(post)}</div></div><span class="smalltext modified">Last Edit</span></div>
<div class="moderatorbar">${post.signature ? `<div class="signature" id="msg_${post.id}_signature">${post.signature}</div>` : ''}</div></div></div><hr class="post_separator">`,
        )}</form></div></div>`,
        '',
        'id="chrome" class="action_messageindex board_3"',
      ),
  },
  mybb: {
    url: 'https://mybb.example.org/showthread.php?tid=88',
    totalPosts: null,
    dress: (thread) =>
      page(
        `<title>${thread.title}</title>`,
        `<div id="container"><div id="content"><table class="tborder"><tr><td class="thead"><div class="float_right"><span class="smalltext"><strong><a id="thread_modes">Thread Modes</a></strong></span></div><div><strong>${thread.title}</strong></div></td></tr><tr><td id="posts_container"><div id="posts">${each(
          thread,
          (post) =>
            post.isDeleted
              ? ''
              : `<a id="pid${post.id}"></a><div class="post classic" id="post_${post.id}"><div class="post_author scaleimages"><div class="author_information"><strong><span class="largetext"><a href="member.php?uid=2">${post.author}</a></span></strong><br /><span class="smalltext">Member</span></div></div>
<div class="post_content"><div class="post_head"><span class="post_date">01-02-2026, 03:04 AM <span class="post_edit">(Edited)</span></span></div>
<div class="post_body scaleimages" id="pid_${post.id}">${post.quote ? `<blockquote class="mycode_quote"><cite><span> (01-02-2026)</span>${post.quote.author} Wrote: </cite>${post.quote.text}</blockquote>` : ''}${br(post)}</div>
${post.signature ? `<div class="signature scaleimages">${post.signature}</div>` : ''}</div><div class="post_controls"><a><span>Reply</span></a></div></div>`,
        )}</div></td></tr></table></div><div id="footer">Powered By MyBB</div></div>`,
      ),
  },
  vanilla: {
    url: 'https://vanilla.example.org/discussion/88/14-month-old-screams',
    totalPosts: null,
    dress: (thread) => {
      const item = (
        post: { id: string; author: string; signature?: string },
        words: string,
        attributes: string,
      ): string =>
        `<${attributes}><div class="Item-Header"><div class="AuthorWrap"><span class="Author"><a class="PhotoWrap" title="${post.author}"></a><a class="Username" href="/profile/${post.author}">${post.author}</a></span></div><div class="Meta"><span class="MItem DateCreated"><time datetime="2026-01-02T03:04:05+00:00">January 2</time></span></div></div><div class="Item-BodyWrap"><div class="Item-Body"><div class="Message userContent">${words}</div>${post.signature ? `<div class="Signature UserSignature">${post.signature}</div>` : ''}<div class="Reactions"></div></div></div></${attributes.split(' ')[0]}>`;
      return page(
        titled(thread.title),
        `<div id="Frame"><div id="Content"><div id="Item_0" class="PageTitle"><h1>${thread.title}</h1></div><div class="MessageList Discussion">${each(
          thread,
          (post, index) =>
            index === 0
              ? `${item(post, p(post), 'div id="Discussion_88" class="Item ItemDiscussion"')}</div><div class="CommentsWrap"><ul class="MessageList DataList Comments">`
              : post.isDeleted
                ? ''
                : item(
                    post,
                    `${post.quote ? `<div class="js-embed embedResponsive"><div class="embedExternal embedQuote"><div class="embedExternal-content embedQuote-content quote"><span>${post.quote.author}</span><p>${post.quote.text}</p></div></div></div>` : ''}${p(post)}`,
                    `li class="Item Alt ItemComment" id="Comment_${post.id}"`,
                  ),
        )}</ul></div></div></div>`,
        '',
        'id="vanilla_discussion_index" class="Vanilla Discussion"',
      );
    },
  },
  fluxbb: {
    url: 'https://flux.example.org/viewtopic.php?id=88',
    totalPosts: null,
    dress: (thread) =>
      page(
        titled(thread.title),
        `<div id="punviewtopic" class="pun"><div id="brdmain"><div class="linkst"><ul class="crumbs"><li><a>Index</a></li><li><span>» </span><a>Parents</a></li><li><span>» </span><a href="viewtopic.php?id=88"><strong>${thread.title}</strong></a></li></ul></div>${each(
          thread,
          (post, index) =>
            post.isDeleted
              ? ''
              : `<div id="p${post.id}" class="blockpost rowodd ${index ? '' : 'firstpost'}"><h2><span><span class="conr">#1</span> <a>2026-01-02 03:04</a></span></h2><div class="box"><div class="inbox"><div class="postbody"><div class="postleft"><dl><dt><strong><a>${post.author}</a></strong></dt><dd class="usertitle"><strong>Member</strong></dd></dl></div>
<div class="postright"><h3>Re: ${thread.title}</h3><div class="postmsg">${post.quote ? `<div class="quotebox"><cite>${post.quote.author} wrote:</cite><blockquote><div><p>${post.quote.text}</p></div></blockquote></div>` : ''}${p(post)}<p class="postedit"><em>Last edited by ${post.author}</em></p></div>
${post.signature ? `<div class="postsignature postmsg"><hr />${post.signature}</div>` : ''}</div></div></div></div></div>`,
        )}</div></div>`,
      ),
  },
  jforum: {
    url: 'https://jforum.example.org/jforum/posts/list/88.page',
    totalPosts: null,
    dress: (thread) =>
      page(
        titled(thread.title),
        `<table><tr><td class="bodyline"><table><tr><td><span class="maintitle"><a href="/jforum/posts/list/88.page" name="top" class="maintitle" id="top">${thread.title}</a></span></td></tr></table><table class="forumline"><tr><th>Author</th><th>Message</th></tr>${each(
          thread,
          (post) =>
            post.isDeleted
              ? ''
              : `<tr><td colspan="2"><span class="postdetails">Subject: ${thread.title}</span></td></tr><tr><td class="row1" rowspan="3"><span class="genmed"><b>${post.author}</b></span><br><span class="gensmall">Joined: 2020</span></td>
<td class="row1" id="post_text_${post.id}"><span class="postbody">${post.quote ? `<table><tr><td><span class="genmed"><b>${post.quote.author} wrote:</b></span></td></tr><tr><td class="quote">${post.quote.text}</td></tr></table>` : ''}${br(post)}</span><p><i><span class="gensmall">This message was edited 1 time.</span></i></p></td></tr>
${post.signature ? `<tr><td colspan="2" class="row1"><hr><span class="gensmall">${post.signature}</span></td></tr>` : ''}<tr><td class="row1">Profile</td></tr>`,
        )}</table></td></tr></table>`,
      ),
  },
};
