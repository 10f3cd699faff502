/** Moving house: from one device to another, as a file, as pictures, as a code. */
import { beforeAll, describe, expect, test } from "vitest";
import { tally } from "../../src/domain/tally.ts";
import { openSave } from "../../src/save/open-save.ts";
import { ALONE, boot, device, settle, STOPS, type Booted, type Device } from "../support/fake-services.ts";
import { playVisit, send, STOP } from "../support/game-player.ts";
import { sampleLevel } from "../support/sample-level.ts";

const questions = {
  ok: true,
  value: STOPS.flatMap(({ id: stop }) =>
    sampleLevel(stop).questions.map(({ id, topic, kind, difficulty }, number) => ({
      id,
      number,
      stop,
      topic,
      kind,
      difficulty,
    })),
  ),
} as const;

/** Parts that the game fetches when they are wanted: here before, so that no test waits for a file. */
beforeAll(() =>
  Promise.all([
    import("../../src/save/house-file.ts"),
    import("../../src/domain/summary-codec.ts"),
    import("../../src/domain/short-code.ts"),
    import("../../src/domain/summary/frames.ts"),
    import("../../src/domain/memory/overview.ts"),
  ]),
);

async function travelled(own = device()): Promise<Booted> {
  const booted = await boot(own, { address: STOP, questions });
  await send(booted, { type: "name", nickname: "Aida" });
  await playVisit(booted, () => true);
  return booted;
}
/** Fetching a part of the game takes a moment. */
async function until(isThere: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isThere(); turn++) await settle();
  expect(isThere()).toBe(true);
}
async function fileOf(booted: Booted): Promise<string> {
  await send(booted, { type: "exportFile" });
  await until(() => booted.downloads.length > 0);
  return booted.downloads.at(-1)!.text;
}
const other = async (own: Device = device()): Promise<Booted> => {
  const booted = await boot(own, { questions });
  own.ids += 1000; // another device draws other ids
  return booted;
};

describe("a file", () => {
  test("bears the nickname and the day, and is remembered as the last one", async () => {
    const booted = await travelled();
    await fileOf(booted);
    await until(() => booted.state().moving.safety !== null);

    expect(booted.downloads[0]!.name).toMatch(/^silk-road-journey-Aida-\d{4}-\d\d-\d\d\.json$/);
    expect(booted.state().moving).toMatchObject({ done: "exported", fault: null });
    expect(booted.state().moving.safety?.exportedAt).toBeGreaterThan(0);
  });

  test("shows what it would change, and brings the whole journey to another device", async () => {
    const from = await travelled();
    const text = await fileOf(from);
    const to = await other();
    await send(to, { type: "readFile", text });
    await until(() => to.state().moving.incoming !== null);
    expect(to.state().moving.incoming).toMatchObject({ nickname: "Aida", isNew: true, stars: [0, 3], stops: [0, 1] });
    expect(to.state().players).toEqual([]);

    await send(to, { type: "takeIn" });
    await until(() => to.state().moving.done === "taken-in");
    await send(to, { type: "choosePlayer", player: from.state().player!.id });

    expect(to.state().progress).toEqual(from.state().progress);
  });

  test("changes nothing when it is put aside, and says so when it holds nothing new", async () => {
    const booted = await travelled();
    const text = await fileOf(booted);
    await send(booted, { type: "readFile", text });
    await until(() => booted.state().moving.fault !== null);
    expect(booted.state().moving.fault).toBe("nothing-new");

    const to = await other();
    await send(to, { type: "readFile", text });
    await until(() => to.state().moving.incoming !== null);
    await send(to, { type: "dropIncoming" }, { type: "takeIn" });

    expect(to.state().players).toEqual([]);
  });

  test.each([
    ["", "empty"],
    ["no save at all", "not-ours"],
  ] as const)("that is none (%j) is told apart: %s", async (text, fault) => {
    const booted = await other();
    await send(booted, { type: "readFile", text });
    await until(() => booted.state().moving.fault !== null);

    expect(booted.state().moving).toMatchObject({ fault, incoming: null });
  });
});

test("the browser is asked to keep the journey once, when the first stop is finished, and nothing waits for the answer", async () => {
  const own = device();
  let asked = 0;
  const openSaveHere = async (onPending: Parameters<typeof openSave>[0]["onPending"]) => ({
    ...(await openSave({ newId: () => `id${++own.ids}`, onPending, store: own.store, ports: ALONE })),
    askPersistence: () => new Promise<null>(() => void asked++),
  });
  const booted = await boot(own, { address: STOP, questions, openSave: openSaveHere });
  expect(asked).toBe(0);
  await playVisit(booted, () => true);
  expect(asked).toBe(1);
  await send(booted, { type: "startVisit" });
  await playVisit(booted, () => true);

  expect(asked).toBe(1);
});

describe("a code", () => {
  test("has at most 16 characters and brings stamps and stars to a device where nobody has played", async () => {
    const from = await travelled();
    await send(from, { type: "makeCode" });
    await until(() => from.state().moving.code !== null);
    const code = from.state().moving.code!;
    expect(code.replaceAll("-", "").replaceAll(" ", "").length).toBeLessThanOrEqual(16);

    const to = await other();
    await send(to, { type: "readCode", text: code.toLowerCase() });
    await until(() => to.state().moving.incoming !== null);
    expect(to.state().moving.incoming).toMatchObject({ from: "code", stars: [0, 3] });
    await send(to, { type: "takeIn" });
    await until(() => to.state().moving.done === "taken-in");

    expect(tally(to.state().progress)).toMatchObject({ stars: 3, stops: 1 });
  });

  test("with a slip of the hand is refused, and why is said", async () => {
    const to = await other();
    await send(to, { type: "readCode", text: "ABCD" });
    await until(() => to.state().moving.fault !== null);

    expect(to.state().moving.fault).toBe("length");
  });
});

describe("pictures", () => {
  test("bring steps, stars and memory in any order, and twice is as good as once", async () => {
    const from = await travelled();
    await send(from, { type: "makeFrames" });
    await until(() => from.state().moving.frames !== null);
    const frames = from.state().moving.frames!;
    const to = await other();
    for (const text of frames.toReversed()) await send(to, { type: "readFrame", text }, { type: "readFrame", text });
    await until(() => to.state().moving.incoming !== null || to.state().moving.fault !== null);
    await send(to, { type: "takeIn" });
    await until(() => to.state().moving.done === "taken-in");

    expect(tally(to.state().progress)).toEqual(tally(from.state().progress));
  });
});
