import type { MatchedWords } from '../../components/WhyMatched/WhyMatched.tsx';
import type { Recognition } from '../../recognition/types.ts';

/** Most sentences shown: enough to see why, few enough to read. */
const MAX_SENTENCES = 4;

/** The words that told what the thread is about, and the child's age: in order of strength, the age last. */
export function matchedWords({ topics, age }: Recognition): readonly MatchedWords[] {
  const sentences = topics.flatMap((topic) => topic.sentences);
  const distinct = sentences.filter(
    (one, index) => sentences.findIndex((other) => other.post === one.post && other.start === one.start) === index,
  );
  const words: MatchedWords[] = distinct.slice(0, MAX_SENTENCES).map((evidence) => ({ evidence, told: 'topic' }));
  return age === null ? words : [...words, { evidence: age.evidence, told: 'age' }];
}
