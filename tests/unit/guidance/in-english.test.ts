import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../guidance/in-english.ts';

describe('inEnglish', () => {
  it.each([
    ['Mum packs a nappy.', 'Mom packs a diaper.'],
    ['At nursery, or with a childminder.', 'At daycare, or with a home daycare provider.'],
    ['Ask your health visitor.', 'Ask your nurse.'],
    ['Mumps and scotch are left alone.', 'Mumps and scotch are left alone.'],
    ['Go to A&E.', 'Go to the emergency room.'],
  ])('turns %j American', (british, american) => {
    expect(inEnglish(british, 'en-US')).toBe(american);
  });

  it('leaves British text as it is', () => {
    expect(inEnglish('Mum at nursery', 'en-GB')).toBe('Mum at nursery');
  });
});
