// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createBudget } from '../../../reading/budget.ts';
import { findWords } from '../../../reading/find-words.ts';
import { placeText } from '../../../reading/place-text.ts';
import { readBlockText } from '../../../reading/read-block-text.ts';
import { readThread } from '../../../reading/read-thread.ts';
import { SKIP_NOTHING } from '../../../reading/skip-set.ts';
import { clothes } from '../../threads/clothes.ts';
import { inventedThread } from '../../threads/invented-thread.ts';

// jsdom on a busy machine: nothing here depends on time.
vi.setConfig({ testTimeout: 60_000 });

const UNHURRIED = { budgetMs: 60_000 };
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('placeText', () => {
  const words = fc.constantFrom(
    'She',
    ' cries ',
    '\n',
    '\u200b',
    'a\u200bb',
    ' \u202e ',
    '\ufeff',
    'now.',
    '\u00a0',
    '',
    '“so”',
    '🙂',
  );
  const tree: fc.Memo<string> = fc.memo((depth) =>
    depth <= 1
      ? words
      : fc.oneof(
          words,
          fc.array(tree(depth - 1), { maxLength: 4 }).map((parts) => parts.join('')),
          fc
            .tuple(
              fc.constantFrom('p', 'b', 'div', 'blockquote', 'li', 'button', 'script'),
              fc.array(tree(depth - 1), { maxLength: 3 }),
            )
            .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`),
        ),
  );

  it('gives the same text as readBlockText, and places that hold it', () => {
    fc.assert(
      fc.property(tree(4), (html) => {
        const root = document.createElement('div');
        root.innerHTML = html;
        const { text, places } = placeText(root, SKIP_NOTHING, createBudget(60_000));
        expect(text).toBe(readBlockText(root, SKIP_NOTHING, createBudget(60_000)));
        for (const { at, length, node, from } of places)
          expect(node.data.substr(from, length)).toBe(text.substr(at, length));
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(Object.entries(clothes))('findWords in the clothes of %s', (_engine, { url, dress }) => {
  it('finds the words of every sentence it read', () => {
    const page = readThread(
      new DOMParser().parseFromString(dress(inventedThread), 'text/html'),
      new URL(url),
      UNHURRIED,
    );
    expect(page?.thread.posts).not.toHaveLength(0);
    for (const [post, { text }] of page?.thread.posts.entries() ?? []) {
      for (const sentence of text.matchAll(/[^.?\n]+[.?]/g)) {
        const range =
          page && findWords(page, { post, start: sentence.index, end: sentence.index + sentence[0].length });
        expect(tidy(range?.toString() ?? '')).toBe(tidy(sentence[0]));
      }
    }
  });
});

describe('findWords', () => {
  function readOne(words: string) {
    document.body.innerHTML = `<div id="question" data-questionid="1"><div class="js-post-body">${words}</div></div>`;
    const page = readThread(document, new URL('https://parenting.example.org/questions/1'), UNHURRIED);
    if (!page) throw new Error('not read');
    const body = document.querySelector('.js-post-body');
    if (!body) throw new Error('no body');
    return { page, body };
  }

  it('reaches across elements, blanks and invisible characters', () => {
    const { page } = readOne('<p>She  <b>scr\u200beams</b>\n when</p><p>I leave.</p>');
    expect(page.thread.posts[0]?.text).toBe('She screams when\nI leave.');
    const range = findWords(page, { post: 0, start: 4, end: 18 });
    expect(range?.toString()).toBe('scr\u200beams\n whenI');
  });

  it('finds words that moved within their post', () => {
    const { page, body } = readOne('<p>She screams.</p>');
    body.insertAdjacentHTML('afterbegin', '<p>Edited: thank you.</p>');
    expect(findWords(page, { post: 0, start: 4, end: 11 })?.toString()).toBe('screams');
  });

  it.each([
    ['the title', { post: -1, start: 0, end: 5 }],
    ['an unknown post', { post: 7, start: 0, end: 5 }],
    ['no words', { post: 0, start: 5, end: 5 }],
  ])('gives null for %s', (_name, words) => {
    expect(findWords(readOne('<p>She screams.</p>').page, words)).toBeNull();
  });

  it('gives null when the words or their post are gone', () => {
    const { page, body } = readOne('<p>She screams.</p>');
    body.textContent = 'Edited away';
    expect(findWords(page, { post: 0, start: 0, end: 3 })).toBeNull();
    body.remove();
    expect(findWords(page, { post: 0, start: 0, end: 3 })).toBeNull();
  });
});
