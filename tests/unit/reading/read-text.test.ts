import { describe, expect, it } from 'vitest';
import { readText } from '../../../reading/read-text.ts';

describe('readText', () => {
  it.each([
    ['', '', []],
    ['   \n ', '', []],
    ['She cries.', '', ['She cries.']],
    ['Help\n\nShe  cries.\r\n\r\nA lot.', 'Help', ['She cries.\nA lot.']],
    ['Two lines\nare no title.', '', ['Two lines\nare no title.']],
    ['zero\u200bwidth and \u202ebidi\u202c', '', ['zerowidth and bidi']],
  ])('reads %j as title %j and posts %j', (text, title, posts) => {
    const thread = readText(text);
    expect(thread.title).toBe(title);
    expect(thread.posts.map((post) => post.text)).toEqual(posts);
  });

  it('says when a text was cut', () => {
    expect(readText('word '.repeat(20_000)).isComplete).toBe(false);
  });
});
