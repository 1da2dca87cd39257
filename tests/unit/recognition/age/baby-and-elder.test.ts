import { describe, expect, it } from 'vitest';
import { readAbout } from './read-about.ts';

/** Of several children: the one whose trouble is told, or silence where its age is not told. */
describe('the age of the one whom the writer names', () => {
  it.each([
    [null, '', 'First is 7 and was a dream. Second one, oh boy. He screams when I say no.'],
    [
      60,
      '',
      'A boy 12, a girl 9, and then our surprise, who’s the one I need help with. She’s five and cries at the gate.',
    ],
  ])('%j: %s %s', (months, title, text) => {
    expect(readAbout(title, text, months)).toBe(months);
  });
});

describe('a baby and an elder', () => {
  it.each([
    [0, '10 days old and won’t be put down', 'She only sleeps on me. We have a 4 year old too.'],
    [1, 'Screams every evening', 'Baby is 7 weeks, my other one is 3. Baby screams from 5 till 9. 3yo hides.'],
    [2, '9 week old and a 9 year old', 'The baby feeds for an hour and cries in between. The big one is easy.'],
    [
      29,
      'Hates his new room',
      'We moved him so the baby (5 months) can have his. He shouts for me all night. He’s two and five months.',
    ],
    [36, 'New baby is six days old and my oldest won’t let me go', 'He howled when my mum took him. He just turned 3.'],
  ])('%j: %s %s', (months, title, text) => {
    expect(readAbout(title, text, months)).toBe(months);
  });
});
