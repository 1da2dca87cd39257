// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createBudget,
  MAX_NODES,
  MAX_POST_CHARACTERS,
  MAX_POSTS,
  MAX_THREAD_CHARACTERS,
} from '../../../reading/budget.ts';
import { readBlockText } from '../../../reading/read-block-text.ts';
import { readThread } from '../../../reading/read-thread.ts';
import { SKIP_NOTHING } from '../../../reading/skip-set.ts';
import type { ThreadOnPage } from '../../../reading/types.ts';
import { clothes } from '../../threads/clothes.ts';
import { growThread, inventedThread } from '../../threads/invented-thread.ts';

// jsdom on a busy machine: nothing here depends on time.
vi.setConfig({ testTimeout: 60_000 });

const UNHURRIED = { budgetMs: 600_000 };
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const QUESTION = new URL('https://parenting.example.org/questions/1');
/** A question with answers, in the least markup that an engine takes. */
const question = (bodies: readonly string[]): string =>
  bodies
    .map(
      (body, n) =>
        `<div ${n ? `class="answer" data-answerid="${n}"` : 'id="question" data-questionid="0"'}><div class="js-post-body">${body}</div></div>`,
    )
    .join('');
const read = (html: string, options = UNHURRIED): ThreadOnPage | null => readThread(parse(html), QUESTION, options);
const textsOf = (page: ThreadOnPage | null): string[] | undefined => page?.thread.posts.map((post) => post.text);

/** A chain of elements, made by hand: parsers stop nesting at some hundred. jsdom takes steps by the square; `npm run bench:reading` has 50,000. */
function nest(depth: number): Element {
  const root = document.createElement('div');
  let inner: Element = root;
  for (let level = 0; level < depth; level += 1) {
    const next = document.createElement('span');
    inner.append(next);
    inner = next;
  }
  inner.append('at the bottom');
  return root;
}

