import { describe, expect, test } from "vitest";
import { contentHash } from "../../src/domain/content-hash.ts";
import { DEFAULT_SETTINGS } from "../../src/domain/settings.ts";
import { boot, device } from "../support/fake-services.ts";
import { answer, onTable, send, STOP } from "../support/game-player.ts";

test("a dialog opens and closes, and going elsewhere closes it", async () => {
  const booted = await boot(device(), { address: STOP });
  await send(booted, { type: "open", dialog: { name: "guidebook" } });
  expect(booted.state().dialog).toEqual({ name: "guidebook" });

  await send(booted, { type: "close" });
  expect(booted.state().dialog).toBeNull();

  await send(
    booted,
    { type: "open", dialog: { name: "card", question: "xian-choice" } },
    { type: "goTo", address: { name: "map" } },
  );
  expect(booted.state().dialog).toBeNull();
});

test("a notice is shown once, however often it comes, until it is dismissed", async () => {
  const booted = await boot(device());
  const notice = { code: "sound-blocked" } as const;

  await send(booted, { type: "notify", notice }, { type: "notify", notice });
  expect(booted.notices()).toEqual(["sound-blocked"]);

  await send(booted, { type: "dismiss", notice: "sound-blocked" });
  expect(booted.notices()).toEqual([]);
});

test("settings are kept for the next day, one by one", async () => {
  const own = device();
  const booted = await boot(own);

  await send(booted, { type: "set", settings: { music: true } }, { type: "set", settings: { textSize: 1.5 } });

  expect((await boot(own)).state().settings).toEqual({ ...DEFAULT_SETTINGS, music: true, textSize: 1.5 });
});

describe("a report of a mistake", () => {
  test("copies the question's id, version and language", async () => {
    const booted = await boot(device(), { address: STOP });
    const { question } = onTable(booted);

    await send(booted, { type: "copyReport" });
    await answer(booted, true);
    await send(booted, { type: "copyReport" });

    expect(booted.copied).toEqual(Array(2).fill(`${question.id} ${contentHash(question)} en`));
    expect(booted.notices()).toEqual(["mistake-copied"]);
  });

  test("without a question copies nothing", async () => {
    const booted = await boot(device());

    await send(booted, { type: "copyReport" });

    expect(booted.copied).toEqual([]);
  });
});

test("a reader is told at once and then each change, until it has heard enough", async () => {
  const { game } = await boot(device());
  const dialogs: (string | null)[] = [];

  const stop = game.tell((state) => void dialogs.push(state.dialog?.name ?? null));
  game.send({ type: "open", dialog: { name: "about" } });
  stop();
  game.send({ type: "close" });

  expect(dialogs).toEqual([null, "about"]);
});

test("idle resolves when nothing is under way", async () => {
  const booted = await boot(device(), { address: STOP });

  booted.send({ type: "speak", lang: "zh-CN" });
  await booted.game.idle();

  expect(booted.state().lang).toBe("zh-CN");
});
