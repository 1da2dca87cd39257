import type { SampleThread } from './threads.ts';

/** Where each engine keeps a thread on the sample forum. */
export const threadPath = {
  discourse: (thread: SampleThread): string => `/t/${thread.slug}/${thread.id}`,
  phpbb: (thread: SampleThread): string => `/viewtopic.php?f=2&t=${thread.id}`,
};

/** By which the live application is told: a page that may draw more posts later. */
const DISCOURSE_HEAD =
  '<meta name="generator" content="Discourse 3.6.0 - sample"><meta id="data-discourse-setup" data-environment="production">';

/** A thread in the markup of Discourse, a single-page application (`forum.js` turns its pages without a load). */
export function renderDiscourse(thread: SampleThread): string {
  const posts = thread.posts.map((post, index) => discoursePost(post, index + 1, thread));
  return page(
    `${thread.title} - Evening Forum`,
    DISCOURSE_HEAD,
    'discourse',
    `<header class="d-header"><a href="/latest">Evening Forum</a></header>
    <div id="main-outlet">
      <div id="topic-title"><h1 data-topic-id="${thread.id}"><a class="fancy-title" href="${threadPath.discourse(thread)}">${escapeHtml(thread.title)}</a></h1></div>
      <div class="post-stream">${posts.join('\n')}</div>
    </div>`,
  );
}

function discoursePost(post: SampleThread['posts'][number], number: number, thread: SampleThread): string {
  return `<div class="topic-post" data-post-number="${number}"><article class="boxed onscreen-post" id="post_${number}" data-post-id="${thread.id * 100 + number}" data-topic-id="${thread.id}">
    <div class="topic-meta-data"><div class="names"><span class="first username"><a data-user-card="${post.author}">${post.author}</a></span></div></div>
    <div class="regular contents"><div class="cooked">${paragraphs(post.text)}</div></div>
  </article></div>`;
}

/** A thread in the markup of phpBB's prosilver style. */
export function renderPhpbb(thread: SampleThread): string {
  const posts = thread.posts.map((post, index) => phpbbPost(post, thread.id * 100 + index + 1));
  return page(
    `${thread.title} - Evening Board`,
    '',
    'phpbb',
    `<div id="wrap" class="wrap"><div id="page-body" class="page-body">
      <h2 class="topic-title"><a href="${escapeHtml(threadPath.phpbb(thread))}">${escapeHtml(thread.title)}</a></h2>
      <div class="action-bar"><div class="pagination">${thread.posts.length} posts • Page 1 of 1</div></div>
      ${posts.join('\n')}
    </div></div>`,
  );
}

function phpbbPost(post: SampleThread['posts'][number], id: number): string {
  return `<div id="p${id}" class="post has-profile bg2"><div class="inner">
    <dl class="postprofile" id="profile${id}"><dt><a class="username">${post.author}</a></dt></dl>
    <div class="postbody"><div id="post_content${id}"><h3><a href="#p${id}">Re</a></h3>
      <p class="author">by <strong><a class="username">${post.author}</a></strong></p>
      <div class="content">${paragraphs(post.text)}</div>
      <div id="sig${id}" class="signature">Kettle on, shoes off.</div>
    </div></div></div></div>`;
}

/** The list of threads, which is no thread itself. */
export function renderList(threads: readonly SampleThread[]): string {
  const rows = threads.map(
    (thread) => `<li><a href="${threadPath.discourse(thread)}">${escapeHtml(thread.title)}</a></li>`,
  );
  return page(
    'Evening Forum',
    DISCOURSE_HEAD,
    'discourse',
    `<div id="main-outlet"><h1>Latest</h1><ul class="topic-list">${rows.join('')}</ul></div>`,
  );
}

function page(title: string, head: string, engine: 'discourse' | 'phpbb', body: string): string {
  const bodyTag = engine === 'phpbb' ? '<body id="phpbb" class="section-viewtopic">' : '<body class="discourse">';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${head}
<title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/forum.css"><script src="/forum.js" defer></script></head>
${bodyTag}
${body}
</body></html>`;
}

function paragraphs(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
