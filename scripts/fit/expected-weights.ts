import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { RECOGNISED_TOPIC_IDS, type TopicId } from '../../corpus/vocabulary.ts';
import { SIGNAL_IDS, ZONES } from './examples.ts';

const FILE = join(import.meta.dirname, '../../content/recognition/expectations.yaml');
const expectationsSchema = z.record(
  z.enum(RECOGNISED_TOPIC_IDS),
  z.record(z.string(), z.tuple([z.number(), z.number(), z.number(), z.number()])),
);

/**
 * The weights of content/recognition/expectations.yaml in the order of the features; 0 for what is not listed.
 *
 * @throws where the file names a signal that there is not.
 */
export function expectedWeights(topic: TopicId): Float64Array {
  const expectations = expectationsSchema.parse(parse(readFileSync(FILE, 'utf8')));
  const expected = new Float64Array(1 + ZONES * SIGNAL_IDS.length);
  for (const [signal, weights] of Object.entries(expectations[topic])) {
    const position = SIGNAL_IDS.indexOf(signal);
    if (position < 0)
      throw new Error(`expectations.yaml: ${topic} names "${signal}", which is neither concept nor signal`);
    expected.set(weights, 1 + ZONES * position);
  }
  return expected;
}
