import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writePins } from '../../../background/write-pins.ts';
import { readPins } from '../../../storage/pins.ts';

const pin = (pointId: string) => writePins({ kind: 'pin', pointId, ageMonths: null, situation: null, childId: null });

describe('writePins', () => {
  beforeEach(() => fakeBrowser.reset());

  it('loses nothing of fifty changes that arrive at once', async () => {
    const points = Array.from({ length: 50 }, (_, index) => `point-${index}`);
    await Promise.all(points.map(pin));
    expect((await readPins()).map((p) => p.pointId)).toEqual(points);
  });

  it('goes on after a change that could not be stored', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(pin('a')).rejects.toThrow('QUOTA_BYTES');
    await pin('b');
    expect((await readPins()).map((p) => p.pointId)).toEqual(['b']);
  });
});
