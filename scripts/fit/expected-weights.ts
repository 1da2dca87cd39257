import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { recognitionData } from '#corpus/recognition';
import { RECOGNISED_TOPIC_IDS, type TopicId } from '../../corpus/vocabulary.ts';
import { SIGNAL_ZONES } from '../../recognition/post-terms.ts';

const FILE = join(import.meta.dirname, '../../content/recognition/expectations.yaml');
const expectationsSchema = z.record(
  z.enum(RECOGNISED_TOPIC_IDS),
  z.record(z.string(), z.union([z.number(), z.tuple([z.number(), z.number(), z.number(), z.number()])])),
);

/** Term → the weight that a careful reader expects of it; absent means 0. */
export type Expected = ReadonlyMap<string, number>;

/**
 * The weights of content/recognition/expectations.yaml for a topic.
 *
 * @throws where the file names a signal that there is not.
 */
export function expectedOf(topic: TopicId): Expected {
  const signals = new Set([...recognitionData.concepts, ...recognitionData.signals].map(([id]) => id));
  const expectations = expectationsSchema.parse(parse(readFileSync(FILE, 'utf8')));
  return new Map(
    Object.entries(expectations[topic]).flatMap(([id, weights]): [string, number][] => {
      if (typeof weights === 'number') return [[id, weights]];
      if (!signals.has(id)) throw new Error(`expectations.yaml: ${topic} names "${id}", which is no concept or signal`);
      return SIGNAL_ZONES.map((zone, at) => [`${id}:${zone}`, weights[at] ?? 0]);
    }),
  );
}

/** What is expected of a term for "any topic": a share of what the topic that it speaks for most expects. */
export function expectedOfAny(share: number): Expected {
  const all = RECOGNISED_TOPIC_IDS.map(expectedOf);
  return joined(all, (values) => share * values.reduce((one, other) => Math.max(one, other)));
}

/** What is expected of a term for one topic rather than another, in a thread that is about one: half the difference. */
export function expectedOfApart(topic: TopicId): Expected {
  const others = RECOGNISED_TOPIC_IDS.filter((other) => other !== topic).map(expectedOf);
  return joined([expectedOf(topic), ...others], ([own = 0, ...rest]) => (own - Math.max(...rest)) / 2);
}

function joined(all: readonly Expected[], join: (values: readonly number[]) => number): Expected {
  const terms = new Set(all.flatMap((expected) => [...expected.keys()]));
  return new Map([...terms].map((term) => [term, join(all.map((expected) => expected.get(term) ?? 0))]));
}
