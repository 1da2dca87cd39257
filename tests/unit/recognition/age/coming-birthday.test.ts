import { describe, expect, it } from 'vitest';
import { isComingBirthday } from '../../../../recognition/age/coming-birthday.ts';
import { findNumbers } from '../../../../recognition/age/find-numbers.ts';
import { readAge } from '../../../../recognition/age/read-age.ts';
import { readLead } from '../../../../recognition/age/read-lead.ts';

function isComing(text: string): boolean {
  const [number] = findNumbers(text);
  if (number === undefined) throw new Error(`No number in "${text}".`);
  const read = readAge(text, number, undefined);
  return isComingBirthday(read, readLead(text, read.start), text.slice(read.end));
}

describe('isComingBirthday', () => {
  it.each([
    'He will be 4 in March.',
    'She turns 3 on Friday.',
    'He is two in January, and cries.',
    'She is 4 in the spring.',
    'Eight in March. She hides.',
    '12 next week. Slams doors.',
    'three in two weeks. He howls.',
  ])('sees a birthday to come in %j', (text) => {
    expect(isComing(text)).toBe(true);
  });

  it.each([
    'She is 3 and cries.',
    'He is 3 in the mornings when he cries.',
    'She is 3 now, in March she was fine.',
    'It will be two years at Easter.',
    'Five in two months, including the cook.',
    'He was four in March.',
  ])('sees none in %j', (text) => {
    expect(isComing(text)).toBe(false);
  });
});
