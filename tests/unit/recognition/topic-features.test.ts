import { describe, expect, it } from 'vitest';
import { markConcepts } from '../../../recognition/mark-concepts.ts';
import { splitSentences } from '../../../recognition/split-sentences.ts';
import { topicFeatures } from '../../../recognition/topic-features.ts';

const featuresOf = (title: string, text: string) =>
  topicFeatures(markConcepts([...splitSentences(title, -1), ...splitSentences(text, 0)]));
const feature = (id: string, title: string, text: string) => featuresOf(title, text).find((one) => one.id === id);

describe('topicFeatures', () => {
  it('tells title, beginning, amount and share apart', () => {
    const filler = 'We have a garden. '.repeat(8);
    const late = feature('named', 'My baby', `${filler}It is separation anxiety.`);
    expect([late?.title, late?.early]).toEqual([0, 0]);
    expect(late?.amount).toBeGreaterThan(0);
    expect(feature('named', 'Separation anxiety, baby', filler)?.title).toBe(1);
    expect(feature('named', 'My baby', `It is separation anxiety. ${filler}`)?.early).toBe(1);
  });

  it('counts concepts of neighbouring sentences as half a signal', () => {
    const together = feature('clinging-protest', 'My baby', 'She is clingy and cries.');
    const apart = feature('clinging-protest', 'My baby', 'She is clingy. She cries.');
    expect([together?.early, apart?.early]).toEqual([1, 0.5]);
    expect(apart?.sentences).toEqual([]);
  });

  it('has nothing to say of nothing', () => {
    expect(featuresOf('', '')).toEqual([]);
  });
});
