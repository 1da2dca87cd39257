import { describe, expect, it } from 'vitest';
import { addsToMain, orderSituations } from '../../../guidance/order-situations.ts';
import { question, situation, smallCorpus } from './small-corpus.ts';

const corpus = smallCorpus({
  situations: [
    ...['leaving-the-room', 'bathroom', 'bedtime', 'drop-off', 'school', 'party'].map((id) => situation(id)),
    situation('new-sibling', { topics: ['separation-anxiety', 'comfort-refusal'] }),
    situation('hug-refusal', { topics: ['comfort-refusal'] }),
  ],
});
const order = (situations: readonly string[], topics = ['separation-anxiety']) =>
  orderSituations(corpus, question({ situations, topics }));

describe('orderSituations', () => {
  it('keeps the given order', () => {
    expect(order(['bathroom', 'bedtime', 'drop-off'])).toEqual(['bathroom', 'bedtime', 'drop-off']);
  });

  it('puts a change at home before what shows itself anywhere, wherever it is named', () => {
    expect(order(['leaving-the-room', 'bathroom', 'new-sibling'])).toEqual([
      'new-sibling',
      'leaving-the-room',
      'bathroom',
    ]);
  });

  it('puts a place before it only where it is named second', () => {
    expect(order(['leaving-the-room', 'drop-off'])).toEqual(['drop-off', 'leaving-the-room']);
    expect(order(['leaving-the-room', 'bedtime', 'school'])).toEqual(['leaving-the-room', 'bedtime', 'school']);
  });

  it('puts situations of other topics last', () => {
    expect(order(['party', 'hug-refusal'], ['comfort-refusal'])).toEqual(['hug-refusal', 'party']);
    expect(order(['party', 'hug-refusal'], [])).toEqual(['party', 'hug-refusal']);
  });

  it('leaves out what is for another age', () => {
    const school = situation('school', { ages: { fromMonths: 42, toMonths: 144 } });
    const asked = (ageMonths: number | null) =>
      orderSituations(smallCorpus({ situations: [school] }), question({ situations: ['school'], ageMonths }));
    expect([asked(30), asked(42), asked(null)]).toEqual([[], ['school'], ['school']]);
  });

  it('names each once, and none that the corpus does not have', () => {
    expect(order(['bathroom', 'the-moon', 'bathroom'])).toEqual(['bathroom']);
    expect(order([])).toEqual([]);
  });
});

describe('addsToMain', () => {
  it.each([
    ['leaving-the-room', 'drop-off', false],
    ['bedtime', 'drop-off', true],
    ['put-down', 'night-waking', false],
    ['leaving-the-room', 'bedtime', false],
    ['leaving-the-room', 'put-down', true],
    ['bathroom', 'playgroup', false],
    ['pushes-away', 'hug-refusal', true],
    ['in-the-moment-upset', 'pushes-away', true],
  ])('%s to %s: %s', (second, main, adds) => {
    expect(addsToMain(second, main)).toBe(adds);
  });
});
