/** A teacher's own questions as a student plays them: out of the link, or of the file beside it. */
import { beforeAll, describe, expect, test } from "vitest";
import { replay } from "../../src/domain/assignment/replay.ts";
import { contentHash } from "../../src/domain/content-hash.ts";
import { phaseOf, visitOf, type GameState } from "../../src/domain/game-state.ts";
import { assignmentFileText } from "../../src/exchange/assignment/assignment-file.ts";
import { toBase64url } from "../../src/exchange/crypto/base64url.ts";
import type { KeyPair, Primitives } from "../../src/exchange/crypto/primitives.ts";
import { primitivesHere } from "../../src/exchange/crypto/primitives-here.ts";
import { openSlip, readSlipText } from "../../src/exchange/slip/slip-text.ts";
import { boot, device, STOPS, type Booted, type Device } from "../support/fake-services.ts";
import { faultyStore } from "../support/faulty-store.ts";
import { answer, onTable, send } from "../support/game-player.ts";
import { givenOut, packOf, type OwnGive } from "../support/own-assignment.ts";
import { sampleContent, sampleLevel } from "../support/sample-level.ts";

const BANK = STOPS.flatMap(({ id: stop }) =>
  sampleLevel(stop).questions.map(({ id, topic, kind, difficulty }) => ({ id, stop, topic, kind, difficulty })),
).map((question, at) => ({ ...question, number: at + 1 }));
const OF_ROAD = sampleLevel("buka").questions.slice(0, 2);

let primitives: Primitives;
let teacher: KeyPair;
beforeAll(async () => {
  primitives = await primitivesHere();
  teacher = await primitives.newSealingKey();
  await Promise.all([
    import("../../src/exchange/slip/attempt-key.ts"),
    import("../../src/exchange/slip/hand-in.ts"),
    import("../../src/exchange/assignment/own-assignment.ts"),
    import("../../src/exchange/assignment/assignment-file.ts"),
    import("../../src/save/house-file.ts"),
    import("../../src/domain/pack/pack-content.ts"),
    import("../../src/play/own-places.ts"),
    import("../../src/play/open-assignment.ts"),
    import("../../src/play/take-assignment.ts"),
  ]);
});

const given = (give: OwnGive = {}) =>
  givenOut({ bank: BANK, ...give, over: { key: toBase64url(teacher.public), ...give.over } });
const open = (own: Device, link: string, lang = "en", clock = 0) =>
  boot(own, {
    address: { name: "assignment", link, factor: 1 },
    lang,
    clock,
    content: (stop, spoken) => ({ ok: true, value: sampleContent(stop, spoken) }),
    questions: { ok: true, value: BANK },
  });

/** Lets work run that waits for real things: keys, seals, parts that are fetched. */
async function until(booted: Booted, is: (state: GameState) => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !is(booted.state()); turn++) {
    await new Promise((next) => setTimeout(next, 5));
    await booted.advance(0);
  }
  expect(is(booted.state())).toBe(true);
}
const arrived = (booted: Booted): Promise<void> => until(booted, (state) => phaseOf(state).name === "arrive");
const needsFile = (booted: Booted): Promise<void> => until(booted, ({ fault }) => fault !== null);
async function begin(booted: Booted): Promise<void> {
  await arrived(booted);
  booted.send({ type: "startAttempt", name: "Aliya" });
  await until(booted, (state) => visitOf(state) !== null);
}
async function playOn(booted: Booted, right: (at: number) => boolean = () => true): Promise<void> {
  for (let at = 0; phaseOf(booted.state()).name !== "results" && at < 60; at++) {
    await booted.advance(3000);
    if (phaseOf(booted.state()).name === "question") await answer(booted, right(at));
    if (phaseOf(booted.state()).name === "feedback") await send(booted, { type: "goOn" });
  }
}
async function slipIn(booted: Booted) {
  await until(booted, (state) => state.assigned?.slip !== null);
  const made = booted.state().assigned!.slip!; // it was waited for
  const read = made === "impossible" ? null : readSlipText(made.text);
  const opened =
    read?.ok === true ? await openSlip(primitives, read, { secret: teacher.secret, publicKey: teacher.public }) : null;
  if (opened?.ok !== true) throw new Error("no slip that opens");
  return opened;
}

