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

  it('puts signs for babies last within their urgency where no age is known', () => {
    const ofBabies = sign('baby-soon', { ages: { fromMonths: 0, toMonths: 12 } });
    const corpus = smallCorpus({ warningSigns: [ofBabies, ...signs] });
    const idsAt = (ageMonths: number | null) => chooseSigns(corpus, question({ ageMonths })).map(({ id }) => id);
    expect(idsAt(null)).toEqual(['general-now', 'general-soon', 'baby-soon']);
    expect(idsAt(8)).toEqual(['general-now', 'baby-soon', 'general-soon']);
  });
});
