import { describe, expect, it } from 'vitest';
import { blendedScores, fitBlend, fitBoth, hearBoth, scaled } from '../../../../scripts/fit/blend-situations.ts';
import type { SituationExample } from '../../../../scripts/fit/situation-models.ts';

/** Threads of three sentences, one of which tells the situation. */
function example(at: number, telling: string, situation: string): SituationExample {
  const sentences = [['rain', `word ${at % 5}`], telling.split(' '), ['spoon']].map((terms) => new Set(terms));
  const values = new Map(sentences.flatMap((terms) => Array.from(terms, (term): [string, number] => [term, 1])));
  return { id: `${at}`, set: 's', topics: ['separation-anxiety'], values, sentences, situations: new Set([situation]) };
}

const examples = Array.from({ length: 24 }, (_, at) =>
  at % 2 === 0 ? example(at, 'gate teacher', 'drop-off') : example(at, 'duvet storei', 'bedtime'),
);
const models = fitBoth(examples);
const heard = examples.map((each) => hearBoth(models, each));
const blend = fitBlend(heard);

describe('fitBoth and fitBlend', () => {
  it('find the situation by the sentence that tells it', () => {
    const told = hearBoth(models, example(0, 'duvet storei', ''));
    const likeliest = [...told.evidence].sort((one, other) => other.sentence - one.sentence)[0];
    expect(likeliest?.id).toBe('bedtime');
    const [best] = [...blendedScores(told, blend, 0.5)].sort((one, other) => other.confidence - one.confidence);
    expect(best).toMatchObject({ id: 'bedtime', isSo: true });
  });

  it('say nothing of situations that the topics rule out', () => {
    expect(heard.flatMap(({ evidence }) => evidence.map(({ id }) => id))).not.toContain('pushes-away');
  });

  it('trust both models, and ship them so that what they say is only added up', () => {
    expect(blend.post).toBeGreaterThan(0);
    expect(blend.sentence).toBeGreaterThan(0);
    const [thread] = examples;
    if (thread === undefined) throw new Error('There are examples.');
    const before = hearBoth(models, thread).evidence.find(({ id }) => id === 'drop-off');
    const after = hearBoth(scaled(models, blend), thread).evidence.find(({ id }) => id === 'drop-off');
    const sum = blend.post * (before?.post ?? 0) + blend.sentence * (before?.sentence ?? 0) + blend.offset('drop-off');
    expect((after?.post ?? 0) + (after?.sentence ?? 0)).toBeCloseTo(sum, 1);
  });

  it('hear no sentence where there is none', () => {
    const { evidence } = hearBoth(models, { ...example(0, 'gate', ''), sentences: [] });
    expect(evidence.every(({ sentence }) => sentence === 0)).toBe(true);
  });
});
