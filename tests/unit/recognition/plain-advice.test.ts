import { describe, expect, it } from 'vitest';
import { findAdvice } from '../../../recognition/find-advice.ts';
import { openedBy } from './opened-by.ts';

function adviceIn(reply: string): string[] {
  const thread = openedBy('My son cries at drop off.', [{ author: 'reader', text: reply }]);
  return findAdvice(thread).map(({ id, stance }) => `${id} ${stance}`);
}

/** The plainest ways there are of giving each piece of advice, whatever the models learn. */
describe('plain advice', () => {
  it.each([
    ['sneak-out recommends', "Just slip out when he's not looking."],
    ['sneak-out recommends', "Don't say goodbye, just go."],
    ['sneak-out warns-against', 'Never sneak out on her.'],
    ['sneak-out warns-against', "Please don't leave without saying goodbye."],
    ['sneak-out warns-against', "Always say goodbye, don't sneak off."],
    ['cry-it-out-for-clinginess recommends', 'Let him cry it out.'],
    ['cry-it-out-for-clinginess recommends', "Just leave her to cry, she'll learn."],
    ['cry-it-out-for-clinginess recommends', 'Put him down and let him scream.'],
    ['cry-it-out-for-clinginess warns-against', "Please don't leave him to cry."],
    ['cry-it-out-for-clinginess reports-doing', 'We let ours cry it out.'],
    ['force-hug recommends', 'Hug him anyway.'],
    ['force-hug recommends', 'Make her give granny a hug.'],
    ['force-hug recommends', 'Just pick him up and hug him even if he fights it.'],
    ['force-hug warns-against', "Don't force a hug on her."],
    ['force-hug warns-against', 'Never make a child hug anyone.'],
    ['ignore-the-crying recommends', 'Just ignore her when she cries.'],
    ['ignore-the-crying recommends', "Don't react to the tears."],
    ['ignore-the-crying warns-against', "Don't ignore his crying."],
    ['ignore-the-crying warns-against', "Ignoring her tears won't help."],
    ['ignore-the-crying reports-doing', 'We ignored it and it stopped.'],
    ['spoiling recommends', "You're spoiling him."],
    ['spoiling recommends', 'You are making a rod for your own back.'],
    ['spoiling recommends', "You hold her too much, she's spoilt."],
    ['spoiling warns-against', "You can't spoil a baby."],
    ['spoiling warns-against', "You're not spoiling her."],
    ['manipulating recommends', "He's manipulating you."],
    ['manipulating recommends', "She's playing you."],
    ['manipulating recommends', "He knows exactly what he's doing."],
    ['manipulating warns-against', "She isn't manipulating you."],
    ['manipulating warns-against', "Toddlers can't manipulate."],
    ['punish-clinging recommends', 'Take her toys away when she clings.'],
    ['punish-clinging recommends', 'No tablet if he cries at drop off.'],
    ['punish-clinging warns-against', "Don't punish him for being clingy."],
    ['punish-clinging warns-against', 'Punishing her for crying makes it worse.'],
    ['shame recommends', "Tell him big boys don't cry."],
    ['shame recommends', "Tell her she's being a baby."],
    ['shame warns-against', "Don't call him a baby."],
    ['distract-and-go recommends', 'Distract her and go.'],
    ['distract-and-go recommends', 'Get him busy with a toy and leave.'],
    ['distract-and-go warns-against', "Don't distract him and disappear."],
    ['distract-and-go reports-doing', 'We distract her with the telly and leave.'],
    ['linger-or-keep-coming-back recommends', 'Stay until he stops crying.'],
    ['linger-or-keep-coming-back recommends', 'Go back in for another cuddle if she cries.'],
    ['youre-okay recommends', "Tell him he's fine."],
    ['youre-okay recommends', "Say you're okay, nothing to cry about."],
    ['youre-okay warns-against', "Don't tell her she's fine when she isn't."],
    ['youre-okay reports-doing', "I always said you're ok, up you get."],
    ['time-out-when-upset recommends', 'Put her in time out when she screams.'],
    ['time-out-when-upset recommends', 'Send him to his room until he stops crying.'],
    ['time-out-when-upset warns-against', "Don't put him in time out for crying."],
    ['time-out-when-upset reports-doing', 'We used time out for meltdowns.'],
    ['walk-away-in-a-huff recommends', 'Say fine, bye then, and walk off.'],
    ['walk-away-in-a-huff warns-against', "Don't threaten to leave without him."],
    ['holding-therapy recommends', 'Hold him down until he gives in.'],
    ['holding-therapy recommends', 'Pin her in your lap until she stops fighting.'],
    ['holding-therapy warns-against', 'Never pin a child down.'],
    ['over-praise-calming recommends', 'Praise him loads for not crying.'],
    ['over-praise-calming recommends', 'Tell her what a good girl she is for not crying.'],
    ['over-praise-calming warns-against', "Don't praise him for not crying."],
    ['bribe recommends', 'Bribe her with chocolate.'],
    ['bribe recommends', "Promise him a toy if he doesn't cry."],
    ['bribe warns-against', "Don't bribe her."],
    ['attachment-damage-scare recommends', "You'll damage her for life."],
    ['attachment-damage-scare recommends', 'Nursery will ruin your attachment.'],
    ['attachment-damage-scare warns-against', "You won't damage him by going to work."],
    ['swap-feeling-talk recommends', 'Tell her to put on a happy face.'],
    ['swap-feeling-talk recommends', 'Say no sad faces, only happy ones.'],
  ])('hears %s in %j', (expected, reply) => {
    expect(adviceIn(reply)).toContain(expected);
  });

  it.each([
    'Say goodbye and go.',
    'Give him a hug if he wants one.',
    'Sticker chart for the potty.',
    'Ignore your mother in law.',
    'Time out for you, with tea.',
    'He is playing you a song.',
    'Stay until the nurse comes.',
    'We cried too.',
    'Praise her when she tidies up.',
    'Big boys like trucks.',
    "She's fine once I've gone.",
    'Hold her hand.',
    'Bribe the cat with tuna.',
    'Let him cry in your arms.',
    "It's not your fault.",
    'Take her toys to nursery with her.',
    'Distract yourself with work.',
    "You're doing great.",
  ])('hears none in %j', (reply) => {
    expect(adviceIn(reply)).toEqual([]);
  });

  /** May only shrink. */
  it.fails.each([
    ['sneak-out recommends', 'Leave without saying goodbye.'],
    ['sneak-out recommends', "Sneak away while she's busy playing."],
    ['sneak-out reports-doing', 'I used to sneak out and it worked.'],
    ['sneak-out reports-doing', 'We sneaked out for the first month.'],
    ['cry-it-out-for-clinginess warns-against', "Don't let her cry it out."],
    ['force-hug reports-doing', 'I hugged mine even when he fought it.'],
    ['ignore-the-crying recommends', 'Ignore the crying.'],
    ['shame warns-against', "Shaming her won't help."],
    ['linger-or-keep-coming-back warns-against', "Don't linger."],
    ['linger-or-keep-coming-back warns-against', "Don't keep going back in."],
    ['linger-or-keep-coming-back reports-doing', 'I stayed an hour every morning.'],
    ['walk-away-in-a-huff recommends', "Tell her you're leaving without her."],
    ['bribe reports-doing', 'We bribed ours with stickers.'],
    ['swap-feeling-talk warns-against', "Don't tell her to be happy when she's sad."],
  ])('should hear %s in %j', (expected, reply) => {
    expect(adviceIn(reply)).toContain(expected);
  });
});
