import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECOGNISED_SITUATION_IDS, RECOGNISED_TOPIC_IDS } from '../../../corpus/vocabulary.ts';
import type { Thread } from '../../../reading/types.ts';
import { findSituations } from '../../../recognition/find-situations.ts';

function thread(text: string, title = ''): Thread {
  const posts = [{ id: 'post-0', elementId: null, author: 'opener', isOpeningPost: true, text }];
  return { engine: 'text', title, posts, totalPosts: 1, isComplete: true };
}

const PARTING = [{ id: 'separation-anxiety' }] as const;
const COMFORT = [{ id: 'comfort-refusal' }] as const;

function idsIn(...[read, topics, ageMonths]: Parameters<typeof findSituations>): string[] {
  return findSituations(read, topics, ageMonths).map(({ id }) => id);
}

describe('findSituations', () => {
  it.each([
    ['Drop offs have become awful, the key worker has to peel her off me.', 'drop-off'],
    ['Nursery mornings: he screams at the gate and holds the railings.', 'drop-off'],
    ['She sobs at the preschool door till I have gone.', 'drop-off'],
    ['School refusal again, every school morning is a fight.', 'school'],
    ['He started reception and the school run is all tears.', 'school'],
    ['The second I walk out of the kitchen he howls.', 'leaving-the-room'],
    ['I cannot leave the room without a scene.', 'leaving-the-room'],
    ['She follows me everywhere, she is my shadow.', 'leaving-the-room'],
    ['If I stand up he yells, if I leave the room he crawls after me.', 'leaving-the-room'],
    ['I have not been to the loo alone since March.', 'bathroom'],
    ['He bangs on the bathroom door the whole time.', 'bathroom'],
    ['Shower time means a toddler screaming outside the shower door.', 'bathroom'],
    ['Bedtime takes three hours, she will only go to sleep with my hand on her.', 'bedtime'],
    ['He stands in his cot and cries when I tiptoe away from his own bed.', 'bedtime'],
    ['She wakes at 2am screaming for me.', 'night-waking'],
    ['In the middle of the night he wants me beside him.', 'night-waking'],
    ['He only wants daddy and pushes me out of the door.', 'other-parent'],
    ['She cries when my husband picks her up, only I will do.', 'other-parent'],
    ['Nobody else will do, my partner tries and she screams.', 'other-parent'],
    ['I cannot put him down for a minute, he wants to be held all day.', 'put-down'],
    ['She screams if I set her down, contact naps only.', 'put-down'],
    ['The babysitter rang after ten minutes.', 'sitter'],
    ['Our first date night ended at the starter.', 'sitter'],
    ['He will not stay with his grandma, he cries at granny from the minute we park.', 'grandparents'],
    ['I left her with my mum, she went to nana crying.', 'grandparents'],
    ['At playgroup she sits on my lap for the whole hour.', 'playgroup'],
    ['Music class is an hour of him on my hip.', 'playgroup'],
    ['At the birthday party he would not leave my side.', 'party'],
    ['Since the baby came she clings to my leg.', 'new-sibling'],
    ['New baby in the house and our eldest sticks to me like glue.', 'new-sibling'],
    ['We moved house in May and now she will not be alone.', 'moving-house'],
    ['We have relocated and he wants me every minute.', 'moving-house'],
    ['I am back at work on Monday and he can sense it.', 'return-to-work'],
    ['My maternity leave ends soon and she takes no one else.', 'return-to-work'],
    ['Since my business trip he checks where I am.', 'travel'],
    ['Her dad was deployed in June.', 'travel'],
    ['Handover at the weekend: he hangs on to my coat.', 'handover'],
    ["She cries before she goes to her dad's house.", 'handover'],
    ['He ignores me when I pick him up from nursery.', 'reunion'],
    ['Pickup time is the worst, she bursts into tears at the sight of me.', 'reunion'],
  ])('of a thread about parting, reads %j as %s', (text, id) => {
    expect(idsIn(thread(text), PARTING)).toContain(id);
  });

  it.each([
    ['When he is upset he will not be comforted.', 'in-the-moment-upset'],
    ['She fell over and howled on the floor.', 'in-the-moment-upset'],
    ['Whenever she gets hurt she turns from me.', 'in-the-moment-upset'],
    ['He pushes me away and tells me to go away.', 'pushes-away'],
    ['She goes stiff and shoves me off.', 'pushes-away'],
    ["Don't touch me, he yells, and kicks at me.", 'pushes-away'],
    ['She refuses cuddles from all of us.', 'hug-refusal'],
    ["He won't let me hug him, he never wanted a cuddle.", 'hug-refusal'],
    ['He hides under the table until it is over.', 'wants-to-be-alone'],
    ['She wants to be left alone and shuts the door.', 'wants-to-be-alone'],
    ['He runs off to his room and pulls the covers up.', 'wants-to-be-alone'],
    [
      'It is afterwards that I mind: once she has calmed down she comes out and will not talk about it.',
      'after-the-upset',
    ],
    ['If he has been told off he goes silent.', 'after-the-upset'],
    ['A tantrum in the supermarket, everyone staring.', 'public-meltdown'],
    ['In front of all the other mums he threw himself down.', 'public-meltdown'],
  ])('of a thread about comfort, reads %j as %s', (text, id) => {
    expect(idsIn(thread(text), COMFORT)).toContain(id);
  });

  it.each([
    ['Can you pick up some milk when you pick her up, she is clingy.', 'reunion'],
    ['My mother in law says I spoil her.', 'grandparents'],
    ['I work as a nanny and the mother clings.', 'sitter'],
    ['Potty training: he sits on the toilet and laughs.', 'bathroom'],
    ['He is in nursery school and clings.', 'school'],
    ['She sleeps through and never wakes.', 'night-waking'],
    ['We want a new house one day, he clings.', 'moving-house'],
  ])('does not read %j as %s', (text, id) => {
    expect(idsIn(thread(text), PARTING)).not.toContain(id);
  });

  it('gives only situations of the topics asked for', () => {
    const text = 'Drop offs are awful. When he is upset he pushes me away.';
    expect(idsIn(thread(text), COMFORT)).not.toContain('drop-off');
    expect(idsIn(thread(text), PARTING)).not.toContain('pushes-away');
    expect(idsIn(thread(text), [])).toEqual(expect.arrayContaining(['drop-off', 'pushes-away']));
  });

  it('puts what the title says first', () => {
    const text = 'At playgroup she is fine. At the party she was fine. She wakes up at night too.';
    expect(idsIn(thread(text, 'Bedtime screaming'), PARTING)[0]).toBe('bedtime');
  });

  it('does not read replies', () => {
    const reply = { id: 'r', elementId: null, author: 'other', isOpeningPost: false, text: 'Our drop off was awful.' };
    const opened = thread('He cries.');
    expect(idsIn({ ...opened, posts: [...opened.posts, reply] }, PARTING)).toEqual([]);
  });

  it('gives at most four known ids, whatever the text, and the same in capitals', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.subarray([...RECOGNISED_TOPIC_IDS]), (text, title, topics) => {
        const found = idsIn(
          thread(text, title),
          topics.map((id) => ({ id })),
        );
        expect(found.length).toBeLessThanOrEqual(4);
        for (const id of found) expect(RECOGNISED_SITUATION_IDS).toContain(id);
      }),
    );
    const text = 'She’s in bits at drop off and won’t let me leave the room.';
    expect(idsIn(thread(text.toUpperCase()), PARTING)).toEqual(idsIn(thread(text), PARTING));
  });

  it.each(['leave ', 'when he is ', 'put him ', 'nursery a b c ', "don't ", 'wakes ', '( '])(
    'reads a long text of %j in time that grows with its length only',
    (piece) => {
      const started = performance.now();
      idsIn(thread(piece.repeat(20_000)), []);
      // A pattern that backtracks would need minutes.
      expect(performance.now() - started).toBeLessThan(5_000);
    },
  );
});
