// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { besideWords } from '../../../reading/beside-words.ts';

const element = (html: string): Element => {
  const found = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (!found) throw new Error(`No element in ${html}`);
  return found;
};

describe('besideWords', () => {
  it.each([
    '<blockquote>She cries.</blockquote>',
    '<time>2 days ago</time>',
    '<div class="post Signature">Tea first</div>',
    '<div class="sig">Tea first</div>',
    '<div class="post-actions">Like</div>',
    '<div hidden>x</div>',
    '<div style="color: red; display: none">x</div>',
    '<span class="badge sr-only">x</span>',
    '<span role="button">Like</span>',
    '<a>Like</a>',
    '<a href="#">Like</a>',
    '<a href="/post/7/report">Report</a>',
    '<a href="/a-page/?replytocom=7#respond">Answer</a>',
    '<a href="posting.php?mode=Quote&p=7">Cite</a>',
    '<a href="newreply.php?tid=7">Answer</a>',
    '<a href="#reply-7">Answer</a>',
    '<p itemprop="citation">She cries.</p>',
  ])('leaves out %s', (html) => {
    expect(besideWords().has(element(html))).toBe(true);
  });

  it.each([
    '<p>She cries.</p>',
    '<div class="design">She cries.</div>',
    '<div class="post-body">She cries.</div>',
    '<a href="/t/7">another thread</a>',
    '<a name="7">She cries.</a>',
    '<a href="#p7">as I said</a>',
    '<a href="https://news.example/report-on-sleep">this</a>',
    '<a href="https://x.example/quotes/7">this</a>',
    '<a href="/t/replying-to-tears/7">this</a>',
  ])('keeps %s', (html) => {
    const skip = besideWords();
    expect([skip.has(element(html)), skip.has(element(html))]).toEqual([false, false]);
  });
});
