import type { Example } from '../example.ts';
import { WhyMatched } from './WhyMatched.tsx';

const evidence = (post: number, text: string) => ({ post, start: 0, end: text.length, text });

/** The words that told, with the ways to say no. */
export const examples: readonly Example[] = [
  {
    name: 'Topic and age',
    render: () => (
      <WhyMatched
        words={[
          { evidence: evidence(0, 'screams whenever I leave the room'), told: 'topic' },
          { evidence: evidence(-1, 'He won’t let me out of his sight'), told: 'topic' },
          { evidence: evidence(1, 'is 16 months'), told: 'age' },
        ]}
        partRead={null}
        host="longtable.example"
        onShow={() => {}}
        onNotAboutThis={() => {}}
        onQuietForNow={() => {}}
        onNeverHere={() => {}}
        onHowWell={() => {}}
      />
    ),
  },
  {
    name: 'Part of a long thread',
    render: () => (
      <WhyMatched
        words={[{ evidence: evidence(0, 'screams whenever I leave the room'), told: 'topic' }]}
        partRead={{ posts: 25, totalPosts: 612 }}
        host="longtable.example"
        onShow={() => {}}
        onNotAboutThis={() => {}}
        onQuietForNow={() => {}}
        onNeverHere={() => {}}
        onHowWell={() => {}}
      />
    ),
  },
];
