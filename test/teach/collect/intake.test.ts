import { beforeEach, describe, expect, test, vi } from "vitest";
import { framesOf } from "../../../src/domain/summary/frames.ts";
import { createIntake, type Intake } from "../../../src/teach/collect/intake.ts";
import type { DeskView } from "../../../src/teach/desk-view.ts";
import { HASH, START } from "../../support/attempt-player.ts";
import { CLASS, code, deskAssignment, emptySlip, OTHER_HASH } from "./support.ts";
import { plainStore, type PlainStore } from "../support/plain-store.ts";

const OWN = deskAssignment();
const OTHER = deskAssignment({
  id: "other",
  hash: OTHER_HASH,
  classId: null,
  assignment: { ...OWN.assignment, title: "Oases" },
});
const SLIPS = ["AAAA", "BBBB", "CCCC"].map((body) => emptySlip(body));
const LONG = emptySlip("Zm9v".repeat(200));
const fileOf = (text: string, name = "a.json"): File => new File([text], name);
const asFile = (slip: string): string => JSON.stringify({ app: "silk-road-journey", kind: "slip", slip });

let store: PlainStore;
let intake: Intake;
let said: string[];
beforeEach(() => {
  store = plainStore({ assignments: [OTHER, OWN], classes: [CLASS] });
  said = [];
  // What an intake asks of a view.
  const view = {
    t: { d: (key: string, { count }: { count?: number } = {}) => (count === undefined ? key : `${key} ${count}`) },
    store,
    now: () => START,
    say: (text: string) => said.push(text),
    redraw: () => undefined,
  } as unknown as DeskView;
  intake = createIntake({ now: () => ({ view, own: OWN }), reader: () => Promise.reject(new Error("none")) });
});
const codes = (): readonly string[] => intake.lines().map((line) => line.code);

describe("each thing that comes in has one line", () => {
  test("files, among them doubles, others' slips and what is none", async () => {
    const files = [
      asFile(SLIPS[0]!),
      `${SLIPS[1]}\n${SLIPS[0]}`,
      asFile(emptySlip("DDDD", OTHER_HASH)),
      asFile(emptySlip("DDDD", "0000000000000000")),
      SLIPS[2]!.slice(0, -2),
      emptySlip("EEEE", HASH, "2"),
      `{"app":"silk-road-desk"}`,
      `{"app":"silk-road-journey","kind":"slip","slip":"S1"}`,
      "a shopping list",
      "",
    ];
    await intake.files(files.map((text) => fileOf(text)));

    expect(codes()).toEqual(["new", "new", "known", "elsewhere", "unknown", "damaged", "newer", "desk-file", "damaged", "not-ours", "empty"]); // prettier-ignore
    expect(store.kept("own").map(({ slip, via }) => [slip, via])).toEqual(
      SLIPS.slice(0, 2).map((slip) => [slip, "file"]),
    );
    expect(store.kept("other")).toHaveLength(1);
    expect(intake.lines()[3]).toMatchObject({ title: "Oases" });
    expect(said).toEqual(["collect.said-good 3 collect.said-known 1 collect.said-bad 7"]);
    await intake.files([fileOf(asFile(SLIPS[0]!))]);
    expect(codes().at(-1)).toBe("known");
  });
  test("2,500 files, in portions between which the page can be used", async () => {
    const many = Array.from({ length: 2500 }, (_, at) => fileOf(asFile(emptySlip(String(at).padStart(8, "0")))));
    let turns = 0;
    const timer = setInterval(() => turns++);
    const work = intake.files(many);
    const seen = new Set<number>();
    const watch = setInterval(() => seen.add(intake.progress()?.done ?? -1));
    await work;
    clearInterval(timer);
    clearInterval(watch);

    expect(store.kept("own")).toHaveLength(2500);
    expect(intake.lines()).toHaveLength(2500);
    expect(turns).toBeGreaterThan(20);
    expect(seen.size).toBeGreaterThan(5);
    expect(intake.progress()).toBeNull();
  });
  test("a pasted chat with links and codes", async () => {
    const wrong = `${code(3).slice(0, -1)}${code(3).endsWith("2") ? "3" : "2"}`;
    await intake.text(
      `Aliya: https://x/#/teach/in/${SLIPS[0]}\n2 ${code(2)}\n3 ${wrong}\nwhoever: ${code(0)}\n${code(2)}`,
    );

    expect(codes()).toEqual(["new", "new", "code-typo", "new", "known"]);
    expect(store.kept("own").map(({ via, student, code: spoken }) => [via, student, spoken?.seat])).toEqual([
      ["link", null, undefined],
      ["code", "2", 2],
      ["code", "whoever", 0],
    ]);
    expect(store.kept("own")[1]!.id).toBe(`code-${HASH}-${code(2).replaceAll("-", "")}`);
  });
  test("the same code of two nicknames: two students with the same score", async () => {
    await intake.text(`Aliya ${code(0)}\nBolat ${code(0)}\naliya: ${code(0)}`);

    expect(codes()).toEqual(["new", "new", "known"]);
    expect(store.kept("own").map(({ student }) => student)).toEqual(["1", "Bolat"]);
  });
  test("a text with nothing in it", async () => {
    await intake.text("hello");
    expect(codes()).toEqual(["nothing"]);
  });
  test("what the store refuses is told, and not as taken in", async () => {
    vi.spyOn(store, "addHandedIn").mockResolvedValue({ ok: false, fault: "not-stored" });
    await intake.files([fileOf(SLIPS[0]!)]);
    expect(codes()).toEqual(["not-stored"]);
  });
});

describe("QR pictures", () => {
  test("of two students, mixed, are two slips; seen on and on they stay two lines", async () => {
    const [one, two] = [framesOf(LONG), framesOf(emptySlip("YmFy".repeat(200)))];
    const mixed = one.flatMap((frame, at) => [frame, two[at]!]);
    for (const frame of mixed.slice(0, -1)) await intake.seen(frame);
    expect(codes()).toEqual(["new", "waiting"]);
    expect(intake.lines()[1]!.pictures).toMatchObject({ done: one.length - 1, count: one.length });

    await intake.seen(mixed.at(-1)!);
    for (const frame of mixed) await intake.seen(frame);
    expect(codes()).toEqual(["new", "new"]);
    expect(store.kept("own").map(({ via }) => via)).toEqual(["qr", "qr"]);
  });
  test("of a slip that was removed bring it back", async () => {
    for (const frame of framesOf(LONG)) await intake.seen(frame);
    await store.removeHandedIn("own", [store.kept("own")[0]!.id]);
    await intake.seen(framesOf(LONG)[0]!);

    expect(store.kept("own")).toHaveLength(1);
  });
  test("of something else are told once", async () => {
    for (let turn = 0; turn < 3; turn++) await intake.seen("https://example.org");
    expect(codes()).toEqual(["not-ours"]);
  });
  test("misread ones are looked at again, without a line", async () => {
    const [frame = ""] = framesOf(LONG);
    await intake.seen(`${frame.slice(0, -1)}${frame.endsWith("A") ? "B" : "A"}`);
    expect(codes()).toEqual([]);
  });
});
