import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { houseText, MOST_CHARACTERS, readHouse, type House } from "../../src/save/house-file.ts";
import { FORMAT, seal } from "../../src/save/seal.ts";
import { historyOf, profileOf } from "./history.ts";

const EVENTS = historyOf({
  visits: [0, 1].map((writer) => ({ stop: "xian", writer, wrong: [true] })),
  turns: [{ writer: 0, hasSeen: true }],
  restores: true,
});
const place = ({ writer, n }: { writer: string; n: number }): string => `${writer}/${n}`;
const HOUSE: House = {
  profile: profileOf(EVENTS, { nickname: "艾古丽", pin: ["camel", "tower", "ship"] }),
  exportedAt: 1_750_000_000_000,
  log: new Map(EVENTS.map((event) => [place(event), seal(event)])),
  aside: [["event/anna/w0/9", { f: 1, body: "{" }]],
};
const TEXT = houseText(HOUSE);
type File = Record<string, unknown> & { events: [string, unknown][]; profile: Record<string, unknown> };
/** The file, changed by somebody who does not make its sum anew. */
function bent(change: (file: File) => unknown): string {
  const file = JSON.parse(TEXT) as File; // as houseText made it
  change(file);
  return JSON.stringify(file);
}

describe("a file", () => {
  test("gives back the house it was made of", () => {
    expect(readHouse(TEXT)).toEqual({ ok: true, house: HOUSE, damaged: 0 });
  });

  test("says at its beginning whose it is, and in which format", () => {
    expect(TEXT.slice(0, 41)).toBe('{"app":"silk-road-journey","format":2,"ex');
  });

  test("may carry events of format 1, and such of a newer game as they are", () => {
    const [first, second] = [...HOUSE.log];
    const log = new Map(HOUSE.log);
    log.set(first![0], { ...Object(first![1]), f: 1 });
    log.set(second![0], { f: FORMAT + 1, body: {}, sum: null, secret: true });

    expect(readHouse(houseText({ ...HOUSE, log }))).toEqual({ ok: true, house: { ...HOUSE, log }, damaged: 0 });
  });
});

describe("a damaged event", () => {
  const [name, record] = [...HOUSE.log][3]!;
  const body = Object(record).body as string;

  test.each<[string, [string, unknown]]>([
    ["torn", [name, { ...Object(record), body: body.slice(1) }]],
    ["that is no record", [name, 7]],
    ["at another's place", ["w0/77", record]],
    ["at a place that is none", ["../profile/1", record]],
    ["of an endless Lamport number", [name, seal({ ...JSON.parse(body), lamport: 2 ** 50 })]],
    ["that is no event", [name, seal({ type: "answered", writer: "w0", n: 4, lamport: 1, at: 1 })]],
  ])("%s is counted, and the rest comes in", (_, entry) => {
    const read = readHouse(bent((file) => (file.events[3] = entry)));

    expect(read).toMatchObject({ ok: true, damaged: 1 });
    expect(read.ok && read.house.log.size).toBe(HOUSE.log.size - 1);
    expect(read.ok && read.house.log.has(name)).toBe(false);
  });

  test("told twice is taken once", () => {
    const read = readHouse(bent((file) => (file.events[3] = file.events[2]!)));

    expect(read).toMatchObject({ ok: true, damaged: 1 });
  });

  test("brings nothing with it but its seal", () => {
    const read = readHouse(bent((file) => (file.events[3] = [name, { ...Object(record), more: "x".repeat(1000) }])));

    expect(read.ok && read.house.log.get(name)).toEqual(record);
  });
});

describe("what is no file of ours to be read", () => {
  test.each<[string, string, string]>([
    ["empty", "", "empty"],
    ["blank", " \n\t ", "empty"],
    ["a picture", "\u0089PNG\r\n", "not-ours"],
    ["another program's", '{"app":"chess","format":2}', "not-ours"],
    ["no object", "[1,2,3]", "not-ours"],
    ["null", "null", "not-ours"],
    ["nested without end", "[".repeat(200_000), "not-ours"],
    ["of a newer game", bent((file) => (file["format"] = FORMAT + 1)), "newer"],
    ["of a newer game and quite another form", `{"app":"silk-road-journey","format":${FORMAT + 7}}`, "newer"],
    ["cut off", TEXT.slice(0, -100), "damaged"],
    ["with another name", bent((file) => (file.profile["nickname"] = "Bek")), "damaged"],
    ["with events left out", bent((file) => file.events.pop()), "damaged"],
    ["without a profile", bent((file) => Object.assign(file, { profile: undefined })), "damaged"],
    ["without events", bent((file) => Object.assign(file, { events: undefined })), "damaged"],
    ["of a format that never was", bent((file) => (file["format"] = 0)), "damaged"],
    ["too big", "x".repeat(MOST_CHARACTERS + 1), "too-big"],
  ])("%s", (_, text, fault) => {
    expect(readHouse(text)).toEqual({ ok: false, fault });
  });

  test.each(["", "anna/x", "../anna", "x".repeat(65)])("a player whose id is %j", (id) => {
    expect(readHouse(houseText({ ...HOUSE, profile: { ...HOUSE.profile, id } }))).toEqual({
      ok: false,
      fault: "damaged",
    });
  });

  test("nothing at all makes it throw", () => {
    const junk = fc.oneof(
      fc.string(),
      fc.json(),
      fc.nat(TEXT.length).map((end) => TEXT.slice(0, end)),
      fc.tuple(fc.nat(TEXT.length - 1), fc.string()).map(([at, text]) => TEXT.slice(0, at) + text + TEXT.slice(at + 1)),
      fc
        .tuple(fc.constantFrom("profile", "events", "aside", "sum", "exportedAt", "format"), fc.jsonValue())
        .map(([key, value]) => bent((file) => Object.assign(file, { [key]: value }))),
    );
    fc.assert(
      fc.property(junk, (text) => {
        const read = readHouse(text);

        expect(read.ok || ["not-ours", "newer", "damaged", "too-big", "empty"].includes(read.fault)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
