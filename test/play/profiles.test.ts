/** What players choose and put away: names, figures, locks, the bin. */
import { describe, expect, test } from "vitest";
import { journeyOf } from "../../src/domain/game-state.ts";
import { boot, type Device } from "../support/fake-services.ts";
import { send } from "../support/game-player.ts";
import { playedBy } from "../support/played-by.ts";

describe("what a player chooses", () => {
  test("is shown at once and found again the next day: name, figure and lock", async () => {
    const own = await playedBy("Aida");
    const booted = await boot(own);
    const { id } = booted.state().players![0]!;
    const change = { nickname: "  Ayla ", figure: "camel", lock: ["carp", "kite", "melon"] };
    await send(booted, { type: "changePlayer", player: id, change });

    const told = { id, nickname: "Ayla", figure: "camel", lock: ["carp", "kite", "melon"] };
    expect(booted.state().players).toEqual([told]);
    expect((await boot(own)).state().players).toEqual([told]);
  });

  test("a lock asks for its pictures before anybody plays on, and lets in with them alone", async () => {
    const own = await playedBy("Aida");
    own.tabPlayer = null;
    const booted = await boot(own);
    const { id } = booted.state().players![0]!;
    await send(booted, { type: "changePlayer", player: id, change: { lock: ["carp", "kite", "melon"] } });
    await send(booted, { type: "choosePlayer", player: id });
    expect(booted.state()).toMatchObject({ dialog: { name: "lock", player: id }, player: null });
    await send(booted, { type: "choosePlayer", player: id, lock: ["carp", "melon", "kite"] });
    expect(booted.state().player).toBeNull();

    await send(booted, { type: "choosePlayer", player: id, lock: ["carp", "kite", "melon"] });

    expect(booted.state()).toMatchObject({ dialog: null, player: { id } });
  });
});

describe("the bin", () => {
  async function binned(): Promise<{ own: Device; id: string }> {
    const own = await playedBy("Aida");
    const booted = await boot(own);
    const { id } = booted.state().player!;
    await send(booted, { type: "binPlayer", player: id });
    expect(booted.state()).toMatchObject({ player: null, players: [], screen: { name: "who" } });
    expect(booted.state().binned.map((one) => one.id)).toEqual([id]);
    return { own, id };
  }

  test("gives a journey back whole", async () => {
    const { own, id } = await binned();
    const booted = await boot(own);
    await send(booted, { type: "restorePlayer", player: id }, { type: "choosePlayer", player: id });

    expect(booted.state().binned).toEqual([]);
    expect(journeyOf(booted.state())?.latest).toHaveLength(1);
  });

  test("is emptied of a journey at once where the player says so", async () => {
    const { own, id } = await binned();
    const booted = await boot(own);
    expect(booted.state().binned).toHaveLength(1);

    await send(booted, { type: "erasePlayer", player: id });

    expect(booted.state().binned).toEqual([]);
    expect([...own.store.held().keys()].filter((key) => key.includes(id))).toEqual([]);
  });
});

test("everything is erased at once where the player says so, and the page begins anew", async () => {
  const own = await playedBy("Aida");
  const booted = await boot(own);
  await send(booted, { type: "eraseEverything" });

  expect(own.store.held().size).toBe(0);
  expect(booted.startedOver).toHaveLength(1);
  expect(own).toMatchObject({ tabPlayer: null, hasPlayers: false });
});
