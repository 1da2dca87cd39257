import { describe, expect, it } from 'vitest';
import type { Thread } from '../../../reading/types.ts';
import { raiseAlerts } from '../../../recognition/raise-alerts.ts';

/** What must not fall silent, whatever the models learn: said plainly, alone and in the middle of a post about something else. */
describe('plain emergencies', () => {
  it.each([
    'He has gone floppy and his lips look blue.',
    'She had a seizure in the cot last night and has been strange since.',
    'He fell down the stairs, hit his head and is now really sleepy and hard to wake.',
    'There is a rash on her tummy that does not fade when I press a glass on it.',
    'Our six week old has a temperature of 38.6.',
    'She is struggling to breathe, sucking in under her ribs.',
    'He has not had a wet nappy since yesterday morning.',
    'Her skin is mottled and her hands are cold and she just lies there.',
    'He screams when I touch his arm and will not use it since nursery.',
    'She swallowed a button battery I think.',
    'There was blood in his poo again this morning.',
    'He is vomiting green.',
    'She can not put weight on her left leg.',
    'He jerks all down one side and then stares.',
    'I want to die.',
    'I do not want to be here any more.',
    'I shook her last night.',
    'I am scared I will throw him against the wall.',
    'I squeezed his arm so hard it left a mark.',
    'He says he wants to be dead.',
    'She bangs her head on the floor until it bleeds.',
    'He held the kitten under the water and laughed.',
    'She pushed her baby brother off the bed on purpose again.',
    'He used to say twenty words and now he says none.',
    'She has stopped walking.',
    'I can not do this any more, I am broken.',
    'I hide in the bathroom and cry all day.',
    'He has not been to school for two months.',
    'At 9 weeks he arches his back and screams at every feed.',
    'Our 4 week old is running a fever of 101.2 tonight.',
    'Nine weeks old and 38.9 on the thermometer.',
    'She went stiff, her eyes rolled back and she shook for a minute.',
    'He is hard to rouse and his breathing is shallow.',
    'She turned blue around the mouth while feeding.',
    'He has not kept anything down for two days and his nappies are dry.',
    'The spots do not fade under a glass.',
    'He cracked his head on the tiles and vomited three times.',
    'She screams whenever I move her leg.',
    'There is blood in his stool.',
    'He used to talk in sentences, now only grunts.',
    'She no longer answers to her name.',
    'I nearly smothered him last night.',
    'I slapped her so hard she fell.',
    'Some days I wish I were dead.',
    'He told his teacher he wants to kill himself.',
    'He strangled the rabbit.',
    'She keeps trying to choke the baby.',
    'I cannot cope any longer and there is nobody.',
    'I cry every day and feel nothing for him.',
    'She has not left the house since June because of this.',
    'At 7 weeks he goes rigid and throws himself back when I hold him.',
  ])('raises an alert for %j', (text) => {
    expect(alertsOf(text)).not.toEqual([]);
    expect(alertsOf(amongOther(text))).not.toEqual([]);
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
  ])('raises none for %j', (text) => {
    expect(alertsOf(amongOther(text))).toEqual([]);
  });
});

function amongOther(text: string): string {
  return `Our son has trouble with goodbyes at preschool and grandma cannot get him out of the car. ${text} My shifts start at seven so I am usually the one doing mornings. What would you try first?`;
}

function alertsOf(text: string): string[] {
  const post = { id: '1', elementId: null, author: 'opener', isOpeningPost: true, text };
  const thread: Thread = { engine: 'text', title: '', posts: [post], totalPosts: null, isComplete: true };
  return raiseAlerts(thread, null).map(({ id }) => id);
}
