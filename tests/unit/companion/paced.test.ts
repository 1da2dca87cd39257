import { describe, expect, it } from 'vitest';
import { paced } from '../../../companion/paced.ts';

function* work() {
  for (let step = 0; step < 20; step += 1) yield;
  return 'done';
}

/** Runs to the end. @param stepMs - how much later the clock is each time that it is asked. */
function run(stepMs: number): { result: string; rests: number } {
  let ms = 0;
  const slices = paced(work(), () => {
    ms += stepMs;
    return ms;
  });
  for (let rests = 0; ; rests += 1) {
    const step = slices.next();
    if (step.done) return { result: step.value, rests };
  }
}

describe('paced', () => {
  it('does quick work without a rest', () => {
    expect(run(0)).toEqual({ result: 'done', rests: 0 });
  });

  it('rests now and then in slow work', () => {
    expect(run(2)).toEqual({ result: 'done', rests: 6 });
  });

  it('rests after each step that is slow by itself', () => {
    expect(run(50)).toEqual({ result: 'done', rests: 20 });
  });
});
