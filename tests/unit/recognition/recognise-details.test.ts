import { describe, expect, it } from 'vitest';
import type { Thread } from '../../../reading/types.ts';
import { recogniseDetails } from '../../../recognition/recognise-details.ts';

const TOPICS = [{ id: 'separation-anxiety', confidence: 0.9, sentences: [], features: [] }] as const;

function thread(replies: number): Thread {
  const opening = 'My son is 16 months. Drop off is awful and I am at breaking point.';
  const posts = [
    { id: '1', elementId: null, author: 'opener', isOpeningPost: true, text: opening },
    { id: '2', elementId: null, author: 'reader', isOpeningPost: false, text: 'Just sneak out.' },
    ...Array.from({ length: replies }, (_, index) => ({
      id: `n${index}`,
      elementId: null,
      author: `neutral-${index}`,
      isOpeningPost: false,
      text: 'Thanks for sharing, following with interest. We have a table in the hall and it rains here today.',
    })),
  ];
  return { engine: 'text', title: 'Help', posts, totalPosts: posts.length, isComplete: true };
}

describe('recogniseDetails', () => {
  it('reads age, situations, advice and alerts', () => {
    const details = recogniseDetails(thread(0), TOPICS);
    expect(details.age?.ageMonths).toBe(16);
    expect(details.situations).toEqual([{ id: 'drop-off', confidence: expect.closeTo(0.88, 1) }]);
    expect(details.advice.map(({ id, stance }) => [id, stance])).toEqual([['sneak-out', 'recommends']]);
    expect(details.alerts.map(({ id }) => id)).toEqual(['parent-overwhelmed']);
  });

  it('reads the same whatever the number of neutral replies', () => {
    expect(recogniseDetails(thread(2_000), TOPICS)).toEqual(recogniseDetails(thread(0), TOPICS));
  });

  it('reads an empty thread', () => {
    const empty: Thread = { engine: 'text', title: '', posts: [], totalPosts: null, isComplete: true };
    expect(recogniseDetails(empty, [])).toEqual({ age: null, situations: [], advice: [], alerts: [] });
  });
});
