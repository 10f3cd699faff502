import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMAT, seal } from "../../src/save/seal.ts";
import { memoryStore } from "../../src/save/store.ts";
import { deskFileText, MOST_BYTES, readDeskFile, type DeskContents } from "../../src/teach/desk-file.ts";
import { applyImport, planImport } from "../../src/teach/desk-import.ts";
import { openDeskStore } from "../../src/teach/desk-store.ts";
import { samplePack } from "../support/sample-pack.ts";
import { desks, deskAssignment, deskClass, round, slip } from "./samples.ts";

const DESK: DeskContents = {
  exportedAt: 1_750_000_200_000,
  assignments: [deskAssignment(), deskAssignment({ id: "a2", version: 2, replaces: "a1" })],
  classes: [deskClass()],
  slips: new Map([["a1", Array.from({ length: 120 }, (_, at) => slip(`s${at}`))]]),
  packs: [samplePack()],
  rounds: [round()],
};
const TEXT = deskFileText(DESK);
type File = Record<string, unknown> & { assignments: unknown[]; classes: unknown[]; slips: [string, unknown][] };
function bent(change: (file: File) => unknown): string {
  const file = JSON.parse(TEXT) as File; // as deskFileText made it
  change(file);
  return JSON.stringify(file);
}
const open = () => openDeskStore({ onChange: () => undefined, store: memoryStore(), locks: null, channel: () => null });

describe("a file of the desk", () => {
  test("gives back what it was made of", () => {
    fc.assert(
      fc.property(desks, (desk) => {
        expect(readDeskFile(deskFileText(desk))).toEqual({ ok: true, contents: desk, damaged: 0 });
      }),
      { numRuns: 50 },
    );
  });

  test("with one assignment alone is its key file", () => {
    const key = {
      exportedAt: 1,
      assignments: [deskAssignment()],
      classes: [],
      slips: new Map(),
      packs: [],
      rounds: [],
    };

    expect(readDeskFile(deskFileText(key))).toEqual({ ok: true, contents: key, damaged: 0 });
  });
});

