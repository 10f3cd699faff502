import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { FEEDBACKS, MOST_NOTE, MOST_TITLE, ORDERS } from "../../../src/domain/assignment/assignment.ts";
import { linkText, readLink } from "../../../src/domain/assignment/link-code.ts";
import { LANGUAGES } from "../../../src/i18n/languages.ts";
import { assignmentOf, countOf, draftSchema, firstDraft, type Draft } from "../../../src/teach/compose/draft.ts";
import { keptForm } from "../../../src/teach/compose/kept-form.ts";
import { localText, timeOf } from "../../../src/teach/compose/local-time.ts";
import { NO_FILTER } from "../../../src/teach/compose/filter.ts";
import { deskAssignment } from "../samples.ts";

const BANK = ["a", "b", "c", "d"].map((id, at) => ({ id, number: at + 1 }));
const made = { questions: BANK.map(({ id }) => id), title: "Xi'an", key: "A".repeat(43), seed: 5 };

const times = fc
  .integer({ min: Date.UTC(2025, 0, 2) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 })
  .map((minutes) => localText(minutes * 60_000));
const drafts: fc.Arbitrary<Draft> = fc.record({
  chosen: fc.subarray(made.questions),
  title: fc.string({ unit: "binary", maxLength: MOST_TITLE }).map((text) => text.slice(0, MOST_TITLE)),
  note: fc.string({ unit: "binary", maxLength: MOST_NOTE }).map((text) => text.slice(0, MOST_NOTE)),
  classId: fc.constantFrom(null, "c1"),
  isDrawn: fc.boolean(),
  count: fc.integer({ min: 1, max: 200 }),
  order: fc.constantFrom(...ORDERS),
  attempts: fc.nat(15),
  feedback: fc.constantFrom(...FEEDBACKS),
  hints: fc.boolean(),
  certainty: fc.boolean(),
  isLimited: fc.boolean(),
  minutes: fc.integer({ min: 1, max: 255 }),
  hasPass: fc.boolean(),
  pass: fc.integer({ min: 1, max: 100 }),
  lang: fc.constantFrom(null, ...LANGUAGES),
  opens: fc.oneof(fc.constant(""), times),
  due: fc.oneof(fc.constant(""), times, fc.constant("2026-")),
});

describe("what stands in the form", () => {
  test("becomes an assignment that its link gives back, whatever was typed", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const assignment = assignmentOf(draft, made);
        const read = readLink(linkText(assignment, BANK), BANK);

        expect(read).toEqual({ ok: true, assignment });
      }),
    );
  });
  test("is kept, and is the same after a reload", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(v.parse(draftSchema, JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      }),
    );
  });
  test("asks all, or no more than are there", () => {
    const draft = { ...firstDraft(null), count: 10 };

    expect(countOf(draft, 18)).toBe(18);
    expect(countOf({ ...draft, isDrawn: true }, 18)).toBe(10);
    expect(countOf({ ...draft, isDrawn: true }, 4)).toBe(4);
  });
  test("gives the title that is suggested where there is none, and one line where there are many", () => {
    const draft = firstDraft(null);

    expect(assignmentOf({ ...draft, title: " \n " }, made).title).toBe("Xi'an");
    expect(assignmentOf({ ...draft, title: " Rail\n and  sun " }, made).title).toBe("Rail and sun");
  });
  test("turned off, a limit and a pass mark do not count, though their numbers stay", () => {
    const draft = { ...firstDraft(null), minutes: 33, pass: 44 };

    expect(assignmentOf(draft, made)).toMatchObject({ minutes: 0, pass: 0 });
    expect(assignmentOf({ ...draft, isLimited: true, hasPass: true }, made)).toMatchObject({ minutes: 33, pass: 44 });
  });
  test("of an assignment that is changed is what it says", () => {
    const from = deskAssignment();
    const { questions, key, seed, title } = from.assignment;

    expect(assignmentOf(firstDraft(from), { questions, key, seed, title: "" })).toEqual(from.assignment);
    expect(title).toBe("Rail");
  });
});

test("a local time is the same again, and half a date is none", () => {
  fc.assert(
    fc.property(times, (text) => {
      expect(localText(timeOf(text))).toBe(text);
    }),
  );
  expect([timeOf(""), timeOf("2026-05"), timeOf("2026-13-40T10:00"), localText(null)]).toEqual([null, null, null, ""]);
});

describe("the half-made form", () => {
  const memory = (): Storage => {
    const all = new Map<string, string>();
    return {
      getItem: (key: string) => all.get(key) ?? null,
      setItem: (key: string, value: string) => void all.set(key, value),
      removeItem: (key: string) => void all.delete(key),
    } as Storage; // what the form uses of it
  };
  const kept = { draft: { ...firstDraft(null), title: "Rail" }, filter: NO_FILTER };

  test("comes back, each assignment's by itself, until it is forgotten", () => {
    const storage = memory();
    const form = keptForm(null, () => storage);
    form.write(kept);

    expect(keptForm(null, () => storage).read()).toEqual(kept);
    expect(keptForm("a1", () => storage).read()).toBeNull();
    form.forget();
    expect(form.read()).toBeNull();
  });
  test.each(["no JSON", "{}", JSON.stringify({ ...kept, draft: { ...kept.draft, order: "by luck" } })])(
    "that is not ours is none: %s",
    (text) => {
      const storage = memory();
      storage.setItem("silk-road-journey.compose.new", text);
      expect(keptForm(null, () => storage).read()).toBeNull();
    },
  );
  test("lives in the page alone where storage refuses", () => {
    const form = keptForm(null, () => {
      throw new DOMException("no", "SecurityError");
    });
    form.write(kept);

    expect(form.read()).toBeNull();
  });
});
