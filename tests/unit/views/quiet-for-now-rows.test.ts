import '../../words.ts';
import { describe, expect, it } from 'vitest';
import { quietForNowRows } from '../../../views/options/quiet-for-now-rows.ts';

describe('quietForNowRows', () => {
  it('gives each site one row, and says how much of it is quiet', () => {
    const threads = ['https://www.one.example/t/1', 'https://www.one.example/t/2', 'https://two.example/t'];
    expect(quietForNowRows({ sites: ['https://two.example'], threads, closed: ['https://three.example/t'] })).toEqual([
      { id: 'https://two.example', name: 'two.example', note: 'The whole site' },
      { id: 'https://www.one.example', name: 'one.example', note: '2 threads' },
    ]);
  });
});
