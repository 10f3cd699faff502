import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignmentHash } from "../../../src/domain/assignment/assignment-hash.ts";
import {
  FEEDBACKS,
  MOST_ATTEMPTS,
  MOST_MINUTES,
  MOST_NOTE,
  MOST_QUESTIONS,
  MOST_TITLE,
  ORDERS,
  type Assignment,
} from "../../../src/domain/assignment/assignment.ts";
import { linkText, readLink } from "../../../src/domain/assignment/link-code.ts";
import { BASE64URL } from "../../../src/domain/summary/bits.ts";
import { textSum } from "../../../src/domain/text-sum.ts";
import { toBase64url } from "../../../src/exchange/crypto/base64url.ts";
import { qrPictures } from "../../../src/hud/dialogs/safe/qr-picture.ts";
import numbers from "../../../levels/numbers.json";
import frozen from "../../fixtures/exchange/links.json";

const REAL = Object.entries(numbers).map(([id, number]) => ({ id, number }));
/** As many as fit, their numbers not in the order of the road. */
const BANK = Array.from({ length: MOST_QUESTIONS }, (_, at) => ({ id: `q${at}`, number: ((at * 37) % 401) + 1 }));
const EPOCH = Date.UTC(2025, 0, 1);
const MINUTE = 60_000;

const text = (maxLength: number) =>
  fc
    .string({ unit: "binary", maxLength })
    .map((one) => one.slice(0, maxLength).toWellFormed())
    // A mark of byte order at the beginning is no letter, and does not come back.
    .filter((one) => !one.startsWith("\uFEFF"));
const times = fc.option(fc.integer({ min: 1, max: 2 ** 26 - 1 }).map((minutes) => EPOCH + minutes * MINUTE));
const assignments: fc.Arbitrary<Assignment> = fc
  .record({
    title: text(MOST_TITLE),
    note: text(MOST_NOTE),
    questions: fc.subarray(BANK, { minLength: 1 }).map((all) => all.map(({ id }) => id)),
    order: fc.constantFrom(...ORDERS),
    seed: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    attempts: fc.nat(MOST_ATTEMPTS),
    feedback: fc.constantFrom(...FEEDBACKS),
    hints: fc.boolean(),
    certainty: fc.boolean(),
    minutes: fc.nat(MOST_MINUTES),
    pass: fc.nat(100),
    lang: fc.constantFrom(null, "zh-CN", "en", "ru", "kk"),
    opens: times,
    due: times,
    key: fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64url),
  })
  .chain((all) => fc.integer({ min: 1, max: all.questions.length }).map((count) => ({ ...all, count })));
const links = assignments.map((assignment) => linkText(assignment, BANK));
const FAULTS = ["not-ours", "newer", "damaged", "unknown-question"];

/** An ordinary assignment of questions of the road. */
const ordinary = (questions: readonly string[], over: Partial<Assignment> = {}): Assignment => ({
  title: "",
  note: "",
  questions,
  count: questions.length,
  order: "shuffled",
  seed: -1_234_567_890,
  attempts: 2,
  feedback: "at-once",
  hints: true,
  certainty: true,
  minutes: 20,
  pass: 60,
  lang: "zh-CN",
  opens: Date.UTC(2026, 8, 1, 6),
  due: Date.UTC(2026, 8, 5, 15, 59),
  key: toBase64url(Uint8Array.from({ length: 32 }, (_, at) => at * 7)),
  ...over,
});

describe("a link", () => {
  test("says again what was written into it", () => {
    fc.assert(
      fc.property(assignments, (assignment) => {
        const link = linkText(assignment, BANK);

        expect(link).toMatch(/^[\w-]+$/);
        expect(readLink(link, BANK)).toEqual({ ok: true, assignment });
      }),
      { numRuns: 300 },
    );
  });
  test("gives questions in the order of the road, whatever order they were given in", () => {
    const link = linkText(ordinary(["q5", "q2", "q9"]), BANK);
    expect(readLink(link, BANK)).toMatchObject({ ok: true, assignment: { questions: ["q2", "q5", "q9"] } });
  });
  test("with a question that this game does not have says so", () => {
    const link = linkText(ordinary(["q5", "q2"]), BANK);
    expect(readLink(link, BANK.slice(3))).toEqual({ ok: false, fault: "unknown-question" });
  });
  test("can't be made with a question that has no number", () => {
    expect(() => linkText(ordinary(["nowhere"]), BANK)).toThrow(RangeError);
  });
  test("of a later version is told as newer, of none as not ours", () => {
    const body = linkText(ordinary(["q1"]), BANK).slice(1, -5);
    const as = (version: number) => `${BASE64URL[version]}${body}`;
    const fault = (version: number) => readLink(as(version) + textSum(as(version)), BANK);

    expect(fault(2)).toEqual({ ok: false, fault: "newer" });
    expect(fault(0)).toEqual({ ok: false, fault: "not-ours" });
  });
});

