/** What is kept at the desk, checked whenever it is read: it may come from a file, and from another hand. */
import * as v from "valibot";
import {
  FEEDBACKS,
  MOST_ATTEMPTS,
  MOST_MINUTES,
  MOST_NOTE,
  MOST_QUESTIONS,
  MOST_TITLE,
  ORDERS,
  TIME_FACTORS,
} from "../domain/assignment/assignment.ts";
import { assignmentHash } from "../domain/assignment/assignment-hash.ts";
import { packSchema } from "../content/pack/pack-schema.ts";
import { MOST_SLIP } from "../exchange/slip/slip-text.ts";
import { COUNTED, WAYS_IN } from "./desk-data.ts";

export const MOST_SEATS = 999;
export const MOST_NAME = 60;

const whole = (least: number, most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));
const short = (most: number) => v.pipe(v.string(), v.maxLength(most));
const time = v.pipe(v.number(), v.finite());
const KEY = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const ids = (most: number) => v.pipe(v.array(short(200)), v.maxLength(most), v.readonly());

export const deskId = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,64}$/));

const assignmentSchema = v.pipe(
  v.object({
    title: short(MOST_TITLE),
    note: short(MOST_NOTE),
    questions: v.pipe(v.array(short(200)), v.minLength(1), v.maxLength(MOST_QUESTIONS), v.readonly()),
    count: whole(1, MOST_QUESTIONS),
    order: v.picklist(ORDERS),
    seed: whole(-(2 ** 31), 2 ** 32 - 1),
    attempts: whole(0, MOST_ATTEMPTS),
    feedback: v.picklist(FEEDBACKS),
    hints: v.boolean(),
    certainty: v.boolean(),
    minutes: whole(0, MOST_MINUTES),
    pass: whole(0, 100),
    lang: v.nullable(short(35)),
    opens: v.nullable(time),
    due: v.nullable(time),
    key: KEY,
  }),
  v.check(({ questions, count }) => count <= questions.length),
);

const correctionSchema = v.variant("as", [
  v.object({ as: v.picklist(["right-for-all", "left-out"]) }),
  v.object({ as: v.literal("choices"), answer: ids(100) }),
  v.object({ as: v.literal("value"), value: v.boolean() }),
  v.object({ as: v.literal("number"), value: time, tolerance: time }),
]);

export const deskAssignmentSchema = v.pipe(
  v.object({
    id: deskId,
    assignment: assignmentSchema,
    /** Assignments of before packs had none. */
    packs: v.optional(v.pipe(v.array(packSchema), v.maxLength(MOST_QUESTIONS), v.readonly()), []),
    link: short(4000),
    hash: v.string(),
    secret: KEY,
    classId: v.nullable(deskId),
    version: whole(1, 1_000_000),
    replaces: v.nullable(deskId),
    createdAt: time,
    closedAt: v.nullable(time),
    keySavedAt: v.nullable(time),
    counted: v.picklist(COUNTED),
    corrections: v.record(short(200), correctionSchema),
    isSample: v.boolean(),
  }),
  v.check(({ link, hash }) => assignmentHash(link) === hash),
);

const seatSchema = v.object({
  number: whole(1, MOST_SEATS),
  name: v.pipe(short(MOST_NAME), v.minLength(1)),
  factor: v.picklist(TIME_FACTORS),
});
export const deskClassSchema = v.object({
  id: deskId,
  name: short(MOST_TITLE),
  seats: v.pipe(v.array(seatSchema), v.maxLength(MOST_SEATS), v.readonly()),
});

/** Of all points that could be had. */
const share = v.pipe(time, v.minValue(0), v.maxValue(1));
export const handedInSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  via: v.picklist(WAYS_IN),
  receivedAt: time,
  slip: short(MOST_SLIP),
  code: v.nullable(v.object({ seat: whole(0, 9999), share, attempt: whole(0, 9999) })),
  student: v.nullable(short(200)),
});
export const portionSchema = v.pipe(v.array(handedInSchema), v.readonly());

export const MOST_TEAMS = 6;
export const deskRoundSchema = v.object({
  id: deskId,
  title: short(MOST_TITLE),
  playedAt: time,
  teams: v.pipe(
    v.array(v.object({ name: short(MOST_NAME), points: time })),
    v.minLength(1),
    v.maxLength(MOST_TEAMS),
    v.readonly(),
  ),
  asked: v.pipe(
    v.array(v.object({ question: short(200), title: short(200), team: whole(0, MOST_TEAMS - 1), score: share })),
    v.maxLength(1000),
    v.readonly(),
  ),
});

/** Lists of before packs and rounds had none of them. */
export const deskListSchema = v.object({
  assignments: v.array(deskId),
  classes: v.array(deskId),
  packs: v.optional(v.array(deskId), []),
  rounds: v.optional(v.array(deskId), []),
});
