/** A desk in memory, with slips that students really played. */
import { slipOf } from "../../../src/domain/assignment/attempt-log.ts";
import { spokenCode } from "../../../src/domain/assignment/spoken-code.ts";
import type { Question } from "../../../src/domain/question.ts";
import { toBase64url } from "../../../src/exchange/crypto/base64url.ts";
import type { KeyPair, Primitives } from "../../../src/exchange/crypto/primitives.ts";
import { primitivesHere } from "../../../src/exchange/crypto/primitives-here.ts";
import { packSlip } from "../../../src/exchange/slip/slip-text.ts";
import { textSum } from "../../../src/domain/text-sum.ts";
import type { DeskAssignment, DeskClass } from "../../../src/teach/desk-data.ts";
import { respond } from "../../support/answers.ts";
import { deskAssignment as sampleAssignment } from "../samples.ts";
import { assignmentOf, HASH, playAttempt, START } from "../../support/attempt-player.ts";
import { sampleLevel } from "../../support/sample-level.ts";

export const QUESTIONS: readonly Question[] = sampleLevel("xian").questions.slice(0, 3);
export const OTHER_HASH = "fedcba9876543210";

/** With the outer form of a slip, and nothing within. */
export function emptySlip(body: string, hash = HASH, version = "1"): string {
  const text = `S${version}${hash}${body}`;
  return text + textSum(text);
}
export const code = (seat: number, share = 0.8, hash = HASH): string => spokenCode({ share, seat, attempt: 1 }, hash);

export interface Classroom {
  readonly primitives: Primitives;
  readonly teacher: KeyPair;
  readonly own: DeskAssignment;
}
export function deskAssignment(over: Partial<DeskAssignment> = {}): DeskAssignment {
  return {
    ...sampleAssignment(),
    id: "own",
    assignment: { ...assignmentOf(QUESTIONS), title: "Silk Road" },
    link: "",
    hash: HASH,
    classId: "7b",
    createdAt: START,
    keySavedAt: START,
    ...over,
  };
}
export async function classroom(): Promise<Classroom> {
  const primitives = await primitivesHere();
  const teacher = await primitives.newSealingKey();
  const own = deskAssignment({
    assignment: { ...assignmentOf(QUESTIONS), title: "Silk Road", key: toBase64url(teacher.public) },
    secret: toBase64url(teacher.secret),
  });
  return { primitives, teacher, own };
}
/** The slip of one who answers every question rightly; `over` changes what is signed, as a forger would. */
export async function slipBy(name: string, { primitives, teacher, own }: Classroom, points?: number): Promise<string> {
  const key = await primitives.newSigningKey();
  const { log } = playAttempt({
    assignment: own.assignment,
    questions: QUESTIONS,
    name,
    key: toBase64url(key.public),
    turn: (question) => ({ response: respond(question, true), ms: 4000 + name.codePointAt(0)! }),
  });
  const slip = slipOf(log)!;
  return (await packSlip(primitives, points === undefined ? slip : { ...slip, points }, key.secret, teacher.public))!;
}

export const CLASS: DeskClass = {
  id: "7b",
  name: "7B",
  seats: ["Aliya", "Boris", "Chen", "Dina"].map((name, at) => ({ number: at + 1, name, factor: 1 })),
};
