import '../../words.ts';
import { describe, expect, it } from 'vitest';
import { askWords } from '../../../components/HelpLine/ask-words.ts';
import { sampleCountry } from '../../../components/sample-notes.ts';

describe('askWords', () => {
  it.each([
    ['now', 'Call 999 now.'],
    ['today', 'Call NHS 111 today.'],
    ['soon', 'Ask your GP or health visitor.'],
    ['next-visit', 'Say so at the next visit.'],
  ] as const)('names whom to ask %s', (urgency, words) => expect(askWords(urgency, sampleCountry)).toBe(words));
});
