/** No storage, broken saves, missing levels: it is said, and the game goes on where it can. */
import { describe, expect, test } from "vitest";
import type { LoadFault } from "../../src/content/load.ts";
import { phaseOf } from "../../src/domain/game-state.ts";
import { sampleContent } from "../support/sample-level.ts";
import { boot, device } from "../support/fake-services.ts";
import { faultyStore } from "../support/faulty-store.ts";
import { answer, playVisit, send, STOP } from "../support/game-player.ts";

const TORN = { f: 1, body: "{", sum: "0" };
const NEWER = { f: 99, body: "{}", sum: "" };

describe("no storage at all", () => {
  test("is said plainly, and a whole visit can be played", async () => {
    const own = device();
    own.store.read = () => Promise.resolve({ ok: false, fault: "unavailable" });

    const booted = await boot(own, { address: STOP });
    const checks = await playVisit(booted, () => true);

    expect(checks).toBe(6);
    expect(booted.notices()).toEqual(["storage-none"]);
    expect(booted.state()).toMatchObject({ keeps: false, unsaved: 0 });
  });
});

describe("a save that is gone", () => {
  test("although somebody has played here is told once, and a new journey can begin", async () => {
    const own = device();
    own.hasPlayers = true;
    const booted = await boot(own, { address: STOP });

    expect(booted.notices()).toEqual(["save-gone"]);
    expect(await playVisit(booted, () => true)).toBe(6);
    expect((await boot(own)).notices()).toEqual([]);
  });
  test("because its last player was erased is nothing to tell", async () => {
    const own = device();
    const booted = await boot(own, { address: STOP });
    await playVisit(booted, () => true);
    await send(booted, { type: "erasePlayer", player: booted.state().player!.id });

    expect((await boot(own)).notices()).toEqual([]);
  });
  test("into the bin is nothing to tell", async () => {
    const own = device();
    const booted = await boot(own, { address: STOP });
    await playVisit(booted, () => true);
    await send(booted, { type: "binPlayer", player: booted.state().player!.id });

    expect((await boot(own)).notices()).toEqual([]);
  });
});

describe("a save that can't be read", () => {
  test("is set aside, said and counted, and a new journey can begin", async () => {
    const own = device(faultyStore({ profiles: TORN }));
    const booted = await boot(own);
    expect(booted.state().notices).toEqual([{ code: "save-set-aside", count: 1 }]);

    await send(booted, { type: "begin" });

    expect(booted.state().screen).toEqual({ name: "map" });
    expect([...own.store.held()].find(([key]) => /^aside\/\w+\/profiles$/.test(key))?.[1]).toEqual(TORN);
  });

  test("in one event costs that event only", async () => {
    const own = device();
    const before = await boot(own, { address: STOP });
    await answer(before, true);
    const key = [...own.store.held().keys()].find((one) => /^event\/.*\/4$/.test(one))!;
    await own.store.write(key, TORN);

    const after = await boot(own, { address: STOP });

    expect(after.state().notices).toEqual([{ code: "save-set-aside", count: 1 }]);
    expect(phaseOf(after.state()).name).toBe("question");
  });

  test("because it is of a newer game is said and left untouched", async () => {
    const own = device(faultyStore({ profiles: NEWER }));

    const booted = await boot(own, { address: STOP });
    await answer(booted, true);
    await booted.advance(500);

    expect(booted.notices()).toContain("save-newer");
    expect(phaseOf(booted.state()).name).toBe("feedback");
    expect(own.store.held().get("profiles")).toEqual(NEWER);
  });
});

describe("a stop whose questions can't be had", () => {
  test.each<LoadFault>([
    { code: "offline" },
    { code: "not-found" },
    { code: "level-broken", file: "data/xian.en.json", problems: [{ path: "id", code: "schema", detail: "?" }] },
  ])("shows $code, and can be tried again", async (fault) => {
    let isThere = false;
    const booted = await boot(device(), {
      address: STOP,
      content: (stop, lang) => (isThere ? { ok: true, value: sampleContent(stop, lang) } : { ok: false, fault }),
    });
    expect(booted.state().fault).toEqual(fault);
    expect(phaseOf(booted.state()).name).toBe("fault");

    isThere = true;
    await send(booted, { type: "retryContent" });
    const checks = await playVisit(booted, () => true);

    expect(checks).toBe(6);
  });

  test("does not keep the player from going elsewhere", async () => {
    const booted = await boot(device(), {
      address: STOP,
      content: (stop, lang) =>
        stop === "xian" ? { ok: false, fault: { code: "offline" } } : { ok: true, value: sampleContent(stop, lang) },
    });

    await send(booted, { type: "goTo", address: { name: "stop", stop: "horgos" } });

    expect(booted.state()).toMatchObject({ fault: null, content: { level: { id: "horgos" } } });
  });
});

test("an unknown address is said, and the title opens", async () => {
  const booted = await boot(device(), { address: { name: "unknown", text: "stop/atlantis" } });

  expect(booted.state()).toMatchObject({
    screen: { name: "title" },
    notices: [{ code: "unknown-address", detail: "stop/atlantis" }],
  });
  expect(booted.addresses.at(-1)).toBe("#/");
});
