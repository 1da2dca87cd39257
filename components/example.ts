import type { ComponentChild } from 'preact';

/** One state of a component: a row of the gallery, a component test, a picture. */
export interface Example {
  /** What makes this state different, in a few words. */
  readonly name: string;
  readonly render: () => ComponentChild;
  /** Level of the heading that the component expects above it, so that the heading order is whole: 1, 2 or 3. Default 1. */
  readonly below?: 1 | 2 | 3;
}
