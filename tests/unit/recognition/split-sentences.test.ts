import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../recognition/split-sentences.ts';

const texts = (written: string) => splitSentences(written, 0).map(({ text }) => text);

describe('splitSentences', () => {
  it.each([
    ['She is 2.5. He cries!', ['she is 2.5.', 'he cries!']],
    ['Dr. Smith said no. Why', ['dr. smith said no.', 'why']],
    ['First line\nsecond', ['first line', 'second']],
    ['“Go away.” She ran.', ['"go away."', 'she ran.']],
    ['... !!', []],
    ['', []],
  ])('splits %j', (written, sentences) => {
    expect(texts(written)).toEqual(sentences);
  });

  it('cuts a text without stops at a blank', () => {
    const pieces = texts('word '.repeat(200));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.every((piece) => piece.length <= 320 && /^(word ?)+$/.test(piece))).toBe(true);
  });

  it('gives the words as written', () => {
    const [, second] = splitSentences('Hi.  Mum’s  gone', 3);
    expect(second?.evidence()).toEqual({ post: 3, start: 5, end: 16, text: 'Mum’s  gone' });
    expect(second?.evidence(0, 5).text).toBe('Mum’s');
  });

  it('never throws and stays within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (written) => {
        for (const sentence of splitSentences(written, 0)) {
          const { start, end, text } = sentence.evidence();
          expect(written.slice(start, end)).toBe(text);
        }
      }),
    );
  });
});
