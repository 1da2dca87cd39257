import { describe, expect, it } from 'vitest';
import { readText } from '../../../reading/read-text.ts';
import { mayBeOnTopic } from '../../../recognition/may-be-on-topic.ts';
import { readLabelled } from '../../../scripts/read-labelled.ts';

/** Files of invented threads, each with the fewest on a topic that it may come down to (a13 is mostly hard negatives). */
const FILES: [string, number][] = [
  ['benchmark/threads', 51],
  ...[1, 2, 3, 4, 7, 8, 9, 10, 11, 12, 14].map((author): [string, number] => [`training/a${author}`, 51]),
  ['training/a13', 46],
  ['training/a16', 50],
  ['training/a17', 41],
  ['training/a18', 43],
];

describe('mayBeOnTopic', () => {
  it.each(FILES)('lets every thread of %s that is on topic through', (file, fewest) => {
    const wanted = readLabelled(`tests/${file}.jsonl`).threads.filter(
      ({ topics }) => topics !== null && topics.length > 0,
    );
    expect(wanted.length).toBeGreaterThanOrEqual(fewest);
    expect(wanted.filter(({ thread }) => !mayBeOnTopic(thread)).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    'Router drops the connection\n\nSince the update the box restarts at night. Which channel do you use?',
    'Lemon drizzle\n\nBeat the butter and sugar, add the eggs. Bake for 40 minutes.',
    'Council to vote on the bridge\n\nThe bridge has been closed since March. A decision is expected in June.',
    '',
  ])('spares %j the recogniser', (text) => {
    expect(mayBeOnTopic(readText(text))).toBe(false);
  });

  it('sees through zero-width characters', () => {
    expect(mayBeOnTopic(readText('My tod\u200bdler scr\u200beams'))).toBe(true);
  });
});
