import { describe, expect, it } from 'vitest';
import { findRedFlags, listDangerWords } from '../../../../recognition/red-flags/find-red-flags.ts';

describe('findRedFlags', () => {
  it.each([
    ['i wish i wasnt here anymore', 'you-might-hurt-someone'],
    ['hasnt peed all day', 'ill-and-getting-worse'],
    ['breathing fast ribs sucking in', 'trouble-breathing-or-blue'],
  ])('reads %j as a red flag that %j answers', (query, id) => {
    const { confidence, warnings } = findRedFlags(query);
    expect(confidence).toBeGreaterThan(0.6);
    expect(warnings.slice(0, 2).map((warning) => warning.id)).toContain(id);
  });

  it.each(['kills time', 'cries at drop off', 'wont fall asleep unless I lie next to her', ''])(
    'is quiet at %j',
    (query) => {
      expect(findRedFlags(query).confidence).toBeLessThan(0.3);
    },
  );
});

describe('listDangerWords', () => {
  it('gives each word once', () => {
    const words = listDangerWords();
    expect(words).toContain('meningitis');
    expect(new Set(words).size).toBe(words.length);
  });
});
