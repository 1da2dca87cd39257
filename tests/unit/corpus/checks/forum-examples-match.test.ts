import { describe, expect, it } from 'vitest';
import { forumExamplesMatch } from '../../../../corpus/checks/forum-examples-match.ts';
import type { Forum } from '../../../../corpus/schema.ts';
import { options, smallFiles } from '../small-files.ts';

describe('forumExamplesMatch', () => {
  const forum: Forum = {
    id: 'forum',
    name: 'Forum',
    origins: ['*://*.forum.example/*'],
    threads: ['/talk/:board/:id'],
    examples: { thread: 'https://www.forum.example/talk/sleep/12', other: 'https://forum.example/talk' },
    engine: 'generic',
    country: 'GB',
    wellKnown: true,
  };
  const faultsOf = (given: Partial<Forum>) =>
    forumExamplesMatch.check(smallFiles({ forums: [{ ...forum, ...given }] }), options).map(({ field }) => field);

  it('lets examples that fit pass, with a subdomain or without', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('finds a thread that no pattern fits', () => {
    expect(faultsOf({ threads: ['/thread/:id'] })).toEqual(['forum.examples.thread']);
  });

  it('finds a pattern so wide that it fits the other page', () => {
    expect(faultsOf({ threads: ['/*'] })).toEqual(['forum.examples.other']);
  });

  it('finds examples of another site', () => {
    expect(faultsOf({ origins: ['*://notforum.example/*'] })).toEqual([
      'forum.examples.thread',
      'forum.examples.other',
    ]);
  });
});
