import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADVICE_IDS } from '../../../corpus/vocabulary.ts';
import type { Thread } from '../../../reading/types.ts';
import { findAdvice } from '../../../recognition/find-advice.ts';

/** A thread of an opening post and replies by others. */
function thread(opening: string, ...replies: readonly string[]): Thread {
  const posts = [opening, ...replies].map((text, index) => ({
    id: `post-${index}`,
    elementId: null,
    author: index === 0 ? 'opener' : `reader-${index}`,
    isOpeningPost: index === 0,
    text,
  }));
  return { engine: 'text', title: 'Help', posts, totalPosts: posts.length, isComplete: true };
}

function inReply(text: string): string[] {
  return findAdvice(thread('He cries when I go.', text)).map(({ id, stance }) => `${id} ${stance}`);
}

describe('findAdvice', () => {
  it.each([
    ['Just sneak out when she is playing.', 'sneak-out'],
    ['Slip out the back while he has his snack, works here.', 'sneak-out'],
    ['Leave while she is not looking and text the sitter later.', 'sneak-out'],
    ['I would go without saying goodbye, less drama.', 'sneak-out'],
    ['Honestly, skip the goodbye.', 'sneak-out'],
    ['Slip off without saying goodbye, mate.', 'sneak-out'],
    ['Let her cry it out for three nights.', 'cry-it-out-for-clinginess'],
    ['Leave him to cry, he has to learn.', 'cry-it-out-for-clinginess'],
    ["Shut the door and don't go back in until morning.", 'cry-it-out-for-clinginess'],
    ["He'll scream for a few nights and then he'll give up.", 'cry-it-out-for-clinginess'],
    ['Hug him anyway, he needs it even if he says no.', 'force-hug'],
    ['Scoop her up anyway and hold tight.', 'force-hug'],
    ['A big bear hug sorts mine out whether he likes it or not.', 'force-hug'],
    ['Ignore the crying and carry on with the dishes.', 'ignore-the-crying'],
    ['Pay no attention until she is quiet.', 'ignore-the-crying'],
    ['Pretend you cannot hear the crying.', 'ignore-the-crying'],
    ['You are making a rod for your own back.', 'spoiling'],
    ['She is spoilt rotten, that is all.', 'spoiling'],
    ["You've made him soft, mollycoddled.", 'spoiling'],
    ['He is manipulating you.', 'manipulating'],
    ['Those are crocodile tears.', 'manipulating'],
    ['She knows exactly what she is up to, she is playing you.', 'manipulating'],
    ['It is all an act to get his own way.', 'manipulating'],
    ['Take away her favourite toy each time she clings.', 'punish-clinging'],
    ['No telly for a week if he makes a scene.', 'punish-clinging'],
    ['A good smack would stop that.', 'punish-clinging'],
    ["Tell him big boys don't cry.", 'shame'],
    ['Say to her she is acting like a baby.', 'shame'],
    ['Tell her all her friends will laugh at her, look at the other kids, none of them cry.', 'shame'],
    ['Distract her with bubbles and then leave quickly.', 'distract-and-go'],
    ['Put the telly on and slip off.', 'distract-and-go'],
    ['Get him started on a jigsaw then nip away.', 'distract-and-go'],
    ['Stay until she has calmed down, then go.', 'linger-or-keep-coming-back'],
    ['Go back in for another hug if he calls you.', 'linger-or-keep-coming-back'],
    ['Stay the whole session till he is happy.', 'linger-or-keep-coming-back'],
    ['Just tell him "you\'re fine, up you get".', 'youre-okay'],
    ['Say there is nothing to cry about and move on.', 'youre-okay'],
    ['Brush it off and walk on.', 'youre-okay'],
    ['Time out until she can be calm.', 'time-out-when-upset'],
    ['Send him to his room till he stops crying.', 'time-out-when-upset'],
    ['The naughty step works for tears as well.', 'time-out-when-upset'],
    ["Say fine then, I'm going, and walk off.", 'walk-away-in-a-huff'],
    ['Walk away in a huff and let him see how he likes it.', 'walk-away-in-a-huff'],
    ['I would give her the silent treatment.', 'walk-away-in-a-huff'],
    ['Hold him down until he gives in.', 'holding-therapy'],
    ['Pin his arms and hold her until the rage is gone.', 'holding-therapy'],
    ['When she calms down clap and cheer like mad.', 'over-praise-calming'],
    ['Make a huge fuss every time he stops crying.', 'over-praise-calming'],
    ['Good girl for not crying, say that a lot.', 'over-praise-calming'],
    ['Promise her a treat if she goes in without tears.', 'bribe'],
    ['Bribe him with chocolate buttons, no shame.', 'bribe'],
    ['If she stops crying she gets a toy, simple.', 'bribe'],
    ['This is a sign of insecure attachment.', 'attachment-damage-scare'],
    ['You will damage your bond for good.', 'attachment-damage-scare'],
    ['He will grow up with abandonment issues and an insecure attachment.', 'attachment-damage-scare'],
    ['Ask her to show you her happy face.', 'swap-feeling-talk'],
    ['Tell him we do not do sad faces here.', 'swap-feeling-talk'],
    ['Get her to swap the tears for a smile.', 'swap-feeling-talk'],
  ])('reads %j as recommending %s', (text, id) => {
    expect(inReply(text)).toContain(`${id} recommends`);
  });

  it.each([
    ["Please don't sneak out, he will only watch you harder.", 'sneak-out'],
    ['Sneaking off backfired here, she stopped trusting us.', 'sneak-out'],
    ['Never leave without saying goodbye.', 'sneak-out'],
    ["I wouldn't let a baby cry it out over this.", 'cry-it-out-for-clinginess'],
    ['Crying it out is not the answer to clinging.', 'cry-it-out-for-clinginess'],
    ["Don't force hugs on her.", 'force-hug'],
    ['Resist pulling him in for a cuddle.', 'force-hug'],
    ["Don't ignore the crying, stay near.", 'ignore-the-crying'],
    ['Ignoring the crying makes it worse in my view.', 'ignore-the-crying'],
    ["You can't spoil a baby with cuddles.", 'spoiling'],
    ["That's nonsense, comfort does not spoil a child.", 'spoiling'],
    ["She isn't manipulating anyone, she is two.", 'manipulating'],
    ['Babies are too young to manipulate.', 'manipulating'],
    ["Please don't punish her for being scared.", 'punish-clinging'],
    ["Telling him big boys don't cry is horrible.", 'shame'],
    ['Distracting them and then going does not work in the long run.', 'distract-and-go'],
    ["Don't keep going back in for one more hug.", 'linger-or-keep-coming-back'],
    ['Long drawn out goodbyes make it worse.', 'linger-or-keep-coming-back'],
    ['Avoid saying "you\'re okay, nothing to cry about".', 'youre-okay'],
    ['Time outs for being upset are unfair.', 'time-out-when-upset'],
    ["I'd never hold a child down until he gives in.", 'holding-therapy'],
    ["I'd avoid bribes, they stop working.", 'bribe'],
    ["You haven't damaged your bond.", 'attachment-damage-scare'],
    ["Don't tell her to put on a happy face.", 'swap-feeling-talk'],
  ])('reads %j as warning against %s', (text, id) => {
    expect(inReply(text)).toContain(`${id} warns-against`);
  });

  it.each([
    ['We used to sneak out at that age.', 'sneak-out'],
    ['I just tell mine "you\'re fine, up you get".', 'youre-okay'],
    ['I bribed mine with sweets so that he would not cry.', 'bribe'],
    ['My mum sent me to my room, I mean she sent him to his room until he stopped crying.', 'time-out-when-upset'],
    ['We did cry it out with our second.', 'cry-it-out-for-clinginess'],
  ])('reads %j as telling of %s', (text, id) => {
    expect(inReply(text)).toContain(`${id} reports-doing`);
  });

  it.each([
    'He sneaks into our bed at five.',
    'You are fine, op, you are doing great.',
    'Spoiler alert, it ends.',
    'It is a shame you cannot stay.',
    'I ignored the advice of my mil.',
    'Sit near her and wait.',
    'Say goodbye, say when you come back, go.',
    'She is just a baby.',
    'Take a time out for yourself with a coffee.',
    'A small sticker chart for brave steps helped.',
    'She gets to be sad.',
    'Tell her what happens next, one hug, then go.',
    'Ask the teacher for a photo.',
    'No.',
  ])('finds no advice of the list in %j', (text) => {
    expect(inReply(text)).toEqual([]);
  });

  it('reads what the opener does as doing, and what the opener asks or refuses as nothing', () => {
    expect(findAdvice(thread('We did cry it out for three nights.'))[0]?.stance).toBe('reports-doing');
    expect(findAdvice(thread('Should I sneak out?'))).toEqual([]);
    expect(findAdvice(thread("I won't let him cry it out."))).toEqual([]);
  });

  it('reads a phrase quoted back from an earlier post as argued against', () => {
    const found = findAdvice(
      thread('He cries.', 'Tell him "big boys don\'t cry".', '"big boys don\'t cry"? He is three.'),
    );
    expect(found.map(({ stance, evidence }) => [evidence.post, stance])).toEqual([
      [1, 'recommends'],
      [2, 'warns-against'],
    ]);
  });

  it('gives the words as written, with post and place', () => {
    const text = 'Hi. Don’t sneak OUT please. Bye.';
    const found = findAdvice(thread('He cries.', text))[0];
    expect(found?.evidence).toEqual({ post: 1, start: 4, end: 27, text: 'Don’t sneak OUT please.' });
  });

  it('gives known ids with words of the post, whatever the text', () => {
    const scraps = fc.constantFrom(
      'don’t ',
      'sneak out ',
      'cry it out',
      '"',
      '. ',
      'big boys don’t cry',
      '> ',
      'İ',
      'we used to ',
    );
    fc.assert(
      fc.property(fc.array(scraps), fc.string(), (parts, text) => {
        const reply = parts.join('') + text;
        for (const { id, evidence } of findAdvice(thread(text, reply))) {
          expect(ADVICE_IDS).toContain(id);
          expect([text, reply][evidence.post]?.slice(evidence.start, evidence.end)).toBe(evidence.text);
        }
      }),
    );
  });

  it.each(['leave ', 'tell him ', 'hold him ', "don't ", 'if he stops crying ', '"', 'no '])(
    'reads a long text of %j in time that grows with its length only',
    (piece) => {
      const started = performance.now();
      inReply(piece.repeat(20_000));
      // A pattern that backtracks would need minutes.
      expect(performance.now() - started).toBeLessThan(5_000);
    },
  );
});
