import type { Example } from '../example.ts';
import { sampleNotes, samplePoint, samplePoints } from '../sample-notes.ts';
import { Point } from './Point.tsx';

const [plain = samplePoint(), rich = samplePoint()] = samplePoints;

/** A point with and without more behind it. */
export const examples: readonly Example[] = [
  { name: 'Plain', render: () => <Point point={plain} notes={sampleNotes} /> },
  { name: 'With more behind it', render: () => <Point point={rich} notes={sampleNotes} /> },
  {
    name: 'Source unknown: no tag',
    render: () => <Point point={samplePoint({ sources: ['lost'] })} notes={sampleNotes} />,
  },
];
