import { describe, expect, it } from 'vitest';
import type { Pin } from '../../../storage/pins.ts';
import { readPinsFile, writePinsFile } from '../../../views/options/pins-file.ts';

const pin = (pointId: string): Pin => ({
  pointId,
  pinnedAt: '2026-11-21T03:00:00.000Z',
  note: 'a note',
  ageMonths: 16,
  situation: null,
  childId: 'bean',
  triedOn: ['2026-11-20'],
});

describe('readPinsFile', () => {
  it('reads back what writePinsFile wrote', () => {
    const pins = [pin('one'), pin('two')];
    expect(readPinsFile(writePinsFile(pins), [])).toMatchObject({
      kind: 'pins',
      pins,
      added: 2,
      known: 0,
      isWhole: true,
    });
  });

  it('keeps for which child each pin is, and reads a file from before pins knew', () => {
    expect(readPinsFile(writePinsFile([pin('one')]), [])).toMatchObject({ pins: [{ childId: 'bean' }] });
    const { childId: _, ...old } = pin('one');
    const file = JSON.stringify({ format: 'secure-base-pins', version: 1, pins: [old] });
    expect(readPinsFile(file, [])).toMatchObject({ pins: [{ ...old, childId: null }], isWhole: true });
  });

  it('says what is new, what is known and what replacing would lose', () => {
    const file = writePinsFile([pin('one'), pin('two')]);
    expect(readPinsFile(file, [pin('two'), pin('three')])).toMatchObject({ added: 1, known: 1, missing: 1 });
  });

  it('leaves out entries that cannot be read, and says so', () => {
    const file = JSON.stringify({ format: 'secure-base-pins', version: 1, pins: [pin('one'), { pointId: 7 }] });
    expect(readPinsFile(file, [])).toMatchObject({ added: 1, isWhole: false });
  });

  it.each(['', 'not json', '[]', '{"pins":[]}', '{"format":"secure-base-pins","version":1,"pins":3}'])(
    'takes %j for no file of ours',
    (text) => expect(readPinsFile(text, [])).toEqual({ kind: 'not-ours' }),
  );

  it('refuses a file of a newer version', () => {
    expect(readPinsFile('{"format":"secure-base-pins","version":3,"pins":[]}', [])).toEqual({ kind: 'too-new' });
  });
});
