import type { EngineSpec } from '../engine-spec.ts';

/**
 * Vanilla (Higher Logic), classic pages; The Bump runs on it. Read 2026-11-21 in vanilla/vanilla@2025.010: applications/vanilla/views/discussion.
 * The new layouts have hashed classes: they are left to the generic reader. From memory: `.ItemComment`, signatures.
 */
export const vanilla: EngineSpec = {
  id: 'vanilla',
  signs: ['.MessageList', '.ItemDiscussion'],
  thread: '.MessageList .Message, .ItemDiscussion .Message',
  path: /\/discussion\//,
  title: '.PageTitle h1',
  post: '.ItemDiscussion, .ItemComment',
  body: '.Message',
  author: '.Author .Username, .AuthorWrap .Author a:not(.PhotoWrap)',
  opening: '.ItemDiscussion',
  remove: '.js-quoteEmbed, .embedExternal-content, .Quote, .UserQuote, .UserSignature',
};
