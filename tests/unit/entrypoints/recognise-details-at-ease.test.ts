import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recogniseDetailsAtEase } from '../../../entrypoints/panel/recognise-details-at-ease.ts';
import { readText } from '../../../reading/read-text.ts';
import { recogniseDetails } from '../../../recognition/recognise-details.ts';

const thread = readText(
  '14 month old screams when I leave\n\nShe is 14 months old. She cries at nursery drop-off every morning.',
);
const TODAY = { year: 2026, month: 11 };

describe('recogniseDetailsAtEase', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    // Each look at the clock is a slice.
    let ms = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      ms += 10;
      return ms;
    });
  });
  afterEach(() => vi.useRealTimers());

  it('tells in the end what recogniseDetails tells at once', () => {
    const onDone = vi.fn();
    recogniseDetailsAtEase(thread, [], TODAY, onDone);
    expect(onDone).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(onDone).toHaveBeenCalledExactlyOnceWith(recogniseDetails(thread, [], TODAY));
  });

  it('tells nothing once it is given up', () => {
    const onDone = vi.fn();
    recogniseDetailsAtEase(thread, [], TODAY, onDone)();
    vi.runAllTimers();
    expect(onDone).not.toHaveBeenCalled();
  });
});
