import type { Example } from '../example.ts';
import { sampleNotes } from '../sample-notes.ts';
import { SourceTag } from './SourceTag.tsx';

/** A tag for each kind of source. */
export const examples: readonly Example[] = ['study-one', 'review-one', 'service-one'].map((id) => ({
  name: id,
  render: () => <SourceTag claim={{ sources: [id], grade: 'B' }} notes={sampleNotes} />,
}));
