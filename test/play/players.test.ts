/** Who plays: links for new players, names, several players on one device. */
import { describe, expect, test } from "vitest";
import { journeyOf, phaseOf, visitOf } from "../../src/domain/game-state.ts";
import { boot, device, settle } from "../support/fake-services.ts";
import { answer, choose, onTable, send, STOP } from "../support/game-player.ts";
import { playedBy } from "../support/played-by.ts";

describe("a new player by a link to a stop", () => {
  test("has the first question at once, before storage has answered", async () => {
    const own = device();
    own.store.read = () => new Promise(() => undefined);

    const booted = await boot(own, { address: STOP });

    expect(phaseOf(booted.state()).name).toBe("question");
    expect(booted.state().players).toBeNull();
  });

  test("may answer before storage has answered: everything is stored afterwards, once", async () => {
    const own = device();
    const { read } = own.store;
    let open = (): void => undefined;
    const opening = new Promise<void>((resolve) => (open = resolve));
    own.store.read = (key) => opening.then(() => read(key));
    const booted = await boot(own, { address: STOP });
    await answer(booted, true);
    await booted.advance(500);
    expect(phaseOf(booted.state()).name).toBe("feedback");

    open();
    await settle();

    expect((await boot(own)).state().progress).toEqual(booted.state().progress);
    expect(onTable(booted).task.tries).toHaveLength(1);
  });

  test("is asked for a name once, after the first answer", async () => {
    const booted = await boot(device(), { address: STOP });
    expect(booted.state().askName).toBe(false);

    await answer(booted, true);
    expect(booted.state().askName).toBe(true);
    await send(booted, { type: "name", nickname: "" }, { type: "goOn" });
    await choose(booted);
    await answer(booted, true);

    expect(booted.state().askName).toBe(false);
  });

  test("keeps the name that was given, trimmed, at most 24 characters of it", async () => {
    const own = device();
    const booted = await boot(own, { address: STOP });
    await answer(booted, true);

    await send(booted, { type: "name", nickname: `  Aigul ${"x".repeat(40)}` });

    expect(booted.state().player?.nickname).toBe(`Aigul ${"x".repeat(18)}`);
    expect((await boot(own)).state().players).toEqual([booted.state().player]);
  });

  test("keeps a name given while storage was still opening", async () => {
    const own = device();
    const { read } = own.store;
    let open = (): void => undefined;
    const opening = new Promise<void>((resolve) => (open = resolve));
    own.store.read = (key) => opening.then(() => read(key));
    const booted = await boot(own, { address: STOP });
    booted.send({ type: "name", nickname: "Bek" });

    open();
    await settle();

    expect(booted.state().player?.nickname).toBe("Bek");
    expect((await boot(own)).state().players).toMatchObject([{ nickname: "Bek" }]);
  });

  test("who has a name is not asked again", async () => {
    const own = await playedBy("Anna");

    const booted = await boot(own, { address: { name: "stop", stop: "horgos" } });
    await send(booted, { type: "startVisit" });
    await choose(booted);
    await answer(booted, true);

    expect(booted.state().askName).toBe(false);
  });
});