describe("whatever the text, the answer is a value", () => {
  test("any text", () => {
    const texts = fc.oneof(fc.string({ unit: "binary", maxLength: 5000 }), fc.stringMatching(/^B[\w-]{0,300}$/));
    fc.assert(
      fc.property(texts, (given) => {
        const read = readLink(given, BANK);
        expect(read.ok ? "whole" : read.fault).toMatch(/^(whole|not-ours|newer|damaged|unknown-question)$/);
      }),
      { numRuns: 1000 },
    );
    expect(readLink("B".repeat(100_000), BANK)).toEqual({ ok: false, fault: "not-ours" });
  });
  test("any text of ours with its sum right: what was read is an assignment that can be played", () => {
    const bodies = fc.stringMatching(/^[\w-]{20,200}$/).map((body) => `B${body}`);
    fc.assert(
      fc.property(fc.oneof(bodies, links.map((link) => link.slice(0, -5))), fc.nat(), fc.nat(63), (body, at, to) => {
        const place = 1 + (at % (body.length - 1));
        const forged = body.slice(0, place) + BASE64URL[to] + body.slice(place + 1);
        const read = readLink(forged + textSum(forged), BANK);

        if (!read.ok) {
          expect(FAULTS).toContain(read.fault);
          return;
        }
        const { questions, count, title, note, pass } = read.assignment;
        expect(new Set(questions).size).toBe(questions.length);
        expect(count >= 1 && count <= questions.length && pass <= 100).toBe(true);
        expect(title.length <= MOST_TITLE && note.length <= MOST_NOTE).toBe(true);
      }),
      { numRuns: 1000 },
    ); // prettier-ignore
  });
  test("one character changed, left out or put in is always noticed", () => {
    const letters = fc.oneof(fc.constantFrom(...BASE64URL), fc.string({ unit: "binary", minLength: 1, maxLength: 1 }));
    const changes = fc.constantFrom("changed", "left-out", "put-in");
    fc.assert(
      fc.property(links, fc.nat(), letters, changes, (link, where, letter, change) => {
        const at = where % link.length;
        const rest = link.slice(change === "put-in" ? at : at + 1);
        const mutated = link.slice(0, at) + (change === "left-out" ? "" : letter) + rest;
        fc.pre(mutated !== link);
        const read = readLink(mutated, BANK);

        expect(read.ok ? "whole" : read.fault).toMatch(/^(damaged|not-ours|newer)$/);
      }),
      { numRuns: 1000 },
    );
  });
  test("cut off anywhere it is noticed", () => {
    const link = linkText(ordinary(["q1", "q7"], { title: "Rail", note: "Good luck" }), BANK);
    for (let length = 0; length < link.length; length++)
      expect(readLink(link.slice(0, length), BANK)).toMatchObject({ ok: false });
  });
});

/** FROZEN: such links hang on classroom walls. */
describe("the frozen links", () => {
  test.each(frozen.links)("$what", ({ link, hash, says }) => {
    expect(readLink(link, frozen.bank)).toEqual({ ok: true, assignment: says });
    expect(linkText(says as Assignment, frozen.bank)).toBe(link); // JSON can't tell its closed sets
    expect(assignmentHash(link)).toBe(hash);
  });
  test("are five", () => expect(frozen.links).toHaveLength(5));
});

describe("an ordinary assignment is short", () => {
  const ORIGIN = "https://silk-road-journey.example.org/r/"; // of 40 characters
  const TITLE = "丝绸之路上的铁路与新能源"; // of 12
  const address = (questions: readonly string[]) =>
    `${ORIGIN}#/a/${linkText(ordinary(questions, { title: TITLE }), REAL)}`;
  const spread = REAL.filter((_, at) => at % Math.floor(REAL.length / 20) === 0)
    .slice(0, 20)
    .map(({ id }) => id);

  test("20 questions and a title: at most 200 characters, whichever they are", () => {
    const twenty = fc.subarray(REAL, { minLength: 20, maxLength: 20 });

    expect([ORIGIN.length, TITLE.length]).toEqual([40, 12]);
    fc.assert(
      fc.property(twenty, (taken) => {
        expect(address(taken.map(({ id }) => id)).length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 300 },
    );
  });
  test("its QR picture has version 10 at most, at level M", () => {
    const [picture] = qrPictures([address(spread)]);
    const version = (picture!.size - 8 - 17) / 4;
    console.info(`link of 20 questions: ${address(spread).length} characters, QR version ${version}`);

    expect(version).toBeLessThanOrEqual(10);
  });
});
