/** In the page: makes slips of a large class, and takes them in as the desk does. */
import type { Attempt } from "../../../src/domain/assignment/attempt.ts";
import { slipOf } from "../../../src/domain/assignment/attempt-log.ts";
import { allDistractors } from "../../../src/domain/statistics/distractors.ts";
import { itemsOf } from "../../../src/domain/statistics/items.ts";
import { misconceptions } from "../../../src/domain/statistics/misconceptions.ts";
import { wholeTest } from "../../../src/domain/statistics/whole-test.ts";
import { toBase64url } from "../../../src/exchange/crypto/base64url.ts";
import { primitivesHere } from "../../../src/exchange/crypto/primitives-here.ts";
import { packSlip } from "../../../src/exchange/slip/slip-text.ts";
import { findSlips } from "../../../src/teach/collect/find-slips.ts";
import type { HandedIn } from "../../../src/teach/desk-data.ts";
import type { JudgeInput } from "../../../src/teach/judge/judge.ts";
import { createJudge } from "../../../src/teach/judge/judge-beside.ts";
import { respond } from "../../support/answers.ts";
import { assignmentOf, HASH, playAttempt } from "../../support/attempt-player.ts";
import { sampleLevel } from "../../support/sample-level.ts";

const QUESTIONS = ["a", "b", "c", "d", "e"].flatMap((stop) => sampleLevel(stop).questions).slice(0, 50);
let input: JudgeInput;
const judgeAll = createJudge();

async function make(count: number): Promise<void> {
  const primitives = await primitivesHere();
  const teacher = await primitives.newSealingKey();
  const assignment = assignmentOf(QUESTIONS, { key: toBase64url(teacher.public), feedback: "at-end" });
  const handedIn: HandedIn[] = [];
  for (let pupil = 0; pupil < count; pupil++) {
    const pair = await primitives.newSigningKey();
    let at = 0;
    const { log } = playAttempt({
      assignment,
      questions: QUESTIONS,
      name: `pupil ${pupil}`,
      key: toBase64url(pair.public),
      turn: (question) => ({
        response: respond(question, (at++ * 7 + pupil) % 3 > 0),
        ms: 3000 + ((pupil * 37 + at) % 9000),
      }),
    });
    const slip = (await packSlip(primitives, slipOf(log)!, pair.secret, teacher.public))!;
    handedIn.push({ id: String(pupil), via: "file", receivedAt: 0, slip, code: null, student: null });
  }
  // As the desk does it when a screen of the assignment is opened.
  await judgeAll({ assignment, hash: HASH, secret: "", questions: QUESTIONS, handedIn: [] });
  input = { assignment, hash: HASH, secret: toBase64url(teacher.secret), questions: QUESTIONS, handedIn };
}

interface Took {
  /** Milliseconds. */
  readonly found: number;
  readonly judged: number;
  readonly analysed: number;
  /** Longest time for which the page could not answer. */
  readonly frozen: number;
  readonly verified: number;
}
/** Each slip `times` over: as much work as so many more. */
async function take(times: number): Promise<Took> {
  const handedIn = Array.from({ length: times }, (_, turn) =>
    input.handedIn.map((one) => ({ ...one, id: `${one.id}-${turn}` })),
  ).flat();
  const began = performance.now();
  const found = handedIn.flatMap(({ slip }) => findSlips(JSON.stringify({ slip }), [HASH]));
  const foundAt = performance.now();
  let frozen = 0;
  let last = foundAt;
  const beat = setInterval(() => {
    frozen = Math.max(frozen, performance.now() - last);
    last = performance.now();
  }, 5);
  const opened = await judgeAll({ ...input, handedIn });
  clearInterval(beat);
  const judgedAt = performance.now();
  const attempts: readonly Attempt[] = opened.flatMap(({ attempt }, at) =>
    attempt === null ? [] : [{ ...attempt, name: `pupil ${at}` }],
  );
  // Each belongs to a screen of its own: while it is reckoned, the page does not answer.
  const analyses = [
    () => itemsOf(attempts),
    () => wholeTest(attempts),
    () => allDistractors(attempts, QUESTIONS),
    () => misconceptions(attempts, QUESTIONS),
  ];
  for (const analyse of analyses) {
    const from = performance.now();
    analyse();
    frozen = Math.max(frozen, performance.now() - from);
  }
  return {
    found: foundAt - began,
    judged: judgedAt - foundAt,
    analysed: performance.now() - judgedAt,
    frozen,
    verified: found.length === handedIn.length ? opened.filter(({ verdict }) => verdict === "verified").length : 0,
  };
}
Object.assign(globalThis, { bench: { make, take } });
