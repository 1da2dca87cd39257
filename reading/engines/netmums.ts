import type { EngineSpec } from '../engine-spec.ts';

/**
 * Netmums since 2020. From two public scrapers of 2021; gathered 2026-11-21. Uncertain: builds may have dropped the style names since; then the generic
 * reader is left. Wide and narrow layouts may both stand in the page: copies are left out.
 */
export const netmums: EngineSpec = {
  id: 'netmums',
  signs: ['#__next'],
  title: 'h1',
  post: '[class*="PostCardstyle__PostContainer"]',
  body: '[class*="__PostContent-"]',
  author: '[class*="__UserPseudo-"]',
  remove: '[class*="Quote"]',
};
