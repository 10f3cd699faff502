/** Assignments, classes and slips for tests of the desk. */
import fc from "fast-check";
import { assignmentHash } from "../../src/domain/assignment/assignment-hash.ts";
import { linkText } from "../../src/domain/assignment/link-code.ts";
import { FEEDBACKS, ORDERS, TIME_FACTORS } from "../../src/domain/assignment/assignment.ts";
import {
  COUNTED,
  WAYS_IN,
  type DeskAssignment,
  type DeskClass,
  type DeskRound,
  type HandedIn,
} from "../../src/teach/desk-data.ts";
import { samplePack } from "../support/sample-pack.ts";
import { assignmentOf } from "../support/attempt-player.ts";

const BANK = ["q-one", "q-two", "q-three"].map((id, at) => ({ id, number: at + 1 }));

export function deskAssignment(over: Partial<DeskAssignment> = {}): DeskAssignment {
  const assignment = { ...assignmentOf([]), title: "Rail", questions: BANK.map(({ id }) => id), count: 2 };
  const link = linkText(assignment, BANK);
  return {
    id: "a1",
    assignment,
    packs: [],
    link,
    hash: assignmentHash(link),
    secret: "S".repeat(43),
    classId: null,
    version: 1,
    replaces: null,
    createdAt: 1_750_000_000_000,
    closedAt: null,
    keySavedAt: null,
    counted: "best",
    corrections: {},
    isSample: false,
    ...over,
  };
}
export const deskClass = (over: Partial<DeskClass> = {}): DeskClass => ({
  id: "c1",
  name: "7B",
  seats: [{ number: 1, name: "Willow", factor: 1 }],
  ...over,
});
export const slip = (id: string, over: Partial<HandedIn> = {}): HandedIn => ({
  id,
  via: "file",
  receivedAt: 1_750_000_100_000,
  slip: `S1${id}`,
  code: null,
  student: null,
  ...over,
});

export const round = (over: Partial<DeskRound> = {}): DeskRound => ({
  id: "r1",
  title: "Friday",
  playedAt: 1_750_000_300_000,
  teams: [
    { name: "Camels", points: 20 },
    { name: "Horses", points: 10 },
  ],
  asked: [{ question: "q-one", title: "One", team: 0, score: 1 }],
  ...over,
});

const ids = fc.stringMatching(/^[a-z0-9]{1,20}$/);
const times = fc.nat(2_000_000_000_000);
const assignments: fc.Arbitrary<DeskAssignment> = fc
  .record({
    id: ids,
    title: fc.string({ unit: "grapheme", maxLength: 20 }),
    order: fc.constantFrom(...ORDERS),
    feedback: fc.constantFrom(...FEEDBACKS),
    seed: fc.integer(),
    classId: fc.option(ids),
    version: fc.integer({ min: 1, max: 9 }),
    replaces: fc.option(ids),
    closedAt: fc.option(times),
    keySavedAt: fc.option(times),
    counted: fc.constantFrom(...COUNTED),
    corrections: fc.dictionary(
      // What every object has is no question's name: the schema lets it go.
      fc.stringMatching(/^[a-z-]{1,12}$/).filter((id) => !(id in {}) && id !== "prototype"),
      fc.oneof(
        fc.constantFrom({ as: "right-for-all" } as const, { as: "left-out" } as const),
        fc.record({ as: fc.constant("value" as const), value: fc.boolean() }),
        fc.record({ as: fc.constant("choices" as const), answer: fc.array(fc.string({ maxLength: 9 })) }),
      ),
    ),
  })
  .map(({ title, order, feedback, seed, ...rest }) => {
    const plain = deskAssignment();
    const assignment = { ...plain.assignment, title, order, feedback, seed };
    const link = linkText(assignment, BANK);
    return { ...plain, ...rest, assignment, link, hash: assignmentHash(link) };
  });
const classes: fc.Arbitrary<DeskClass> = fc.record({
  id: ids,
  name: fc.string({ maxLength: 60 }),
  seats: fc.uniqueArray(
    fc.record({
      number: fc.integer({ min: 1, max: 999 }),
      name: fc.string({ minLength: 1, maxLength: 60 }),
      factor: fc.constantFrom(...TIME_FACTORS),
    }),
    { selector: ({ number }) => number, maxLength: 5 },
  ),
});
const slips: fc.Arbitrary<HandedIn> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 20 }),
  via: fc.constantFrom(...WAYS_IN),
  receivedAt: times,
  slip: fc.string(),
  code: fc.option(
    fc.record({ seat: fc.nat(99), share: fc.double({ min: 0, max: 1, noNaN: true }), attempt: fc.nat(15) }),
  ),
  student: fc.option(fc.string()),
});
const byId = { selector: ({ id }: { id: string }) => id, maxLength: 4 };
/** Whole desks. -0 is left out: JSON has none. */
export const desks = fc.record({
  exportedAt: times,
  assignments: fc.uniqueArray(assignments, byId),
  classes: fc.uniqueArray(classes, byId),
  slips: fc
    .uniqueArray(fc.tuple(ids, fc.uniqueArray(slips, { ...byId, minLength: 1, maxLength: 130 })), {
      selector: ([id]) => id,
      maxLength: 2,
    })
    .map((all) => new Map(all)),
  packs: fc.uniqueArray(
    ids.map((id) => samplePack({ id })),
    byId,
  ),
  rounds: fc.uniqueArray(
    ids.map((id) => round({ id })),
    byId,
  ),
});