describe("questions in the link", () => {
  test("are asked among those of the road, and the slip plays again without a flag", async () => {
    const { link, assignment, questions, in: where } = given({ road: OF_ROAD.map(({ id }) => id) });
    expect(where).toBe("link");
    const booted = await open(device(), link);
    await begin(booted);
    expect(visitOf(booted.state())?.tasks.map(({ question }) => question)).toEqual(assignment.questions);
    await playOn(booted, (at) => at !== 1);
    const { slip, isSigned } = await slipIn(booted);

    const all = [...OF_ROAD, ...questions];
    const { flags, unverifiable, attempt } = replay({ slip, assignment, questions: all, hashOf: contentHash });
    expect({ isSigned, flags, unverifiable }).toEqual({ isSigned: true, flags: [], unverifiable: null });
    expect(attempt.results.map(({ question }) => question)).toEqual(assignment.questions);
  });
  test("speak the player's language, and another one of theirs where they have none in it", async () => {
    const { link } = given();
    const booted = await open(device(), link, "zh-CN");
    await begin(booted);
    const words = () => booted.state().content?.text.questions["packone-capital"]?.prompt;
    expect(words()).toBe("哈萨克斯坦的首都是哪座城市？");
    await send(booted, { type: "speak", lang: "kk" });
    await until(booted, ({ lang }) => lang === "kk");
    expect(words()).toBe("哈萨克斯坦的首都是哪座城市？");
    await send(booted, { type: "speak", lang: "en" });
    await until(booted, ({ lang }) => lang === "en");
    expect(words()).toBe("Which city is the capital of Kazakhstan?");
  });
});

describe("questions in a file", () => {
  test("are asked for by the file's name until it is opened, and are here from then on", async () => {
    const own = device();
    const { link, text, assignment, questions } = given({ room: 0, over: { title: "Land & water" } });
    const booted = await open(own, link);
    await needsFile(booted);
    expect(booted.state().fault).toEqual({ code: "own-missing", file: "Land-water.json" });
    booted.send({ type: "readFile", text: assignmentFileText(link, text) });
    await begin(booted);
    await booted.advance(3000);
    await answer(booted, true);
    await send(booted, { type: "goOn" });
    const { question } = onTable(booted);
    await booted.advance(1000);

    const second = await open(own, link, "en", 60_000);
    await until(second, (state) => phaseOf(state).name === "question");
    expect(onTable(second).question.id).toBe(question.id);
    await playOn(second);
    const { slip } = await slipIn(second);
    const { flags, unverifiable } = replay({ slip, assignment, questions, hashOf: contentHash });
    expect({ flags, unverifiable }).toEqual({ flags: [], unverifiable: null });
  });
  test("can be played on where nothing can be stored", async () => {
    const store = faultyStore();
    const { link, text } = given({ room: 0 });
    const booted = await open(device(store), link);
    await needsFile(booted);
    store.failWrites = { keys: /^own/, fault: "full" };
    booted.send({ type: "readFile", text: assignmentFileText(link, text) });
    await arrived(booted);

    expect(booted.notices()).toContain("storage-full");
  });
  test.each([
    ["of other questions", (link: string) => assignmentFileText(link, given({ packs: [packOf(["salt"])] }).text)],
    ["that was changed", (link: string, text: string) => assignmentFileText(link, text.replace("Almaty", "Aqtau"))],
    ["that was cut off", (link: string, text: string) => assignmentFileText(link, text.slice(0, -3))],
  ])("%s is told, and nothing of it is kept", async (_, spoil) => {
    const own = device();
    const { link, text } = given({ room: 0 });
    const booted = await open(own, link);
    await needsFile(booted);
    booted.send({ type: "readFile", text: spoil(link, text) });
    await until(booted, ({ moving }) => moving.fault !== null);
    expect(booted.state().moving.fault).toBe("damaged");
    expect(booted.state().fault?.code).toBe("own-missing");

    const second = await open(own, link);
    await needsFile(second);
    expect(second.state().fault?.code).toBe("own-missing");
  });
  test("of an assignment of the road's questions alone opens it, as before", async () => {
    const { link } = given({ room: 0 });
    const booted = await open(device(), link);
    await needsFile(booted);
    const other = given();
    booted.send({ type: "readFile", text: assignmentFileText(other.link) });
    await arrived(booted);

    expect(booted.state().assigned?.link).toBe(other.link);
  });
});

