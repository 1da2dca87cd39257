import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../reading/read-text.ts';
import type { Post, Thread } from '../../../reading/types.ts';
import { scoreTopics } from '../../../recognition/score-topics.ts';

const CLINGY = `Screams the second I leave the room

My daughter is 11 months and she screams whenever I leave the room. I can't put her down without her crying, she only wants me. If I
hand her to my husband she is hysterical until I come back. Separation anxiety I suppose, but how long does it last?`;
const REFUSES = `He won't let me comfort him

My two year old pushes me away when he falls over and gets hurt. If I try to hug him he screams "go away mummy" and hits me. He won't
be cuddled or held when he's upset, he runs away and wants to be left alone. It breaks my heart. Is this normal?`;

/** A scene: neither distress nor parting by name. */
const SCENE = `Mornings

Our little lad is nineteen months. I reach for my car keys and that's it, bottom lip, both arms round my leg. The childminder has to
unpeel him. By the time I am at my desk she sends a photo of him playing.`;

const ids = (thread: Thread) => scoreTopics(thread).map(({ id }) => id);
const reply = (text: string, index: number): Post => ({
  id: `r${index}`,
  elementId: null,
  author: null,
  isOpeningPost: false,
  text,
});

describe('scoreTopics', () => {
  it('hears separation anxiety in behaviour', () => {
    expect(ids(readText(CLINGY))).toEqual(['separation-anxiety']);
  });

  it('hears refused comfort', () => {
    expect(ids(readText(REFUSES))).toEqual(['comfort-refusal']);
  });

  it('hears a scene by its words', () => {
    expect(ids(readText(SCENE))).toEqual(['separation-anxiety']);
  });

  it.each([
    'Which graphics card\n\nMy old card crashes when I leave the game running. Should I put down the money for a new one?',
    'Lemon cake\n\nCream the butter, add the eggs, leave the cake in the tin until cool. My children love it.',
    'Puppy howls\n\nOur puppy has separation anxiety. He cries and screams when I leave the room and follows me everywhere.',
    'Anxious attachment\n\nMy boyfriend pushes me away whenever I try to hug him after a fight. He wants to be left alone.',
    'Car seat\n\n8 month old screams whenever we put her in the car seat. Which one do your babies like?',
    'Back to work\n\nI am the one in tears. She could not care less and waves me off at nursery happily. How do I leave her?',
    '',
  ])('is silent about %j', (text) => {
    expect(ids(readText(text))).toEqual([]);
  });

  it('gives the sentences and features behind a match', () => {
    const [match] = scoreTopics(readText(CLINGY));
    expect(match?.sentences.map(({ text }) => text).join(' ')).toContain('whenever I leave the room');
    expect(match?.features[0]?.weight).toBeGreaterThan(0);
    expect(match?.confidence).toBeLessThanOrEqual(1);
  });

  it('shows no sentence that hardly weighs', () => {
    const [match] = scoreTopics(readText(REFUSES));
    expect(match?.sentences.map(({ text }) => text)).not.toContain('Is this normal?');
  });

  it('hears the same in capitals, curly quotes and British spelling', () => {
    for (const text of [CLINGY.toUpperCase(), CLINGY.replaceAll("'", '’'), REFUSES.replaceAll('mummy', 'mommy')])
      expect(scoreTopics(readText(text)).length).toBe(1);
  });

  it('is not moved by replies, however many and in any order', () => {
    const thread = readText(CLINGY);
    const many = Array.from({ length: 10_000 }, (_, index) =>
      reply(`Try a bath and a book, it helped us. ${index}`, index),
    );
    const [alone, crowded, turned] = [[], many, many.toReversed()].map((replies) =>
      scoreTopics({ ...thread, posts: [...thread.posts, ...replies] }),
    );
    expect(crowded).toEqual(alone);
    expect(turned).toEqual(alone);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), fc.string({ maxLength: 500 }), (title, text) => {
        const thread: Thread = { ...readText(''), title, posts: [{ ...reply(text, 0), isOpeningPost: true }] };
        for (const { confidence } of scoreTopics(thread)) expect(confidence).toBeGreaterThan(0);
      }),
    );
  });
});
