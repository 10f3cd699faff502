/** A small sound save with its truth, for planting losses and doubles in. */
import type { Answered, Asked, Stamped, VisitStarted } from "../../src/domain/events.ts";
import { checksum } from "../../src/domain/fnv.ts";
import type { Acknowledged } from "./compare.ts";

export const QUESTIONS = ["q1", "q2", "q3", "q4", "q5", "q6"];
const OF_VISIT = { run: "journey", visit: "v" };

export function sealed(value: unknown): { readonly f: number; readonly body: string; readonly sum: string } {
  const body = JSON.stringify(value);
  return { f: 2, body, sum: checksum(body) };
}
const stamp = (n: number, writer = "w1"): Pick<Stamped<Asked>, "writer" | "n" | "lamport" | "at"> => ({
  writer,
  n,
  lamport: n,
  at: n,
});
const started: Stamped<VisitStarted> = {
  type: "visitStarted",
  ...OF_VISIT,
  stop: "buka",
  seed: 1,
  rules: 1,
  questions: QUESTIONS,
  again: [],
  ...stamp(1),
};
const asked = (question: string, n: number): Stamped<Asked> => ({
  type: "asked",
  ...OF_VISIT,
  question,
  hash: "h",
  lang: "en",
  order: [],
  round: 1,
  ...stamp(n),
});
export const answerTo = (question: string, n: number, writer = "w1"): Stamped<Answered> => ({
  type: "answered",
  ...OF_VISIT,
  question,
  hash: "h",
  try: 1,
  response: { kind: "true-false", value: true },
  outcome: { score: 1, points: 3, next: "right" },
  ms: 5,
  ...stamp(n, writer),
});
export const keyOf = ({ writer, n }: { readonly writer: string; readonly n: number }): string =>
  `event/p/${writer}/${n}`;

/** A visit whose six questions were asked and answered, each shown as saved. */
export function plantedSave() {
  const answers = QUESTIONS.map((question, at) => answerTo(question, 3 + 2 * at));
  const events = [started, ...answers.flatMap((answer) => [asked(answer.question, answer.n - 1), answer])];
  const kept: Record<string, unknown> = {
    profiles: sealed(["p"]),
    "profile/p": sealed({ id: "p", nickname: "Aida", writers: ["w1", "w2"] }),
    ...Object.fromEntries(events.map((event) => [keyOf(event), sealed(event)])),
  };
  const shown: Acknowledged[] = answers.map((answer) => ({
    id: answer.question,
    event: { key: keyOf(answer), body: JSON.stringify(answer) },
  }));
  return { kept, shown, answers };
}
