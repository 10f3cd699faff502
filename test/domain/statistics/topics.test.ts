import { expect, test } from "vitest";
import type { Topic } from "../../../src/domain/question-base.ts";
import { topicResults } from "../../../src/domain/statistics/topics.ts";
import { attempt, result } from "./attempts.ts";

const TOPIC_OF = new Map<string, Topic>([
  ["a", "rail"],
  ["b", "rail"],
  ["c", "history"],
]);

test("topics have the mean of all their results, in the order of the topics, without what nobody was asked", () => {
  const attempts = [
    attempt([result("a", 1), result("b", 0.5), result("c", 0.25), result("unknown", 0)]),
    attempt([result("a", 0)]),
  ];

  expect(topicResults(attempts, TOPIC_OF)).toEqual([
    { topic: "history", mean: 25, questions: 1, results: 1 },
    { topic: "rail", mean: 50, questions: 2, results: 3 },
  ]);
  expect(topicResults([], TOPIC_OF)).toEqual([]);
});
