import '../../words.ts';
import { describe, expect, it } from 'vitest';
import { cardSteps } from '../../../components/CareCard/card-steps.ts';
import { sampleCard } from '../../../components/sample-notes.ts';

const step = (headline: string) => ({ headline, text: 'A line.' });
const partsOf = (...headlines: readonly string[]) => {
  const { first, rules, later } = cardSteps({ ...sampleCard, steps: headlines.map(step) });
  return [first, rules, later].map((part) => part.map(({ headline }) => headline).join(' '));
};

describe('cardSteps', () => {
  it.each([
    [
      ['1', '2'],
      ['1 2', '', ''],
    ],
    [
      ['1', '2', '3', '4'],
      ['1 2 3 4', '', ''],
    ],
    [
      ['1', '2', '3', '4', '5'],
      ['1 2 3', '', '4 5'],
    ],
    [
      ['1', 'Never shake.', '2', '3', '4'],
      ['1 2 3 4', 'Never shake.', ''],
    ],
    [[], ['', '', '']],
  ])('parts %j', (headlines, parts) => expect(partsOf(...headlines)).toEqual(parts));
});
