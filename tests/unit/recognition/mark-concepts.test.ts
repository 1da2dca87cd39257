import { describe, expect, it } from 'vitest';
import { recognitionData } from '#corpus/recognition';
import { markConcepts } from '../../../recognition/mark-concepts.ts';
import { splitSentences } from '../../../recognition/split-sentences.ts';

/** The concepts of a one-sentence text. */
function conceptsOf(text: string): string[] {
  const [marked] = markConcepts(splitSentences(text, 0));
  return [...(marked?.concepts ?? [])].flatMap((index) => recognitionData.concepts[index]?.[0] ?? []);
}

describe('markConcepts', () => {
  it.each([
    ['She screams the second I walk out.', 'leaving-scene'],
    ['My wife can’t leave the room without him howling.', 'leaving-scene'],
    ['He cries as soon as I put him down.', 'put-down-scene'],
    ['Drop-off was brutal again.', 'drop-off-scene'],
    ['She only wants her mum, no daddy.', 'one-parent-scene'],
    ['She won’t let me hug her when she is hurt.', 'refusal-scene'],
    ['Goes stiff and shoves me off when he falls.', 'refusal-scene'],
    ['Seperation anxiety?', 'named'],
    ['My 18mo is a koala.', 'clinging'],
  ])('hears in %j: %s', (text, concept) => {
    expect(conceptsOf(text)).toContain(concept);
  });

  it.each([
    ['I am on maternity leave.', 'leaving'],
    ['We let her cry it out.', 'protest'],
    ['He never cries.', 'protest'],
    ['I was crying.', 'protest'],
    ['Cling film on the bowl.', 'clinging'],
    ['Is there a comfort blanket that washes well?', 'comfort'],
  ])('does not hear in %j: %s', (text, concept) => {
    expect(conceptsOf(text)).not.toContain(concept);
  });
});
