import { describe, expect, it } from 'vitest';
import { linesAreFresh } from '../../../../corpus/checks/lines-are-fresh.ts';
import { helpWithLine, smallFiles } from '../small-files.ts';

describe('linesAreFresh', () => {
  const buildDate = new Date('2026-11-21');

  it.each([
    ['2025-11-21', []],
    ['2025-11-20', ['over 12 months ago']],
    ['2026-11-21', []],
    ['2026-11-22', ['in the future']],
  ])('judges a line that was checked on %s: %j', (checkedOn, messages) => {
    const problems = linesAreFresh.check(smallFiles({ help: helpWithLine({ checkedOn }) }), { buildDate });
    expect(problems).toEqual(
      messages.map((message) => ({
        file: 'help.yaml',
        field: 'countries.GB.lines.line.checkedOn',
        message: expect.stringContaining(message),
      })),
    );
  });
});
