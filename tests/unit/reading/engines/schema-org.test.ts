// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readThread } from '../../../../reading/read-thread.ts';

const counter = (action: string, count: number): string =>
  `<div itemprop="interactionStatistic" itemscope itemtype="https://schema.org/InteractionCounter"><meta itemprop="interactionType" content="https://schema.org/${action}"><meta itemprop="userInteractionCount" content="${count}"></div>`;
const read = (counters: string) =>
  readThread(
    new DOMParser().parseFromString(
      `<main itemscope itemtype="https://schema.org/DiscussionForumPosting"><h1 itemprop="headline">Tears</h1>${counters}<p itemprop="text">She cries.</p></main>`,
      'text/html',
    ),
    new URL('https://www.example.org/x/88'),
    { budgetMs: 60_000 },
  )?.thread.totalPosts;

describe('schemaOrg', () => {
  it('takes the number of comments, not of likes, with the opening post', () => {
    expect(read(counter('LikeAction', 7) + counter('CommentAction', 48))).toBe(49);
    expect(read(counter('LikeAction', 7))).toBeNull();
  });
});
