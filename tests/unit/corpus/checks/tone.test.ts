import { describe, expect, it } from 'vitest';
import { tone } from '../../../../corpus/checks/tone.ts';
import type { Exception, Tone } from '../../../../corpus/schema.ts';
import { options, pointInFile, smallFiles, topicFile } from '../small-files.ts';

describe('tone', () => {
  const rules: Tone[] = [
    { name: 'blaming', instead: 'Nobody is at fault.', words: ['your fault', 'manipulat*'], unlessAfter: ['not'] },
    { name: 'loud', instead: 'End with a full stop.', words: ['!'], unlessAfter: [] },
  ];
  const messagesOf = (text: string, exceptions: Exception[] = []) =>
    tone
      .check(
        smallFiles({
          topics: [topicFile('bathroom', { points: [pointInFile('door', { text })] })],
          tone: rules,
          exceptions,
        }),
        options,
      )
      .map(({ message }) => message);

  it.each([
    ['This is your fault.', ['"your fault" is blaming. Nobody is at fault.']],
    ['This is not your fault.', []],
    ['He is Manipulating you.', ['"Manipulating" is blaming. Nobody is at fault.']],
    ['Well done!', ['"!" is loud. End with a full stop.']],
    ['Go on your faultless way.', []],
  ])('reads %j', (text, messages) => {
    expect(messagesOf(text)).toEqual(messages);
  });

  it('lets words through that an exception names, and no others', () => {
    const exceptions = [{ check: 'tone', id: 'door', words: 'manipulating', because: 'it is quoted' }];
    expect(messagesOf('He is manipulating, and it is your fault.', exceptions)).toHaveLength(1);
  });
});
