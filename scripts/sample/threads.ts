/** A thread of the sample forum. All posts are invented. */
export interface SampleThread {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  /** The first opens the thread; paragraphs are separated by an empty line. */
  readonly posts: readonly { readonly author: string; readonly text: string }[];
}

/** Threads by what they show: two that are recognised, one where the parent comes first, two that must stay silent. */
export const sampleThreads = {
  leaving: {
    id: 11,
    slug: 'screams-when-i-leave-the-room',
    title: '16 month old screams whenever I leave the room',
    posts: [
      {
        author: 'hallway_lamp',
        text: `My daughter is 16 months and since last week she screams the second I leave the room. I can't even go to the bathroom without her sobbing at the door and clinging to my legs when I come out.

Drop-off at nursery is the same. She holds on to my coat and cries until I am gone. I feel awful. Is this separation anxiety, and what do I do?`,
      },
      {
        author: 'brick_and_moss',
        text: 'You could just sneak out while she is busy with a toy. If she does not see you go she will not cry.',
      },
      {
        author: 'teapot_nora',
        text: 'Please do not sneak out, mine clung to me twice as hard after we tried that. A short goodbye, always the same words, worked better here.',
      },
      {
        author: 'hallway_lamp',
        text: 'Thank you. Tonight I said "I am going to the kitchen, I come back" and she cried a bit less.',
      },
    ],
  },
  comfort: {
    id: 12,
    slug: 'pushes-me-away-when-hurt',
    title: 'He pushes me away when he is hurt',
    posts: [
      {
        author: 'rainy_tuesday',
        text: `My son is 3 and a half. When he falls over or gets upset he will not let me comfort him. He shoves me off, yells "go away" and turns his back. If I try to hug him he screams louder.

It breaks my heart. Why does he refuse comfort from me, and should I leave him alone or stay?`,
      },
      { author: 'oldoak', text: 'Just hold him tight until he calms down. He will give in after a while.' },
      {
        author: 'kite_mender',
        text: 'Mine did that at the same age. I sat on the floor nearby and waited, and after some minutes he came to me.',
      },
    ],
  },
  overwhelmed: {
    id: 13,
    slug: 'cannot-do-this-any-more',
    title: 'She will not let me put her down and I am at my limit',
    posts: [
      {
        author: 'night_bus',
        text: `My baby is 9 months old and cries the moment I put her down. She clings all day and wakes up screaming for me all night. My partner is away for work.

I am so exhausted that I shouted at her tonight. I can't cope any more and I am scared that I might hurt her if she does not stop crying.`,
      },
      {
        author: 'lantern_jo',
        text: 'You are not a bad mother. Put her in her cot, close the door and breathe. Is there anybody you can ring?',
      },
    ],
  },
  pushchair: {
    id: 21,
    slug: 'which-pushchair-for-gravel',
    title: 'Which pushchair for gravel paths?',
    posts: [
      {
        author: 'mossy_gate',
        text: 'Our lane is all gravel and the small wheels stick. We have a 10 month old. Which pushchair with big wheels would you buy second-hand, and what did you pay for it?',
      },
      { author: 'teapot_nora', text: 'Ours has air tyres and folds flat. Look for one with a brake on the handle.' },
    ],
  },
  tomatoes: {
    id: 22,
    slug: 'tomatoes-on-a-balcony',
    title: 'Tomatoes on a north-facing balcony',
    posts: [
      {
        author: 'green_thumbless',
        text: 'Has anybody grown tomatoes with only three hours of sun a day? Mine are all leaf and no fruit.',
      },
      { author: 'mossy_gate', text: 'Try cherry tomatoes in a big pot and feed them once a week.' },
    ],
  },
} as const satisfies Record<string, SampleThread>;
