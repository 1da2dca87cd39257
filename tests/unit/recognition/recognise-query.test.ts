import { describe, expect, it } from 'vitest';
import { recogniseQuery } from '../../../recognition/recognise-query.ts';

describe('recogniseQuery', () => {
  it.each([
    ['i snapped and slapped my toddler', true],
    ['smacked her and regret it', true],
    ['drop off tears', false],
    ['', false],
  ])('reads %j as a red flag: %j', (text, isRedFlag) => {
    expect(recogniseQuery(text).redFlag.confidence > 0.5).toBe(isRedFlag);
  });

  it.each([
    ['toddler rejects me for dad', ['other-parent']],
    ['vaccination schedule', []],
  ])('reads in %j the situations %j', (text, situations) => {
    expect(recogniseQuery(text).situations).toEqual(situations);
  });
});
