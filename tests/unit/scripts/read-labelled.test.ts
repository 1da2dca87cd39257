import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLabelled } from '../../../scripts/read-labelled.ts';

function read(...lines: unknown[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'labelled-')), 'threads.jsonl');
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return readLabelled(file);
}

describe('readLabelled', () => {
  it('reads a text as an opening post, with labels at top level', () => {
    const [thread] = read({
      id: 'a',
      title: 'T',
      text: 'Hello',
      topics: ['comfort-refusal'],
      borderline: true,
    }).threads;
    expect(thread?.thread.posts).toMatchObject([{ text: 'Hello', isOpeningPost: true }]);
    expect([thread?.topics, thread?.isBorderline, thread?.ageMonths]).toEqual([['comfort-refusal'], true, undefined]);
  });

  it('reads posts, with labels apart', () => {
    const posts = [
      { author: 'one', op: false, text: 'Reply' },
      { author: 'two', op: true, text: 'Opening' },
    ];
    const [thread] = read({ id: 'a', title: 'T', posts, labels: { topics: [], age_months: null } }).threads;
    expect(thread?.thread.posts.map(({ isOpeningPost }) => isOpeningPost)).toEqual([false, true]);
    expect([thread?.topics, thread?.ageMonths]).toEqual([[], null]);
  });

  it('names bad lines by number and keeps the others', () => {
    const { threads, badLines } = read(
      { id: 'a', text: 'x' },
      '{"id":',
      { id: 'b' },
      { id: 'c', text: 'x', topics: ['sleep'] },
    );
    expect(threads.map(({ id }) => id)).toEqual(['a']);
    expect(badLines.map(({ line }) => line)).toEqual([2, 3, 4]);
  });
});