describe("what was begun", () => {
  const onMap = async (booted: Booted) => {
    booted.send({ type: "goTo", address: { name: "map" } });
    await until(booted, ({ screen, memory }) => screen.name === "map" && memory !== null);
    for (let turn = 0; turn < 20; turn++) await booted.advance(0);
    return booted.state().ownPlaces;
  };
  const HUNG = packOf(["capital", "salt"], { id: "hung", stop: "buka" });
  const FREE = packOf(["salt"], { id: "free", stop: { lon: 60, lat: 45 } });

  test("has its places on the map, again after the page was closed, and leads back to itself", async () => {
    const own = device();
    const { link, text } = given({ packs: [HUNG, FREE], room: 0, over: { title: "Two places" } });
    const booted = await open(own, link);
    await needsFile(booted);
    booted.send({ type: "readFile", text: assignmentFileText(link, text) });
    await arrived(booted);
    expect(await onMap(booted)).toEqual([]);
    booted.send({ type: "goTo", address: { name: "assignment", link, factor: 1 } });
    await begin(booted);
    const places = [
      { link, factor: 1, title: "Two places", name: HUNG.name, at: "buka" },
      { link, factor: 1, title: "Two places", name: FREE.name, at: FREE.stop },
    ];
    expect(await onMap(booted)).toEqual(places);

    const second = await open(own, link);
    await until(second, (state) => phaseOf(state).name === "question");
    expect(await onMap(second)).toEqual(places);
  });
  test("is there no more a day after it was due, nor where its file is not", async () => {
    const own = device();
    const over = { due: Date.UTC(2025, 5, 16) };
    const { link } = given({ packs: [HUNG], over });
    const booted = await open(own, link);
    await begin(booted);
    expect(await onMap(booted)).toHaveLength(1);

    const later = await open(own, link, "en", 9 * 24 * 60 * 60 * 1000);
    await until(later, (state) => phaseOf(state).name === "question");
    expect(await onMap(later)).toEqual([]);
  });
  test("is played in the landscape of the stop that it hangs on, and of no other", async () => {
    const landscape = async (packs: OwnGive["packs"]): Promise<string | null | undefined> => {
      const booted = await open(device(), given({ packs: packs ?? [] }).link);
      await arrived(booted);
      return booted.state().assigned?.landscape;
    };
    expect(await landscape([HUNG])).toBe("buka");
    expect(await landscape([HUNG, FREE])).toBeNull();
    expect(await landscape([packOf(["salt"], { stop: "nowhere" })])).toBeNull();
  });
  test("is remembered: what was answered stands in the memory after the page was closed", async () => {
    const own = device();
    const { link } = given({ packs: [FREE] });
    const booted = await open(own, link);
    await begin(booted);
    await booted.advance(3000);
    await answer(booted, true);
    await booted.advance(1000);
    const before = booted.state().progress.recall.get("free-salt");
    expect(before).toBeDefined();

    const second = await open(own, link);
    await until(second, ({ progress }) => progress.recall.size > 0);
    expect(second.state().progress.recall.get("free-salt")).toEqual(before);
  });
});
