import type { Example } from '../example.ts';
import { sampleNotes, samplePoints } from '../sample-notes.ts';
import { PointList } from './PointList.tsx';

/** Points with and without pins. */
export const examples: readonly Example[] = [
  { name: 'To try', render: () => <PointList points={samplePoints} notes={sampleNotes} /> },
  { name: 'To read', render: () => <PointList points={samplePoints} notes={sampleNotes} canPin={false} /> },
];
