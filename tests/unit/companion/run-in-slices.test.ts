import { describe, expect, it, vi } from 'vitest';
import { runInSlices } from '../../../companion/run-in-slices.ts';

function* work(rests: number) {
  for (let rest = 0; rest < rests; rest += 1) yield;
  return 'done';
}

describe('runInSlices', () => {
  it('is done at once where the work needs no rest', () => {
    const onDone = vi.fn();
    runInSlices(work(0), { after: vi.fn() }, onDone);
    expect(onDone).toHaveBeenCalledExactlyOnceWith('done');
  });

  it('goes on in a task of its own after each rest', () => {
    const tasks: (() => void)[] = [];
    const onDone = vi.fn();
    const after = (_: number, task: () => void) => {
      tasks.push(task);
      return () => {};
    };
    runInSlices(work(2), { after }, onDone);
    tasks.shift()?.();
    expect(onDone).not.toHaveBeenCalled();
    tasks.shift()?.();
    expect(onDone).toHaveBeenCalledExactlyOnceWith('done');
  });

  it('stops between two slices', () => {
    const stopTask = vi.fn();
    runInSlices(work(2), { after: () => stopTask }, vi.fn())();
    expect(stopTask).toHaveBeenCalledOnce();
  });
});