describe('readThread on hostile pages', () => {
  afterEach(() => {
    document.body.replaceChildren();
    vi.restoreAllMocks();
  });

  it('reads words 1,500 elements deep', () => {
    const root = nest(1_500);
    expect(readBlockText(root, SKIP_NOTHING, createBudget(600_000))).toBe('at the bottom');
  });

  it('cuts five megabytes of text, and says so', () => {
    const page = read(question(['word '.repeat(1_000_000), 'short']));
    expect(page?.thread.posts[0]?.text).toHaveLength(MAX_POST_CHARACTERS);
    expect(page?.thread.posts[1]?.text).toBe('short');
    expect(page?.thread.isComplete).toBe(false);
  });

  it('leaves a post of 20,000 elements unread, and says so', () => {
    const page = read(question(['words', `more ${'<b></b>'.repeat(20_001)}`]));
    expect(textsOf(page)).toEqual(['words']);
    expect(page?.thread.isComplete).toBe(false);
  });

  it('keeps no more of a thread than MAX_THREAD_CHARACTERS', () => {
    const page = read(question(Array.from({ length: 30 }, () => 'x'.repeat(MAX_POST_CHARACTERS - 1))));
    const length = textsOf(page)?.join('').length ?? 0;
    expect(length).toBeLessThanOrEqual(MAX_THREAD_CHARACTERS);
    expect(length).toBeGreaterThan(MAX_THREAD_CHARACTERS - MAX_POST_CHARACTERS);
    expect(page?.thread).toMatchObject({ isComplete: false, totalPosts: 30 });
  });

  it('reads a text without any blank', () => {
    expect(textsOf(read(question(['mumma'.repeat(200)])))).toEqual(['mumma'.repeat(200)]);
  });

  it('takes out invisible and bidirectional characters', () => {
    expect(textsOf(read(question(['She\u200b \u202escr\u00adeams\u202c\u2066 “now”\u2069\ufeff'])))).toEqual([
      'She screams “now”',
    ]);
  });

  it('does not enter shadow roots, slots or templates', () => {
    document.body.innerHTML = question(['seen <span id="host">light</span><template>inert</template>']);
    const host = document.querySelector('#host');
    const shadow = host?.attachShadow({ mode: 'open' });
    shadow?.append(document.createElement('slot'), 'in the shadow');
    shadow?.firstElementChild?.append(document.createElement('slot'));
    expect(textsOf(readThread(document, QUESTION, UNHURRIED))).toEqual(['seen light']);
  });

  it('is not led astray by names that shadow properties of documents and forms', () => {
    const shadows = [
      'documentElement',
      'querySelector',
      'querySelectorAll',
      'createTreeWalker',
      'body',
      'title',
      'hidden',
    ]
      .map((name) => `<img name="${name}"><img name="${name}">`)
      .join('');
    const form = [
      'nodeName',
      'nodeType',
      'nextSibling',
      'parentNode',
      'firstChild',
      'parentElement',
      'closest',
      'localName',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    expect(textsOf(read(shadows + question([`before <form>${form}words</form> after`])))).toEqual(['before\nafter']);
    expect(textsOf(read(`${shadows}<form>${form}${question(['inside'])}</form>`))).toEqual(['inside']);
  });

  it('survives a generic page full of such forms', () => {
    const post = (n: number): string =>
      `<li class="post"><form><input name="parentElement"><input name="textContent"><time>Jan ${n}</time></form><p>She cries whenever I go out of the room and I have no idea what to do.</p></li>`;
    const html = `<main><h1>Tears</h1><ul>${[1, 2, 3].map(post).join('')}</ul></main>`;
    expect(() => readThread(parse(html), new URL('https://example.org/forum/thread/1'), UNHURRIED)).not.toThrow();
  });

  it('keeps posts whose ids are doubled, unless they are copies', () => {
    const html = question(['one', 'two', 'three']).replaceAll('data-answerid="2"', 'data-answerid="1"');
    const page = read(html + question(['one']));
    expect(textsOf(page)).toEqual(['one', 'two', 'three']);
    expect(new Set(page?.thread.posts.map((post) => post.id)).size).toBe(3);
    expect(page?.elements.size).toBe(3);
  });

  it('reads at most MAX_POSTS and tells how many there are', () => {
    const page = read(question(Array.from({ length: MAX_POSTS + 20 }, (_, n) => `post ${n}`)));
    expect(page?.thread.posts).toHaveLength(MAX_POSTS);
    expect(page?.thread).toMatchObject({ isComplete: false, totalPosts: MAX_POSTS + 20 });
  });

  it('stops when its time is over and says so', () => {
    let clock = 0;
    const now = (): number => {
      clock += 1;
      return clock;
    };
    const page = readThread(parse(question(Array.from({ length: 200 }, (_, n) => `post ${n}`))), QUESTION, {
      budgetMs: 60,
      now,
    });
    expect(page?.thread.isComplete).toBe(false);
    expect(page?.thread.posts.length).toBeGreaterThan(10);
    expect(page?.thread.posts.length).toBeLessThan(100);
    expect(page?.thread.totalPosts).toBe(200);
  });

  it('never visits more than MAX_NODES', () => {
    const walk = vi.spyOn(TreeWalker.prototype, 'nextSibling');
    const root = document.createElement('div');
    root.append(...Array.from({ length: 1_000 }, () => document.createElement('br')));
    const budget = { ...createBudget(600_000), nodes: 100 };
    readBlockText(root, SKIP_NOTHING, budget);
    expect(budget.isSpent).toBe(true);
    expect(walk.mock.calls.length).toBeLessThanOrEqual(101);
    expect(MAX_NODES).toBeLessThanOrEqual(200_000);
  });

  it.each(['reddit', 'phpbb', 'wordpress', 'generic'])(
    'takes steps in proportion to the posts in the clothes of %s',
    (engine) => {
      const dressed = clothes[engine];
      if (!dressed) throw new Error(engine);
      const steps = (count: number): number => {
        const spies = (['firstChild', 'nextSibling', 'parentNode'] as const).map((name) =>
          vi.spyOn(TreeWalker.prototype, name),
        );
        const queries = [vi.spyOn(Element.prototype, 'querySelector'), vi.spyOn(Element.prototype, 'querySelectorAll')];
        const page = readThread(
          parse(dressed.dress(growThread(inventedThread, count))),
          new URL(dressed.url),
          UNHURRIED,
        );
        expect(page?.thread.posts).toHaveLength(count);
        const taken = [...spies, ...queries].reduce((sum, spy) => sum + spy.mock.calls.length, 0);
        vi.restoreAllMocks();
        return taken;
      };
      const few = steps(10);
      expect(steps(80)).toBeLessThanOrEqual(few * 8.5);
    },
  );

  it('returns null or a whole thread, whatever the markup', () => {
    const tag = fc.constantFrom(
      'div',
      'p',
      'ul',
      'li',
      'form',
      'table',
      'tr',
      'td',
      'article',
      'blockquote',
      'span',
      'time',
      'shreddit-post',
      'shreddit-comment',
    );
    const attribute = fc.constantFrom(
      ...[
        'class="post"',
        'class="postbody"',
        'class="content"',
        'class="comment"',
        'class="comment-list"',
        'id="comments"',
        'id="posts"',
        'id="post_1"',
      ],
      ...[
        'id="p7"',
        'id="question"',
        'data-questionid="1"',
        'class="js-post-body"',
        'slot="text-body"',
        'hidden',
        'style="display: none"',
        'class="entry-content"',
        '',
      ],
    );
    const node: fc.Memo<string> = fc.memo((depth) =>
      depth <= 1
        ? fc.constantFrom('She cries. ', '[deleted]', '\u202e', '<br>', 'When I leave the room she screams for me. ')
        : fc
            .tuple(tag, attribute, fc.array(node(depth - 1), { maxLength: 4 }))
            .map(([name, attributes, inner]) => `<${name} ${attributes}>${inner.join('')}</${name}>`),
    );
    fc.assert(
      fc.property(fc.array(node(5), { maxLength: 5 }), (nodes) => {
        const page = readThread(parse(nodes.join('')), new URL('https://example.org/comments/1/thread'), UNHURRIED);
        if (!page) return;
        const { posts, totalPosts } = page.thread;
        expect(posts.length).toBeGreaterThan(0);
        expect(new Set(posts.map((post) => post.id)).size).toBe(posts.length);
        expect(posts.filter((post) => post.isOpeningPost).length).toBeLessThanOrEqual(1);
        expect(totalPosts ?? posts.length).toBeGreaterThanOrEqual(posts.length);
        for (const post of posts) {
          expect(post.text).toBe(post.text.trim());
          expect(post.text).not.toMatch(/ {2}|\n\s|\u202e/);
          expect(page.elements.has(post.id)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
