import { describe, expect, it } from 'vitest';
import { recogniseQuery } from '../../../recognition/recognise-query.ts';

describe('recogniseQuery', () => {
  it.each([
    ['i snapped and slapped my toddler', ['urge-to-harm']],
    ['smacked her and regret it', ['urge-to-harm']],
    ['sobbing every morning', []],
    ['', []],
  ])('reads in %j the alerts %j', (text, alerts) => {
    expect(recogniseQuery(text).alerts).toEqual(alerts);
  });

  it.each([
    ['toddler rejects me for dad', ['other-parent']],
    ['vaccination schedule', []],
  ])('reads in %j the situations %j', (text, situations) => {
    expect(recogniseQuery(text).situations).toEqual(situations);
  });
});
