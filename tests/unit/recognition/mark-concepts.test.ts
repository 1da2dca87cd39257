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
    ['Putting him in and leaving results in a total meltdown.', 'leaving-scene'],
    ['He can’t stand to see me go out of reach.', 'leaving-scene'],
    ['If I poke my head in she stops crying.', 'leaving-scene'],
    ['He is crying every single morning.', 'drop-off-scene'],
    ['She is totally fine with my husband.', 'one-parent-told'],
    ['He pushes me away.', 'refusal-scene'],
    ['She shrugs it off and says get away.', 'refusal-told'],
    ['He wants to be left alone.', 'go-away'],
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
    ['Please help, any tips?', 'comfort'],
    ['It made a huge mess.', 'comfort'],
    ['He was charged with battery on me.', 'refusal-scene'],
    ['He won’t sit in the high chair.', 'adults'],
    ['Then she goes back to sleep.', 'go-away'],
    ['She sleeps on her own.', 'go-away'],
    ['We want to go out more.', 'refusal-told'],
    ['I don’t want her to be tired.', 'one-parent-scene'],
    ['Is it just me?', 'one-parent-scene'],
    ['My boyfriend asked me to move.', 'one-parent-told'],
    ['My sister yells a lot.', 'drop-off-scene'],
    ['We tried leaving her to cry.', 'leaving-scene'],
    ['Don’t go to that shop.', 'leaving-scene'],
    ['I always pick him up when he fusses.', 'asks-parting'],
    ['Thanks for listening.', 'misbehaving'],
  ])('does not hear in %j: %s', (text, concept) => {
    expect(conceptsOf(text)).not.toContain(concept);
  });
});
