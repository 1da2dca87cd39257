import type { Example } from '../example.ts';
import { Chip } from './Chip.tsx';

const chip = (change: Partial<Parameters<typeof Chip>[0]> = {}) => (
  <div class="sb-stage">
    <Chip count={3} detail="around 16 months" isCare={false} side="end" onOpen={() => {}} {...change} />
  </div>
);

/** Every state of the chip. */
export const examples: readonly Example[] = [
  { name: 'At rest', render: () => chip() },
  { name: 'Age not told', render: () => chip({ detail: 'crying at drop-off' }) },
  { name: 'One note', render: () => chip({ count: 1 }) },
  { name: 'A parent near their limit: warm, not red', render: () => chip({ isCare: true }) },
  { name: 'On the left edge', render: () => chip({ side: 'start' }) },
];