describe("a device with players", () => {
  test("asks who is playing before a stop, and goes there", async () => {
    const own = await playedBy("Anna");
    own.tabPlayer = null;

    const booted = await boot(own, { address: STOP });
    expect(booted.state().screen).toEqual({ name: "who", wanted: STOP });
    expect(booted.told).toEqual([]);
    await send(booted, { type: "choosePlayer", player: booted.state().players![0]!.id });

    expect(booted.state().screen).toEqual(STOP);
    expect(phaseOf(booted.state()).name).toBe("feedback");
  });

  test("gives a new player the first question of that stop at once", async () => {
    const own = await playedBy("Anna");
    own.tabPlayer = null;
    const booted = await boot(own, { address: { name: "stop", stop: "horgos" } });

    await send(booted, { type: "newPlayer" });

    expect(phaseOf(booted.state()).name).toBe("question");
    expect(booted.state().players?.map(({ nickname }) => nickname)).toEqual(["Anna", ""]);
  });

  test("does not ask again in a tab that knows its player", async () => {
    const own = await playedBy("Anna");

    const booted = await boot(own, { address: STOP });

    expect(booted.state().player?.nickname).toBe("Anna");
    expect(booted.state().screen).toEqual(STOP);
  });

  test("asks at the title's Begin, and a chosen player goes on in the open question's stop", async () => {
    const own = await playedBy("Anna");
    own.tabPlayer = null;
    const booted = await boot(own);

    await send(booted, { type: "begin" });
    expect(booted.state().screen).toEqual({ name: "who", wanted: { name: "title" } });
    await send(booted, { type: "choosePlayer", player: booted.state().players![0]!.id });

    expect(booted.state().screen).toEqual(STOP);
  });

  test("keeps what each of them did apart", async () => {
    const own = await playedBy("Bek", await playedBy("Anna"));
    const booted = await boot(own);
    const [anna, bek] = booted.state().players!;

    await send(booted, { type: "goTo", address: { name: "who" } }, { type: "choosePlayer", player: anna!.id });
    const annas = [...journeyOf(booted.state())!.visits.keys()];
    await send(booted, { type: "goTo", address: { name: "who" } }, { type: "choosePlayer", player: bek!.id });

    expect(booted.state().player).toEqual(bek);
    expect([...journeyOf(booted.state())!.visits.keys()]).toHaveLength(1);
    expect(annas).toHaveLength(1);
    expect([...journeyOf(booted.state())!.visits.keys()]).not.toEqual(annas);
  });

  test("asks each new player for a name, also the second on the same page", async () => {
    const booted = await boot(device(), { address: STOP });
    await answer(booted, true);
    await send(booted, { type: "goTo", address: { name: "who" } }, { type: "newPlayer" });
    expect(booted.state().askName).toBe(false);

    await send(booted, { type: "travelTo", stop: "xian" }, { type: "startVisit" });
    await choose(booted);
    await answer(booted, true);

    expect(booted.state().askName).toBe(true);
  });

  test("does not let a player in whose record can't be read, and says so", async () => {
    const own = await playedBy("Anna");
    own.tabPlayer = null;
    const booted = await boot(own);
    const { id } = booted.state().players![0]!;
    for (const key of [`profile/${id}`, `spare/profile/${id}`])
      await own.store.write(key, { f: 1, body: "{", sum: "0" });

    await send(booted, { type: "choosePlayer", player: id });

    expect(booted.notices()).toEqual(["save-set-aside"]);
    expect(booted.state()).toMatchObject({ player: null, screen: { name: "title" } });
  });
});

describe("the hint that there are players was lost", () => {
  test("who plays is asked after all, and nothing of the first question goes into anyone's journey", async () => {
    const own = await playedBy("Anna");
    own.tabPlayer = null;
    own.hasPlayers = false;
    const before = [...own.store.held().keys()];

    const booted = await boot(own, { address: { name: "stop", stop: "horgos" } });
    expect(booted.state()).toMatchObject({
      screen: { name: "who", wanted: { name: "stop", stop: "horgos" } },
      player: null,
      visit: null,
    });
    await send(booted, { type: "choosePlayer", player: booted.state().players![0]!.id });

    expect(phaseOf(booted.state()).name).toBe("arrive");
    expect(journeyOf(booted.state())?.stops.has("horgos")).toBe(false);
    expect([...own.store.held().keys()]).toEqual(before);
  });
});

describe("the title", () => {
  test("a quick Begin, before storage has answered, is not thrown back to the title", async () => {
    const own = await playedBy("Anna");
    const { read } = own.store;
    let open = (): void => undefined;
    const opening = new Promise<void>((resolve) => (open = resolve));
    own.store.read = (key) => opening.then(() => read(key));
    const booted = await boot(own);
    booted.send({ type: "begin" });

    open();
    await settle();

    expect(booted.state()).toMatchObject({ player: { nickname: "Anna" }, screen: STOP });
  });

  test("a link followed while nobody plays opens its first question, and what is answered is kept", async () => {
    const own = device();
    const booted = await boot(own);

    await send(booted, { type: "goTo", address: STOP });
    await answer(booted, true);

    expect(visitOf(booted.state())?.stop).toBe("xian");
    expect((await boot(own)).state().progress).toEqual(booted.state().progress);
  });
});

test("whoever left before anything was stored has the first question at once again", async () => {
  const own = device();
  const write = own.store.write.bind(own.store);
  own.store.write = (key, value) =>
    key.startsWith("event/") ? Promise.resolve({ ok: false, fault: "full" } as const) : write(key, value);
  await boot(own, { address: STOP });
  own.store.write = write;

  const again = await boot(own, { address: STOP });

  expect(phaseOf(again.state()).name).toBe("question");
});

describe("a question that the page showed before the game was there", () => {
  const order = ["west", "north", "east", "south"];
  const shown = { stop: "xian", question: "xian-choice-two", order };

  test("is the visit's first, in the order in which it was shown", async () => {
    const booted = await boot(device(), { address: STOP, shownFirst: shown });

    expect(onTable(booted)).toMatchObject({ question: { id: "xian-choice-two" }, task: { order } });
    expect(visitOf(booted.state())?.tasks).toHaveLength(6);
  });

  test.each([
    { ...shown, question: "gone" },
    { ...shown, order: ["west", "north"] },
    { ...shown, stop: "buka" },
  ])("is passed over where it does not fit: %j", async (shownFirst) => {
    const booted = await boot(device(), { address: STOP, shownFirst });

    expect(onTable(booted).task.order).not.toEqual(shownFirst.order);
  });
});
