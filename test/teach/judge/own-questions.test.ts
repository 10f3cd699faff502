/** Slips of an assignment with own questions: opened and replayed by what the assignment took along, whatever the pack says now. */
import { expect, test } from "vitest";
import { assignmentHash } from "../../../src/domain/assignment/assignment-hash.ts";
import { scoreOf } from "../../../src/domain/assignment/attempt.ts";
import { toBase64url } from "../../../src/exchange/crypto/base64url.ts";
import { primitivesHere } from "../../../src/exchange/crypto/primitives-here.ts";
import { newAttemptKey } from "../../../src/exchange/slip/attempt-key.ts";
import { handIn } from "../../../src/exchange/slip/hand-in.ts";
import { judge } from "../../../src/teach/judge/judge.ts";
import { contentOf, gather } from "../../../src/teach/judge/results-of.ts";
import type { DeskAssignment } from "../../../src/teach/desk-data.ts";
import { deskTranslator } from "../../../src/i18n/desk-translator.ts";
import { respond } from "../../support/answers.ts";
import { playAttempt } from "../../support/attempt-player.ts";
import { givenOut, packOf } from "../../support/own-assignment.ts";
import { PACK_QUESTIONS } from "../../support/sample-pack.ts";
import { deskAssignment, slip as handedIn } from "../samples.ts";

const primitives = await primitivesHere();
const view = { bank: [], contents: async () => [], t: deskTranslator("en", []) };

async function handed(packs = [packOf(PACK_QUESTIONS.map(({ id }) => id))]) {
  const teacher = await primitives.newSealingKey();
  const { assignment, link, questions, ...given } = givenOut({ packs, over: { key: toBase64url(teacher.public) } });
  const own = deskAssignment({
    assignment,
    link,
    packs: given.packs,
    hash: assignmentHash(link),
    secret: toBase64url(teacher.secret),
  });
  const key = await newAttemptKey();
  const { log } = playAttempt({
    assignment,
    questions,
    hash: own.hash,
    key: key.key,
    turn: (question) => ({ response: respond(question, !question.id.endsWith("salt")), ms: 3000, hints: 0 }),
  });
  const made = await handIn({ ...log, begun: { ...log.begun, ...key } }, assignment);
  if (made === "impossible") throw new Error("no slip");
  return { own, slip: handedIn("one", { slip: made.text }) };
}
async function resultsOf(own: DeskAssignment, one: Awaited<ReturnType<typeof handed>>["slip"]) {
  const content = await contentOf(view, own);
  const { assignment, hash, secret } = own;
  const input = { assignment, hash, secret, questions: content.level.questions, handedIn: [one] };
  return gather({ own, ownClass: null, content, opened: [await judge(primitives, input)(one)] });
}

test("every kind of question is verified, counted, and told in words", async () => {
  const { own, slip } = await handed();
  const { judged, rows, content } = await resultsOf(own, slip);

  expect(judged).toMatchObject([{ verdict: "verified", student: "Aliya" }]);
  const [row] = rows;
  expect(row!.counted.map(scoreOf)).toEqual([row!.share]);
  expect(row!.counted[0]!.results.map(({ question, score }) => [question, score === 1])).toEqual(
    PACK_QUESTIONS.map(({ id }) => [`packone-${id}`, id !== "salt"]),
  );
  expect(content.text.questions["packone-capital"]?.prompt).toBe("Which city is the capital of Kazakhstan?");
});
test("an assignment whose questions are not those that were played can't be judged, and nobody is accused", async () => {
  const { own, slip } = await handed();
  const questions = own.packs[0]!.questions.map((one) =>
    one.kind === "numeric" ? { ...one, value: one.value + 1 } : one,
  );
  const { judged } = await resultsOf({ ...own, packs: [{ ...own.packs[0]!, questions }] }, slip);

  expect(judged).toMatchObject([{ verdict: "unverifiable", why: "content", flags: [] }]);
});
