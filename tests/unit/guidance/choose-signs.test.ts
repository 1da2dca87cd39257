import { describe, expect, it } from 'vitest';
import { chooseSigns } from '../../../guidance/choose-signs.ts';
import { question, sign, smallCorpus } from './small-corpus.ts';

describe('chooseSigns', () => {
  const signs = [
    sign('general-soon', { urgency: 'soon' }),
    sign('school-soon', { urgency: 'soon', situations: ['school'] }),
    sign('general-now', { urgency: 'now' }),
  ];

  it.each([
    [[], ['general-now', 'general-soon']],
    [['school'], ['general-now', 'school-soon', 'general-soon']],
  ])('puts the most urgent first, then those for the asked situations %j', (situations, ids) => {
    const chosen = chooseSigns(smallCorpus({ warningSigns: signs }), question({ situations }));
    expect(chosen.map(({ id }) => id)).toEqual(ids);
  });
});
