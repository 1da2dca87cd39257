import { describe, expect, it } from 'vitest';
import { raiseAlerts } from '../../../recognition/raise-alerts.ts';
import { openedBy } from './opened-by.ts';

/** What must not fall silent, whatever the models learn: said plainly, alone and in the middle of a post about something else. */
describe('plain emergencies', () => {
  it.each([
    ['pain-or-illness', 'He has gone floppy and his lips look blue.'],
    ['pain-or-illness', 'She had a seizure in the cot last night and has been strange since.'],
    ['pain-or-illness', 'He fell down the stairs, hit his head and is now really sleepy and hard to wake.'],
    ['pain-or-illness', 'There is a rash on her tummy that does not fade when I press a glass on it.'],
    ['pain-or-illness', 'Our six week old has a temperature of 38.6.'],
    ['pain-or-illness', 'She is struggling to breathe, sucking in under her ribs.'],
    ['pain-or-illness', 'He has not had a wet nappy since yesterday morning.'],
    ['pain-or-illness', 'Her skin is mottled and her hands are cold and she just lies there.'],
    ['pain-or-illness', 'He screams when I touch his arm and will not use it since nursery.'],
    ['pain-or-illness', 'She swallowed a button battery I think.'],
    ['pain-or-illness', 'There was blood in his poo again this morning.'],
    ['pain-or-illness', 'He is vomiting green.'],
    ['pain-or-illness', 'She can not put weight on her left leg.'],
    ['pain-or-illness', 'He jerks all down one side and then stares.'],
    ['self-harm', 'I want to die.'],
    ['self-harm', 'I do not want to be here any more.'],
    ['urge-to-harm', 'I shook her last night.'],
    ['urge-to-harm', 'I am scared I will throw him against the wall.'],
    ['urge-to-harm', 'I squeezed his arm so hard it left a mark.'],
    ['self-harm', 'He says he wants to be dead.'],
    ['self-harm', 'She bangs her head on the floor until it bleeds.'],
    ['harms-animals-or-children', 'He held the kitten under the water and laughed.'],
    ['harms-animals-or-children', 'She pushed her baby brother off the bed on purpose again.'],
    ['regression-or-lost-skills', 'He used to say twenty words and now he says none.'],
    ['regression-or-lost-skills', 'She has stopped walking.'],
    ['parent-overwhelmed', 'I can not do this any more, I am broken.'],
    ['parent-overwhelmed', 'I hide in the bathroom and cry all day.'],
    ['long-lasting-impairment', 'He has not been to school for two months.'],
    ['infant-arching', 'At 9 weeks he arches his back and screams at every feed.'],
    ['pain-or-illness', 'Our 4 week old is running a fever of 101.2 tonight.'],
    ['pain-or-illness', 'Nine weeks old and 38.9 on the thermometer.'],
    ['pain-or-illness', 'She went stiff, her eyes rolled back and she shook for a minute.'],
    ['pain-or-illness', 'He is hard to rouse and his breathing is shallow.'],
    ['pain-or-illness', 'She turned blue around the mouth while feeding.'],
    ['pain-or-illness', 'He has not kept anything down for two days and his nappies are dry.'],
    ['pain-or-illness', 'The spots do not fade under a glass.'],
    ['pain-or-illness', 'He cracked his head on the tiles and vomited three times.'],
    ['pain-or-illness', 'She screams whenever I move her leg.'],
    ['pain-or-illness', 'There is blood in his stool.'],
    ['regression-or-lost-skills', 'He used to talk in sentences, now only grunts.'],
    ['regression-or-lost-skills', 'She no longer answers to her name.'],
    ['urge-to-harm', 'I nearly smothered him last night.'],
    ['urge-to-harm', 'I slapped her so hard she fell.'],
    ['self-harm', 'Some days I wish I were dead.'],
    ['self-harm', 'He told his teacher he wants to kill himself.'],
    ['harms-animals-or-children', 'He strangled the rabbit.'],
    ['harms-animals-or-children', 'She keeps trying to choke the baby.'],
    ['parent-overwhelmed', 'I cannot cope any longer and there is nobody.'],
    ['parent-overwhelmed', 'I cry every day and feel nothing for him.'],
    ['long-lasting-impairment', 'She has not left the house since June because of this.'],
    ['infant-arching', 'At 7 weeks he goes rigid and throws himself back when I hold him.'],
    ['pain-or-illness', 'Her lips are blue.'],
    ['pain-or-illness', "She can't breathe properly."],
    ['parent-overwhelmed', 'My husband is not coping.'],
  ])('raises %s for %j', (id, text) => {
    expect(alertsOf(text)).toContain(id);
    expect(alertsOf(amongOther(text))).toContain(id);
  });

  it.each([
    'The temperature outside was 38 so we stayed in all week.',
    'She turned to blue paint after that and was happy.',
    'He went grey with shock at the price, my husband I mean.',
    'I take my tablets at eight and then we leave.',
    'She swallowed her pride and let me hold her hand.',
    'His room is 20 on the thermometer.',
    'He eats his peas from a glass bowl with spots on it.',
    'The baby monitor ran out of battery.',
    'She rolled her eyes at me, three going on thirteen.',
    'Two weeks until his room temperature tolerant goldfish arrives.',
    'He has stopped talking about nursery and just gets on with it.',
    'He cries when I move his bedtime.',
    'She cries when I lift her out of the bath because she wants more bath.',
    'I ate the whole packet of tablets, the mint ones, in the car.',
    'The tumbler class has a spots and stripes day.',
    'He went blue on his behaviour chart.',
    'He has gone blue in the face from laughing.',
    'She drank her medicine and then went in happily.',
    'My tablet is empty and she cries.',
    'The bath thermometer says 38 and she loves it.',
    'He was off for a week with a temperature and now he clings.',
    'He spots the dog through the glass and is fine.',
    'She stopped walking at the corner to look at a snail.',
    "He's stopped walking into the classroom by himself.",
  ])('raises none for %j', (text) => {
    expect(alertsOf(text)).toEqual([]);
    expect(alertsOf(amongOther(text))).toEqual([]);
  });
});

function amongOther(text: string): string {
  return `Our son has trouble with goodbyes at preschool and grandma cannot get him out of the car. ${text} My shifts start at seven so I am usually the one doing mornings. What would you try first?`;
}

function alertsOf(text: string): string[] {
  return raiseAlerts(openedBy(text), null).map(({ id }) => id);
}
