/** How the class did by topic. */
import type { Attempt } from "../assignment/attempt.ts";
import { TOPICS, type Topic } from "../question-base.ts";
import { percent } from "./figure.ts";

export interface TopicResult {
  readonly topic: Topic;
  /** Mean share of the points over all results, per cent. */
  readonly mean: number;
  /** Different questions, and results of them: each question of each attempt that had it. */
  readonly questions: number;
  readonly results: number;
}

/** In the order of `TOPICS`, those that were asked. `topicOf`: by question; what it does not know is left out. */
export function topicResults(
  attempts: readonly Attempt[],
  topicOf: ReadonlyMap<string, Topic>,
): readonly TopicResult[] {
  const sums = new Map<Topic, { sum: number; results: number; questions: Set<string> }>();
  for (const { results } of attempts)
    for (const { question, score } of results) {
      const topic = topicOf.get(question);
      if (topic === undefined) continue;
      let own = sums.get(topic);
      if (own === undefined) sums.set(topic, (own = { sum: 0, results: 0, questions: new Set() }));
      own.sum += score;
      own.results++;
      own.questions.add(question);
    }
  return TOPICS.flatMap((topic) => {
    const own = sums.get(topic);
    if (own === undefined) return [];
    return [{ topic, mean: percent(own.sum / own.results), questions: own.questions.size, results: own.results }];
  });
}
