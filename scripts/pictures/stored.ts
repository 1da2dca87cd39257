/** What the pictures show as kept: a parent with two children and a few pins. Invented. */
export const STORED = {
  settings: { country: 'GB', lastLookUp: { ageMonths: 15, situation: null } },
  children: [
    { id: 'one', label: 'Bean', birthMonth: '2025-07', dueMonth: null },
    { id: 'two', label: 'Pip', birthMonth: '2026-03', dueMonth: '2026-05' },
  ],
  pins$: { v: 2 },
  pins: [
    pin('drop-off-short-goodbye', 'Amira does the window wave. Don’t linger at the coats.', ['2026-11-03']),
    pin('drop-off-one-person', ''),
    pin('drop-off-something-from-home', 'The grey cloth, in his bag.'),
    pin('drop-off-words-toddler', ''),
    pin('drop-off-avoid-sneaking-out', ''),
    { ...pin('bedtime-hold-young-baby', ''), ageMonths: 6, situation: 'bedtime', childId: 'two' },
  ],
};

/** What is quiet until the browser is closed. */
export const STORED_FOR_NOW = {
  quiet: { sites: ['https://www.forum.example'], threads: ['https://parents.example/t/1'], closed: [] },
};

function pin(pointId: string, note: string, triedOn: readonly string[] = []) {
  return {
    pointId,
    pinnedAt: '2026-11-21T03:00:00.000Z',
    note,
    ageMonths: 15,
    situation: 'drop-off',
    childId: 'one',
    triedOn,
  };
}
