import { describe, expect, it } from 'vitest';
import { readText } from '../../../reading/read-text.ts';
import { mayBeOnTopic } from '../../../recognition/may-be-on-topic.ts';
import { readLabelled } from '../../../scripts/read-labelled.ts';

const FILES = ['benchmark/threads', 'training/a1', 'training/a2', 'training/a3', 'training/a4', 'training/a7'];

describe('mayBeOnTopic', () => {
  it.each(FILES)('lets every thread of %s that is on topic through', (file) => {
    const wanted = readLabelled(`tests/${file}.jsonl`).threads.filter(
      ({ topics }) => topics !== null && topics.length > 0,
    );
    expect(wanted.length).toBeGreaterThan(50);
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
