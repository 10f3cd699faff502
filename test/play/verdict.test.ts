/** Stored first, then shown; or shown after half a second where storage does not answer. */
import { describe, expect, test } from "vitest";
import { phaseOf, visitOf } from "../../src/domain/game-state.ts";
import { boot, device, settle } from "../support/fake-services.ts";
import { answer, draft, onTable, send, STOP } from "../support/game-player.ts";

const LAST_EVENT = /^event\/.*\/4$/; // after visitStarted, taskChosen and asked

describe("the verdict", () => {
  test("is shown once the answer is stored, and nothing is pending then", async () => {
    const own = device();
    const booted = await boot(own, { address: STOP });
    let storedWhenShown: boolean | null = null;
    booted.game.tell((_, events) => {
      if (events.some(({ type }) => type === "answered"))
        storedWhenShown = [...own.store.held().keys()].some((key) => LAST_EVENT.test(key));
    });

    await answer(booted, true);

    expect(storedWhenShown).toBe(true);
    expect(booted.state()).toMatchObject({ checking: false, unsaved: 0 });
  });

  test("is not shown while it is being stored: the check is pending and the draft stands", async () => {
    const own = device();
    const booted = await boot(own, { address: STOP });
    own.store.holdWrites = LAST_EVENT;
    await draft(booted, true);

    await send(booted, { type: "check" });
    await booted.advance(499);

    expect(booted.state()).toMatchObject({ checking: true, unsaved: 1 });
    expect(booted.state().draft).not.toBeNull();
    expect(phaseOf(booted.state()).name).toBe("question");
  });

  test("can't be bent by another draft or a hint while it is pending", async () => {
    const own = device();
    const booted = await boot(own, { address: STOP });
    own.store.holdWrites = LAST_EVENT;
    await answer(booted, true);
    const before = booted.state().draft;

    await send(booted, { type: "draft", response: null }, { type: "hint" });

    expect(booted.state().draft).toEqual(before);
    expect(onTable(booted).task.hints).toEqual([]);
  });

  test("is shown after 500 ms where the store hangs, with its points and step, and as not yet saved", async () => {
    const own = device();
    const booted = await boot(own, { address: STOP });
    own.store.holdWrites = LAST_EVENT;
    await answer(booted, true);

    await booted.advance(500);

    expect(phaseOf(booted.state()).name).toBe("feedback");
    expect(onTable(booted).task).toMatchObject({ status: "right", points: 3 });
    expect(booted.state().unsaved).toBe(1);
  });

  test("is saved when the store answers at last", async () => {
    const own = device();
    const booted = await boot(own, { address: STOP });
    own.store.holdWrites = LAST_EVENT;
    await answer(booted, true);
    await booted.advance(500);

    own.store.release();
    await settle();

    expect(booted.state().unsaved).toBe(0);
    expect(await boot(own).then(({ state }) => state().progress)).toEqual(booted.state().progress);
  });

  test("that comes late does not take the newer draft of the same question with it", async () => {
    const own = device();
    const booted = await boot(own, { address: STOP });
    while (["true-false", "sequencing", "matching"].includes(onTable(booted).question.kind)) {
      await answer(booted, true);
      await send(booted, { type: "goOn" });
      const next = visitOf(booted.state())!.tasks.find(({ status }) => status === "waiting")!.question;
      await send(booted, { type: "chooseTask", question: next });
    }
    own.store.holdWrites = /^event/;
    await answer(booted, false);
    await booted.advance(500);
    await draft(booted, true);

    own.store.release();
    await settle();
    booted.game.flush();
    await settle();

    expect([...own.store.held().keys()].filter((key) => key.startsWith("draft/"))).toHaveLength(1);
  });
});

describe("a full store", () => {
  test("is said, the game plays on, and the notice goes once everything is saved", async () => {
    const own = device();
    const booted = await boot(own, { address: STOP });
    own.store.failWrites = { keys: /^event/, fault: "full" };
    await answer(booted, true);
    await booted.advance(500);
    await send(booted, { type: "goOn" });
    expect(booted.notices()).toEqual(["storage-full"]);
    expect(booted.state().unsaved).toBeGreaterThan(0);

    own.store.failWrites = undefined;
    booted.game.flush();
    await settle();

    expect(booted.notices()).toEqual([]);
    expect(booted.state().unsaved).toBe(0);
  });
});

describe("a store that fails otherwise", () => {
  test("is said as slow, once, however often it fails", async () => {
    const own = device();
    const booted = await boot(own, { address: STOP });
    own.store.failWrites = { keys: /^event/, fault: "timeout" };
    await answer(booted, true);
    booted.game.flush();
    await settle();

    expect(booted.notices()).toEqual(["storage-slow"]);
  });
});
