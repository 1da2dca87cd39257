// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readThread } from '../../../reading/read-thread.ts';

const read = (html: string, path = '/forum/88-tears') =>
  readThread(new DOMParser().parseFromString(html, 'text/html'), new URL(path, 'https://www.example.org'), {
    budgetMs: 60_000,
  })?.thread;
const told = (html: string, path?: string) =>
  read(html, path)?.posts.map(({ author, text }) => `${author}: ${text}`) ?? null;

const POSTS = [
  ['willow', 'She has screamed at every goodbye for three weeks now, and I am late for work each time.'],
  ['hazel', 'Ours did the same at that age, a short goodbye helped us most of all.'],
  ['willow', 'Thank you, we will try it tomorrow and tell the staff about it.'],
] as const;
const READ = POSTS.map(([author, text]) => `${author}: ${text}`);
const each = (dress: (author: string, text: string, n: number) => string): string =>
  POSTS.map(([author, text], index) => dress(author, text, index + 1)).join('');
const card = (author: string, text: string, n: number): string =>
  `<div class="card"><div class="top"><a href="/user/${author}">${author}</a> <time>${n} March</time></div><p>${text}</p></div>`;
const teasers = (count: number): string =>
  Array.from({ length: count }, (_, n) => TEASER.replace('me', `me ${n}`)).join('');
const TEASER =
  '<li><a href="/t/7">He only wants me</a> <time>2 March</time><p>My son cried at every goodbye this week and I do not know what else to do for him in the morning.</p></li>';

describe('readGeneric', () => {
  it.each([
    [
      'names and dates that no class marks, in a table',
      `<table>${each((author, text, n) => `<tr><td><b>${author}</b><br><small>Posts: ${n}1<br>Joined: Jan 2019</small></td><td><small>Posted: ${n} Mar 2026 08:1${n}</small><hr>${text}</td></tr>`)}</table>`,
    ],
    [
      'names and dates in classes without meaning',
      each(
        (author, text, n) =>
          `<div class="sc-1" id="post-${n}"><div class="sc-2"><div class="sc-3">${author}</div><div class="sc-4">0${n}/03/2026 at 8:12 am</div></div><div class="sc-5">${text}</div></div>`,
      ),
    ],
    [
      'slots of web components',
      each(
        (author, text, n) =>
          `<forum-post><span slot="author">${author}</span><time slot="date">${n} March</time><div slot="body">${text}</div></forum-post>`,
      ),
    ],
    [
      'a name after an empty link around the picture',
      each(
        (author, text, n) =>
          `<div class="item"><a href="/profile/${author}"><img></a><a href="/profile/${author}">${author}</a> <time>${n} March</time><p>${text}</p></div>`,
      ),
    ],
    [
      'a tree of comments in tables',
      each(
        (author, text, n) =>
          `<tr class="athing comtr" id="1${n}"><td><table><tr><td class="ind"></td><td><div><a href="user?id=${author}" class="hnuser">${author}</a> <span class="age"><a href="item?id=1${n}">${n} hours ago</a></span></div><div class="commtext">${text}</div><div class="reply"><a href="reply?id=1${n}">reply</a></div></td></tr></table></td></tr>`,
      ).replace(/^/, '<table>'),
    ],
  ])('reads %s', (_name, html) => {
    expect(told(`<h1>Tears</h1>${html}`)).toEqual(READ);
  });

  it('reads the thread, not the longer list of others beside it', () => {
    expect(told(`<main>${each(card)}</main><aside><ul>${teasers(9)}</ul></aside>`)).toEqual(READ);
  });

  it('takes an opening post above the list of replies, alike or not', () => {
    const [first, ...rest] = [1, 2, 3].map((n) => card(POSTS[n - 1]?.[0] ?? '', POSTS[n - 1]?.[1] ?? '', n));
    const replies = `<div class="sort">Newest first</div><section>${rest.join('')}</section>`;
    expect(told(`<main>${first}${replies}</main>`)).toEqual(READ);
    const long = ' She settles after ten minutes, they say, and is glad to see me at four.';
    const opening = `<div class="question"><a href="/user/willow">willow</a> <time>1 March</time><div>${POSTS[0][1]}${long}</div></div>`;
    const thread = read(`<main>${opening}${replies}</main>`);
    expect(thread?.posts.map((post) => post.isOpeningPost)).toEqual([true, false, false]);
    expect(thread?.posts[0]).toMatchObject({ author: 'willow', text: POSTS[0][1] + long });
  });

  it('takes nothing above a later page for its opening post', () => {
    const rules = `<div>${'Be kind to one another here. '.repeat(5)}<time>1 March</time></div>`;
    expect(told(`<main>${rules}${each(card)}</main>`, '/forum/88-tears?page=2')).toEqual(READ);
  });

  it('is not misled by links that every post has', () => {
    const links = (n: number): string =>
      `<p><a href="/x/${n}">Reply to this post ${n}</a> <a href="/y">Report it to the staff</a></p>`;
    expect(read(each((author, text, n) => card(author, text, n) + links(n)))?.posts).toHaveLength(3);
    expect(
      read(each((author, text, n) => card(author, text, n).replace('</p>', `</p>${links(n)}`)))?.posts,
    ).toHaveLength(3);
  });

  it.each([
    ['threads with the first words of each', `<ul>${teasers(5)}</ul>`],
    [
      'threads in a column beside another column',
      `<main><div class="w-2"><table>${teasers(5).replaceAll('<li>', '<tr><td>').replaceAll('</li>', '</td></tr>')}</table></div><div class="w-1">${teasers(2)}</div></main>`,
    ],
    [
      'threads that begin with who opened them',
      [1, 2, 3, 4]
        .map((n) => card(`u${n}`, `<a href="/t/${n}">He will not go to dad ${n}</a><br>${POSTS[0][1]}`, n))
        .join(''),
    ],
    [
      'threads with their first words in a row below',
      `<table>${each((author, text, n) => `<tr class="a"><td><a href="/t/${n}">He only wants me ${n}</a> by <a href="/user/1">${author}</a>, ${n} March 2026</td></tr><tr class="b"><td>${text}</td></tr>`)}</table>`,
    ],
    ['goods with stars', each(card).replaceAll('<p>', '<i class="stars">★★★</i><p>')],
    ['reviews', each(card).replaceAll('class="card"', 'class="card review"')],
  ])('takes a list of %s for no thread, whatever its address', (_name, html) => {
    expect(told(`<h1>Tears</h1>${html}`)).toBeNull();
  });
});
