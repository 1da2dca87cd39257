import { describe, expect, it } from 'vitest';
import type { Point } from '../../../corpus/schema.ts';
import { chooseFirst } from '../../../guidance/choose-first.ts';
import { point, question } from './small-corpus.ts';

const ids = (points: readonly Point[]) => points.map(({ id }) => id);
const at = (situation: string, ...names: readonly string[]) =>
  names.map((id) => point(id, { situations: [situation], rank: 1 }));

describe('chooseFirst', () => {
  it('takes three for the main situation where it is the only one', () => {
    const points = at('bathroom', 'apple', 'birch', 'cedar', 'dahlia');
    expect(ids(chooseFirst(points, question({ situations: ['bathroom'] })))).toEqual(['apple', 'birch', 'cedar']);
  });

  it('keeps the third place for the second situation', () => {
    const points = [...at('drop-off', 'apple', 'birch', 'cedar'), ...at('reunion', 'dahlia')];
    const asked = question({ situations: ['drop-off', 'reunion'] });
    expect(ids(chooseFirst(points, asked))).toEqual(['apple', 'birch', 'dahlia']);
  });

  it('gives a doubtful second situation no place', () => {
    const points = [...at('drop-off', 'apple', 'birch', 'cedar'), ...at('reunion', 'dahlia')];
    const asked = question({ situations: ['drop-off', 'reunion'], doubtful: ['reunion'] });
    expect(ids(chooseFirst(points, asked))).toEqual(['apple', 'birch', 'cedar']);
  });

  it('gives a doubtful main situation one place, and the others to what fits the topic anywhere', () => {
    const points = [...at('drop-off', 'apple', 'birch', 'cedar'), point('dahlia'), point('elder')];
    const asked = question({ situations: ['drop-off'], doubtful: ['drop-off'] });
    expect(ids(chooseFirst(points, asked))).toEqual(['apple', 'dahlia', 'elder']);
    const called = point('fir', { alerts: ['pain-or-illness'] });
    const withAlert = question({ ...asked, alerts: ['pain-or-illness'] });
    expect(ids(chooseFirst([...points, called], withAlert))).toEqual(['fir', 'apple', 'dahlia']);
    const onlyMain = at('drop-off', 'apple', 'birch', 'cedar');
    expect(ids(chooseFirst(onlyMain, asked))).toEqual(['apple', 'birch', 'cedar']);
  });

  it('gives the third place to the main one where the second adds nothing, or has only usual points', () => {
    const main = at('drop-off', 'apple', 'birch', 'cedar');
    const anywhere = [...main, ...at('leaving-the-room', 'dahlia')];
    const usual = [...main, point('elder', { situations: ['bedtime'], rank: 2 })];
    for (const [points, second] of [
      [anywhere, 'leaving-the-room'],
      [usual, 'bedtime'],
    ] as const)
      expect(ids(chooseFirst(points, question({ situations: ['drop-off', second] })))).toEqual(ids(main));
  });

  it('keeps the third place for the other topic', () => {
    const points = [
      ...at('drop-off', 'apple', 'birch', 'cedar'),
      ...at('bedtime', 'dahlia'),
      point('elder', { topics: ['comfort-refusal'] }),
    ];
    const topics = ['separation-anxiety', 'comfort-refusal'];
    expect(ids(chooseFirst(points, question({ topics, situations: ['drop-off', 'bedtime'] })))).toEqual([
      'apple',
      'birch',
      'elder',
    ]);
  });

  it('counts a point of both topics for neither', () => {
    const topics = ['separation-anxiety', 'comfort-refusal'];
    const points = [
      ...['apple', 'birch', 'cedar'].map((id) => point(id, { topics })),
      point('dahlia'),
      point('elder', { topics: ['comfort-refusal'] }),
    ];
    expect(ids(chooseFirst(points, question({ topics })))).toEqual(['apple', 'birch', 'elder']);
  });

  it('takes one of each where all topics are asked', () => {
    const topics = ['attachment', 'comfort-refusal', 'separation-anxiety'];
    const points = topics.flatMap((topic) => ['one', 'two'].map((n) => point(`${topic}-${n}`, { topics: [topic] })));
    expect(ids(chooseFirst(points, question({ topics }))).toSorted()).toEqual(topics.map((topic) => `${topic}-one`));
  });

  it('puts what an alert calls for first', () => {
    const points = [...at('drop-off', 'apple', 'birch', 'cedar'), point('ears', { alerts: ['pain-or-illness'] })];
    const asked = question({ situations: ['drop-off'] });
    expect(ids(chooseFirst(points, asked))).not.toContain('ears');
    expect(ids(chooseFirst(points, { ...asked, alerts: ['pain-or-illness'] }))).toEqual(['ears', 'apple', 'birch']);
  });

  it('shows one point of an idea, and fills up with others of it only where nothing else is left', () => {
    const [apple, birch, cedar, dahlia] = at('drop-off', 'apple', 'birch', 'cedar', 'dahlia').map((each, index) =>
      index < 2 ? { ...each, idea: 'say-it-then-go' } : each,
    ) as [Point, Point, Point, Point];
    const asked = question({ situations: ['drop-off'] });
    expect(ids(chooseFirst([apple, birch, cedar, dahlia], asked))).toEqual(['apple', 'cedar', 'dahlia']);
    expect(ids(chooseFirst([apple, birch, cedar], asked))).toEqual(['apple', 'cedar', 'birch']);
  });

  it('leaves points on demand for last', () => {
    const points = [point('apple', { rank: 3 }), point('birch'), point('cedar')];
    expect(ids(chooseFirst(points, question()))).toEqual(['birch', 'cedar', 'apple']);
    expect(chooseFirst([], question())).toEqual([]);
  });
});