describe("what is damaged", () => {
  const torn = { ...seal(deskAssignment()), body: "{" };
  test.each<[string, (file: File) => unknown, Partial<Record<keyof DeskContents, number>>]>([
    ["an assignment", (file) => (file.assignments[0] = torn), { assignments: 1 }],
    [
      "an assignment whose link is another's",
      (file) => (file.assignments[0] = seal({ ...deskAssignment(), hash: "0".repeat(16) })),
      { assignments: 1 },
    ],
    ["a class", (file) => (file.classes[0] = 7), { classes: 0 }],
    [
      "a seat",
      (file) => (file.classes[0] = seal(deskClass({ seats: [{ number: 0, name: "x", factor: 1 }] }))),
      { classes: 0 },
    ],
    ["a portion of slips", (file) => (file.slips[1] = ["a1", seal([{ id: "" }])]), { slips: 70 }],
  ])("%s is counted, and the rest comes in", (_, change, left) => {
    const read = readDeskFile(bent(change));

    expect(read).toMatchObject({ ok: true, damaged: 1 });
    if (!read.ok) return;
    const { assignments, classes, slips } = read.contents;
    const counts = { assignments: assignments.length, classes: classes.length, slips: slips.get("a1")?.length };
    expect(counts).toEqual({ assignments: 2, classes: 1, slips: 120, ...left });
  });

  test.each<[string, string, string]>([
    ["nothing", "", "empty"],
    ["a picture", "\u0089PNG\r\n", "not-ours"],
    ["a journey", '{"app":"silk-road-journey","format":2}', "not-ours"],
    ["nested without end", "[".repeat(200_000), "not-ours"],
    ["of a newer desk", bent((file) => (file["format"] = 2)), "newer"],
    ["with a record of a newer game", bent((file) => (file.classes[0] = { ...seal(1), f: FORMAT + 1 })), "newer"],
    ["cut off", TEXT.slice(0, -50), "damaged"],
    ["with a class left out", bent((file) => file.classes.pop()), "damaged"],
    ["without slips", bent((file) => Object.assign(file, { slips: undefined })), "damaged"],
    ["slips of what can be no assignment", bent((file) => (file.slips[0]![0] = "../a")), "damaged"],
    ["too big", "x".repeat(MOST_BYTES + 1), "too-big"],
  ])("a file %s is refused", (_, text, fault) => {
    expect(readDeskFile(text)).toEqual({ ok: false, fault });
  });

  test("nothing at all makes it throw", () => {
    const junk = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.nat(TEXT.length).map((end) => TEXT.slice(0, end)),
      fc.tuple(fc.nat(TEXT.length - 1), fc.string()).map(([at, text]) => TEXT.slice(0, at) + text + TEXT.slice(at + 1)),
      fc
        .tuple(fc.constantFrom("assignments", "classes", "slips", "sum", "exportedAt", "format"), fc.jsonValue())
        .map(([key, value]) => bent((file) => Object.assign(file, { [key]: value }))),
      fc.jsonValue().map((value) => bent((file) => (file.assignments[0] = seal(value)))),
    );
    fc.assert(
      fc.property(junk, (text) => {
        const read = readDeskFile(text);

        expect(read.ok || ["not-ours", "newer", "damaged", "too-big", "empty"].includes(read.fault)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("taking a file in", () => {
  test("tells beforehand what it will change, and then does", async () => {
    const desk = await open();
    const plan = await planImport(desk, DESK);

    expect(plan.counts).toEqual({
      newAssignments: 2,
      newerAssignments: 0,
      newClasses: 1,
      newSeats: 1,
      newSlips: 120,
      newPacks: 1,
      newRounds: 1,
    });
    expect(desk.assignments()).toEqual([]);
    expect(await applyImport(desk, plan)).toEqual({ ok: true });
    expect(desk.assignments().map(({ id, keySavedAt }) => [id, keySavedAt])).toEqual([
      ["a1", DESK.exportedAt],
      ["a2", DESK.exportedAt],
    ]);
    expect(await desk.handedIn("a1")).toHaveLength(120);
  });

  test("a second time changes nothing", async () => {
    const desk = await open();
    await applyImport(desk, await planImport(desk, DESK));
    const again = await planImport(desk, DESK);

    expect([again.assignments, again.classes, again.slips]).toEqual([[], [], []]);
  });

  test("lets the newer version win, and unites slips and seats", async () => {
    const desk = await open();
    await desk.putAssignment(deskAssignment({ version: 2, closedAt: 5, keySavedAt: 9 }));
    await desk.putAssignment(deskAssignment({ id: "a2", version: 1 }));
    await desk.putClass(deskClass({ name: "own", seats: [{ number: 2, name: "Otter", factor: 1 }] }));
    await desk.addHandedIn("a1", [slip("s0", { student: "Otter" }), slip("mine")]);
    const plan = await planImport(desk, DESK);
    await applyImport(desk, plan);

    expect(plan.counts).toEqual({
      newAssignments: 0,
      newerAssignments: 1,
      newClasses: 0,
      newSeats: 1,
      newSlips: 119,
      newPacks: 1,
      newRounds: 1,
    });
    expect(desk.assignments()).toMatchObject([
      { id: "a1", version: 2, closedAt: 5 },
      { id: "a2", version: 2 },
    ]);
    expect(desk.classes()).toMatchObject([{ name: "own", seats: [{ name: "Willow" }, { name: "Otter" }] }]);
    expect((await desk.handedIn("a1")).find(({ id }) => id === "s0")?.student).toBe("Otter");
  });

  test("slips of an assignment that nobody knows stay out", async () => {
    const plan = await planImport(await open(), { ...DESK, assignments: [] });

    expect(plan.counts.newSlips).toBe(0);
  });
});
