import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../recognition/normalise.ts';

describe('normalise', () => {
  it.each([
    ['My MUM’s here', "my mom's here"],
    ["tell her 'you are fine' or 'cause", "tell her \"you are fine' or 'cause"],
    ['do not, dont, don’t', "don't, don't, don't"],
    ['cannot / can not', "can't / can't"],
    ['her behaviour, realised', 'her behavior, realized'],
    ['disorganised', 'disorganized'],
    ['sc\u200bream\u202e', 'scream'],
    ['a  b\u00a0c \n\n  d', 'a b c\nd'],
    ['“Go away” …', '"go away" ...'],
    ['paradise, exercise, promise, four, hour', 'paradise, exercise, promise, four, hour'],
  ])('reads %j as %j', (written, normalised) => {
    expect(normalise(written).text).toBe(normalised);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const once = normalise(written).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });

  it('leads back to the words as written', () => {
    const written = 'My  mum\u200b’s  realised she do not  leave';
    const { text, toWritten } = normalise(written);
    const at = (words: string) =>
      written.slice(toWritten(text.indexOf(words)), toWritten(text.indexOf(words) + words.length));
    expect([at('my'), at('realized'), at("don't"), at('leave')]).toEqual(['My', 'realised', 'do not', 'leave']);
  });

  it('keeps every way back within the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const { text, toWritten } = normalise(written);
        const offsets = Array.from({ length: text.length + 1 }, (_, offset) => toWritten(offset));
        expect(offsets.every((offset, index) => offset >= (offsets[index - 1] ?? 0) && offset <= written.length)).toBe(
          true,
        );
      }),
    );
  });
});
