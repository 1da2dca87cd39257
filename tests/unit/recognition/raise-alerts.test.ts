import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALERT_IDS } from '../../../corpus/vocabulary.ts';
import { raiseAlerts } from '../../../recognition/raise-alerts.ts';
import { openedBy } from './opened-by.ts';

function alerts(text: string, ageMonths: number | null = 30): string[] {
  return raiseAlerts(openedBy(text), ageMonths === null ? null : { ageMonths }).map(({ id }) => id);
}

describe('raiseAlerts', () => {
  it.each([
    ["I can't do this any more.", 'parent-overwhelmed'],
    ['I have nothing left to give.', 'parent-overwhelmed'],
    ['I am at breaking point with the screaming.', 'parent-overwhelmed'],
    ["We're at the end of our tether, I'm at the end of my tether.", 'parent-overwhelmed'],
    ["I don't know how much more I can take.", 'parent-overwhelmed'],
    ['I am completely overwhelmed and alone with him.', 'parent-overwhelmed'],
    ['I cry every night once they are in bed.', 'parent-overwhelmed'],
    ['I hate being a mum at the moment.', 'parent-overwhelmed'],
    ['I want to run away and not look back.', 'parent-overwhelmed'],
    ["I'm losing my mind with this.", 'parent-overwhelmed'],
    ['I feel like I am drowning.', 'parent-overwhelmed'],
    ['I wanted to shake her.', 'urge-to-harm'],
    ['I had a flash of throwing him at the wall.', 'urge-to-harm'],
    ['They would do better without me.', 'self-harm'],
    ['There was blood on the wipe this morning.', 'pain-or-illness'],
    ['She stopped babbling in spring.', 'regression-or-lost-skills'],
    ['Her attendance is down to 60 percent.', 'long-lasting-impairment'],
    ["I'm scared I'll hurt him.", 'urge-to-harm'],
    ['I was rocking her too hard last night.', 'urge-to-harm'],
    ['I nearly threw him on the bed.', 'urge-to-harm'],
    ['I shook him yesterday and I am sick about it.', 'urge-to-harm'],
    ['Scary thoughts come when she screams.', 'urge-to-harm'],
    ['I am frightened of what I might do.', 'urge-to-harm'],
    ['I put her down too hard and walked out.', 'urge-to-harm'],
    ['He has stopped talking since the summer.', 'regression-or-lost-skills'],
    ['She lost all her words over a month.', 'regression-or-lost-skills'],
    ["He doesn't wave or point any more.", 'regression-or-lost-skills'],
    ['She no longer responds to her name.', 'regression-or-lost-skills'],
    ['He used to say ten words, now nothing.', 'regression-or-lost-skills'],
    ['She was dry for a year and now has accidents again.', 'regression-or-lost-skills'],
    ['Her speech has gone backwards, I mean she has gone backwards with her speech.', 'regression-or-lost-skills'],
    ['He has a fever and will not be put down.', 'pain-or-illness'],
    ['She keeps pulling at her ear.', 'pain-or-illness'],
    ['He has tummy aches each school morning.', 'pain-or-illness'],
    ['She has been vomiting since Sunday.', 'pain-or-illness'],
    ['There was blood in his nappy.', 'pain-or-illness'],
    ['He bumped his head and is hard to wake.', 'pain-or-illness'],
    ['She screams in pain when I touch her leg.', 'pain-or-illness'],
    ['He has a rash and he is limping.', 'pain-or-illness'],
    ['She said she wants to die.', 'self-harm'],
    ["I don't want to be here any more.", 'self-harm'],
    ['They would be better off without me.', 'self-harm'],
    ['He bangs his head on the wall until it bruises.', 'self-harm'],
    ['I found cuts on her arm.', 'self-harm'],
    ['She cuts herself, I saw it.', 'self-harm'],
    ['I keep thinking about ending it, about suicide.', 'self-harm'],
    ['He kicked the cat across the room.', 'harms-animals-or-children'],
    ['She bit the baby again.', 'harms-animals-or-children'],
    ['He tried to choke his sister.', 'harms-animals-or-children'],
    ['He put a cushion over the face of the baby.', 'harms-animals-or-children'],
    ['She hurts other children at the park.', 'harms-animals-or-children'],
    ["She hasn't been to school for six weeks.", 'long-lasting-impairment'],
    ['Most of a year now and it is not getting better.', 'long-lasting-impairment'],
    ['She has not managed a full week since May.', 'long-lasting-impairment'],
    ['I have given up my job over it.', 'long-lasting-impairment'],
    ["He won't leave the house since April.", 'long-lasting-impairment'],
    ['He has missed weeks of school.', 'long-lasting-impairment'],
    ['She has missed school for three months.', 'long-lasting-impairment'],
    ["He hasn't been in since September.", 'long-lasting-impairment'],
    ['I had to resign because she cannot be left, it has been months.', 'long-lasting-impairment'],
    ['His attendance is 54 %.', 'long-lasting-impairment'],
    ['I sit in the car and sob before I can go in.', 'parent-overwhelmed'],
    ['My wife is not coping, she cries all day.', 'parent-overwhelmed'],
    ["I am on antidepressants and I still can't get through a day.", 'parent-overwhelmed'],
    ['I left finger marks on his arm.', 'urge-to-harm'],
    ['I see myself letting go of her on the stairs.', 'urge-to-harm'],
    ['My husband shook the baby.', 'urge-to-harm'],
    ['From thirty words to four since the summer.', 'regression-or-lost-skills'],
    ['He used to clap and now he never does.', 'regression-or-lost-skills'],
    ['She is back in nappies after a dry year.', 'regression-or-lost-skills'],
    ['She screams when I lift her leg.', 'pain-or-illness'],
    ['His ribs suck in when he breathes.', 'pain-or-illness'],
    ['She has had one wet nappy all day.', 'pain-or-illness'],
    ['He wrote that he wants to die.', 'self-harm'],
    ['She punches her own face till it bruises.', 'self-harm'],
    ['I have been saving up tablets.', 'self-harm'],
    ['He stood on the dog and laughed.', 'harms-animals-or-children'],
    ['Nursery rang, he bit two children.', 'harms-animals-or-children'],
    ['I found a pillow on her baby brother.', 'harms-animals-or-children'],
  ])('reads %j as %s', (text, id) => {
    expect(alerts(text)).toContain(id);
  });

  it.each([
    'I am tired and the kettle is in the fridge.',
    'He is teething so a bit clingy.',
    'She is driving me mad with her socks, lol.',
    'I could eat him up, I love him so.',
    'No fever, no rash, all clear at the GP.',
    'She screamed so hard she was sick.',
    'He hit me when I went to hug him.',
    'She bites me when I pick her up.',
    'When she hurts herself she pushes me off.',
    'The cat hides from him.',
    'He hugs the cat.',
    "He hasn't lost any words.",
    'We are in the four month sleep regression.',
    'I need a holiday.',
    'He cried at the gate for five minutes.',
    'She has been at nursery for six months.',
    'I have been in this job for six months.',
    'I am back at work on Monday.',
    'He wants to hit me when he is cross.',
    'I would never shake him.',
    "He isn't scared of me.",
    'Dying of laughter here.',
    'The scratches are from the cat, on his arm.',
    'He fell and banged his knee.',
    'He arches off the changing mat.',
    'We are drowning in laundry.',
    'I am overwhelmed by the choice of car seats.',
    'I shook her bottle and she laughed.',
    'She stopped waking at two.',
    'He used to cry at the gate and now he runs in.',
    'She had a fever last week and is right as rain.',
    'He says he would rather die than wear the green coat.',
    'He pulled the tail of the cat once, the cat is fine.',
    'He was off school on Monday with a cold.',
    '',
  ])('raises nothing for %j', (text) => {
    expect(alerts(text)).toEqual([]);
  });

  it('takes arching for a sign in babies only', () => {
    expect(alerts('She arches her back after each feed.', 4)).toEqual(['infant-arching']);
    expect(alerts('She arches her back after each feed.', 12)).toEqual([]);
    expect(alerts('My baby arches his back after each feed.', null)).toEqual(['infant-arching']);
    expect(alerts('My toddler arches his back.', null)).toEqual([]);
    expect(alerts('She arches her back.', null)).toEqual([]);
  });

  it("reads the opener's later posts, not the replies", () => {
    const text = 'I wanted to shake him.';
    expect(raiseAlerts(openedBy('He cries.', [{ author: 'opener', text }]), null)[0]?.evidence.post).toBe(1);
    expect(raiseAlerts(openedBy('He cries.', [{ author: 'other', text }]), null)).toEqual([]);
  });

  it.each([
    ['I want to kill myself.', 'self-harm'],
    ["I don't want to be here any more.", 'self-harm'],
    ['I shook him last night.', 'urge-to-harm'],
    ['I am scared I will hurt the baby.', 'urge-to-harm'],
    ['He is struggling to breathe.', 'pain-or-illness'],
    ['He strangled the cat on purpose.', 'harms-animals-or-children'],
    ['I cannot cope any more.', 'parent-overwhelmed'],
    ['He has lost all his words.', 'regression-or-lost-skills'],
    ["She hasn't been to school since September.", 'long-lasting-impairment'],
    ['He bangs his head on the wall until it bleeds.', 'self-harm'],
    ['My husband shook the baby.', 'urge-to-harm'],
  ])('hears %j in the midst of a long post about other things', (line, id) => {
    const others =
      'We moved to the new house in March and the garden needs work. She goes to nursery three days a week and likes the sand tray. ' +
      'Lunch is pasta most days. The car needed new tyres. We read two books at night. She has a red coat and blue boots. ';
    expect(alerts(others.repeat(6))).toEqual([]);
    expect(alerts(`${others.repeat(6)}${line} ${others.repeat(6)}`)).toEqual([id]);
  });

  it('puts life before worry, each alert once', () => {
    const text = "I can't do this anymore. I can't do this anymore. I don't want to be here.";
    expect(alerts(text)).toEqual(['self-harm', 'parent-overwhelmed']);
  });

  it('gives known ids with words of the post, whatever the text', () => {
    const scraps = fc.constantFrom("I can't ", 'do this ', 'anymore', '. ', 'shake him ', 'lol ', 'İ', '“', 'arches ');
    fc.assert(
      fc.property(fc.array(scraps), fc.string(), (parts, more) => {
        const text = parts.join('') + more;
        for (const { id, evidence } of raiseAlerts(openedBy(text), null)) {
          expect(ALERT_IDS).toContain(id);
          const source = evidence.post === -1 ? 'Help' : text;
          expect(source.slice(evidence.start, evidence.end)).toBe(evidence.text);
        }
      }),
    );
  });

  it.each(["I can't ", 'no longer ', 'for six weeks ', 'stopped ', 'arms '])(
    'reads a long text of %j in time that grows with its length only',
    (piece) => {
      const started = performance.now();
      alerts(piece.repeat(20_000));
      // A pattern that backtracks would need minutes.
      expect(performance.now() - started).toBeLessThan(5_000);
    },
  );
});
