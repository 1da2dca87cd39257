import type { Example } from '../example.ts';
import { PinList } from './PinList.tsx';

const pinned = (pointId: string, headline: string, note = '', triedOn: string[] = []) => ({
  pointId,
  headline,
  text: 'One kiss, the same words each day, then leave.',
  where: 'Drop-off, around 16 months',
  childId: pointId === 'two' ? 'pip' : null,
  note,
  triedOn,
});
const CHILDREN = [
  { id: 'bean', label: 'Bean' },
  { id: 'pip', label: 'Pip' },
];
const list = (pins: Parameters<typeof PinList>[0]['pins'], childrenKept: typeof CHILDREN = []) => (
  <PinList
    pins={pins}
    level={2}
    today="2026-11-21"
    childrenKept={childrenKept}
    onAssign={() => {}}
    onMove={() => {}}
    onNote={() => {}}
    onTick={() => {}}
    onUnpin={() => {}}
  />
);

/** One pin; several with notes and ticks. */
export const examples: readonly Example[] = [
  { name: 'One', render: () => list([pinned('one', 'Settle, say it, go')]) },
  {
    name: 'By child',
    render: () => list([pinned('one', 'Settle, say it, go'), pinned('two', 'Keep your voice with him')], CHILDREN),
  },
  {
    name: 'Several, with notes and ticks',
    render: () =>
      list([
        pinned('one', 'Settle, say it, go', 'Amira does the window wave.', ['2026-11-03', '2026-11-21']),
        pinned('two', 'Keep your voice with him'),
        pinned('three', 'Near, name, offer, accept a no', 'The wheels on the bus, all of it'),
      ]),
  },
];
