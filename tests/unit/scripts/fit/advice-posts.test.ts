import { describe, expect, it } from 'vitest';
import type { LabelledPost } from '../../../../scripts/fit/advice-examples.ts';
import { measureLeftOut, POST_ROW } from '../../../../scripts/fit/advice-posts.ts';

const HOLD = { minExamples: 1, l1: 0, l2: 1, threshold: 0.5, expected: () => 0 };

/** Posts that say the same words again and again, for a piece of advice or for none. */
function posts(text: string, isBribe: boolean): LabelledPost[] {
  const advice = isBribe ? [{ advice: 'bribe' as const, stance: 'recommends' as const, quote: text }] : [];
  const post = { id: 'post', text, advice, isHeld: false, importance: 1, isOpeners: false, earlier: [] };
  return Array.from({ length: 12 }, () => post);
}

function ownOf(examples: ReturnType<typeof measureLeftOut>): number {
  return examples[0]?.terms.get('own') ?? Number.NaN;
}

describe('measureLeftOut', () => {
  const plain = {
    name: 'plain',
    posts: [...posts('Lollies every morning.', true), ...posts('Sit near the door.', false)],
  };
  const also = { name: 'also', posts: posts('Lollies every morning.', true) };
  const contrary = { name: 'contrary', posts: posts('Lollies every morning.', false) };

  it('judges an author by what the others taught', () => {
    const ofAlso = measureLeftOut([plain, also], [], HOLD).filter(({ author }) => author === 'also');
    expect(ownOf(ofAlso)).toBeGreaterThan(0);
    expect(ofAlso.every(({ ids }) => ids.has(POST_ROW))).toBe(true);
  });

  it('never lets authors teach about themselves', () => {
    const ofContrary = measureLeftOut([plain, contrary], [], HOLD).filter(({ author }) => author === 'contrary');
    expect(ownOf(ofContrary)).toBeGreaterThan(0);
    expect(ofContrary.some(({ ids }) => ids.has(POST_ROW))).toBe(false);
  });

  it('lets the other posts teach, and does not measure them', () => {
    const measured = measureLeftOut([also], plain.posts, HOLD);
    expect(new Set(measured.map(({ author }) => author))).toEqual(new Set(['also']));
    expect(ownOf(measured)).toBeGreaterThan(0);
  });
});
