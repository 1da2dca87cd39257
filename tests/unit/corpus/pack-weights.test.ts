import { describe, expect, it } from 'vitest';
import { packWeights, termsOf } from '../../../corpus/pack-weights.ts';
import { indexWeights } from '../../../recognition/word-model/index-weights.ts';

const row = (id: string, weights: Record<string, number>) => ({ id, bias: 0, threshold: 0.5, weights });
const advice = { rows: [row('bribe', { sweet: 2, cri: -1 }), row('shame', { babi: 0.5 })] };
const alerts = { rows: [row('pain', { cri: 3 })] };

describe('packWeights', () => {
  const terms = termsOf([advice, alerts]);

  it('counts places in a list that models share', () => {
    expect(terms).toEqual(['babi', 'cri', 'sweet']);
    const index = indexWeights(packWeights(alerts, terms), terms);
    expect([...index]).toEqual([['cri', [{ row: 0, weight: 3 }]]]);
  });

  it('keeps each row its own', () => {
    const index = indexWeights(packWeights(advice, terms), terms);
    expect(index.get('sweet')).toEqual([{ row: 0, weight: 2 }]);
    expect(index.get('cri')?.[0]?.weight).toBeCloseTo(-1, 1);
    expect(index.get('babi')?.map(({ row }) => row)).toEqual([1]);
  });

  it('lets go what weighs nothing, and a model of nothing has no weights', () => {
    expect(packWeights({ rows: [row('pain', { cri: 3, dog: 0.0001 })] }, ['cri', 'dog']).rows[0]?.weights).toHaveLength(
      1,
    );
    expect(packWeights({ rows: [row('pain', {})] }, [])).toMatchObject({
      largest: 1,
      rows: [{ places: '', weights: '' }],
    });
  });
});
