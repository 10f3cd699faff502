import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  MOST_IMAGES_BYTES,
  NO_TEXT,
  type Pack,
  type PackImage,
  type PackQuestion,
} from "../../../src/domain/pack/pack.ts";
import { deskTranslator } from "../../../src/i18n/desk-translator.ts";
import words from "../../../src/i18n/packs/en.json";
import { editSession, SAVE_AFTER, type EditSession } from "../../../src/teach/author/edit-session.ts";
import { openDeskStore } from "../../../src/teach/desk-store.ts";
import type { DeskStore, DeskView } from "../../../src/teach/desk-view.ts";
import { fakeChannels } from "../../save/fake-channels.ts";
import { fakeLocks } from "../../save/fake-locks.ts";
import { faultyStore } from "../../support/faulty-store.ts";
import { samplePack } from "../../support/sample-pack.ts";
import { plainStore } from "../support/plain-store.ts";

const first = samplePack();
const asking =
  (prompt: string) =>
  (question: PackQuestion): PackQuestion => ({
    ...question,
    text: { ...question.text, en: { ...(question.text.en ?? NO_TEXT), prompt } },
  });
const named =
  (name: string) =>
  (pack: Pack): Pack => ({ ...pack, name: { ...pack.name, en: name } });
const promptOf = (pack: Pack | undefined, id: string): string | undefined =>
  pack?.questions.find((one) => one.id === id)?.text.en?.prompt;
const image = (data: string): PackImage => ({ type: "image/png", data });

interface Open {
  readonly session: EditSession;
  readonly store: DeskStore;
  readonly said: string[];
  readonly view: DeskView;
}
function open(store: DeskStore = plainStore({ packs: [first] })): Open {
  const said: string[] = [];
  const view: DeskView = {
    t: deskTranslator("en", [words]),
    route: { name: "pack", id: first.id },
    store,
    bank: [],
    content: () => null,
    contents: async () => [],
    results: () => null,
    go: () => undefined,
    redraw: () => undefined,
    say: (text) => void said.push(text),
    download: () => undefined,
    now: () => 0,
  };
  const own = store.packs().find(({ id }) => id === first.id);
  if (own === undefined) throw new Error("no such pack");
  return { session: editSession(view, own), store, said, view };
}

describe("a pack that is edited", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("is stored by itself a moment after the last change, once for all of them", async () => {
    const { session, store } = open();
    const put = vi.spyOn(store, "putPack");
    session.change("name", named("R"));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER - 1);
    session.change("name", named("Rivers"));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER - 1);
    expect([put.mock.calls.length, session.saving()]).toEqual([0, "waiting"]);

    await vi.advanceTimersByTimeAsync(1);
    expect([put.mock.calls.length, session.saving()]).toEqual([1, "saved"]);
    expect(store.packs()[0]?.name.en).toBe("Rivers");
  });

  test("of thousands of questions is stored later, for that takes its time", async () => {
    const questions = Array.from({ length: 6000 }, (_, at) => ({ ...first.questions[2]!, id: `n${at}` })); // of nine
    const { session } = open(plainStore({ packs: [{ ...first, questions }] }));
    session.change("name", named("Rivers"));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER * 2);
    expect(session.saving()).toBe("waiting");
    await vi.advanceTimersByTimeAsync(SAVE_AFTER * 3);
    expect(session.saving()).toBe("saved");
  });

  test("is not stored again where everything was undone meanwhile", async () => {
    const { session, store } = open();
    const put = vi.spyOn(store, "putPack");
    session.change("name", named("Rivers"));
    session.undo();
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    expect([put.mock.calls.length, session.saving()]).toEqual([0, "saved"]);
  });

  test("is stored at once where it is left", async () => {
    const { session, store } = open();
    session.changeQuestion("prompt", "salt", asking("Salt?"));
    expect(await session.flush()).toBe(true);
    expect(promptOf(store.packs()[0], "salt")).toBe("Salt?");
  });

  test("stores what was written while it was being stored", async () => {
    const { session, store } = open();
    session.change("name", named("One"));
    const leaving = session.flush();
    session.change("name", named("Two"));
    await leaving;
    expect(session.saving()).toBe("waiting");
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    expect([store.packs()[0]?.name.en, session.saving()]).toEqual(["Two", "saved"]);
  });

  test("takes a pause in typing for the end of a step", async () => {
    const { session } = open();
    session.change("name", named("R"));
    session.change("name", named("Ri"));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    session.change("name", named("Riv"));
    session.undo();
    expect(session.pack().name.en).toBe("Ri");
    session.undo();
    expect(session.pack()).toEqual(first);
    expect([session.canUndo(), session.canRedo()]).toEqual([false, true]);
  });

  test("tells what could not be stored, keeps it, and tells when it could after all", async () => {
    const { session, said, view } = open(plainStore({ packs: [first] }));
    const broken: DeskStore = { ...view.store, putPack: async () => ({ ok: false, fault: "not-stored" }) };
    session.follow({ ...view, store: broken });
    session.change("name", named("Rivers"));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    expect([session.saving(), session.pack().name.en, said]).toEqual(["fault", "Rivers", [words["packs.fault-saved"]]]);

    session.follow(view);
    expect(await session.flush()).toBe(true);
    expect([session.saving(), said.at(-1)]).toEqual(["saved", words["packs.saved"]]);
  });

  test("makes no step of a change that changes nothing", () => {
    const { session } = open();
    session.changeQuestion("prompt", "salt", (question) => ({ ...question }));
    session.changeQuestion("prompt", "no such", asking("?"));
    expect(session.canUndo()).toBe(false);
  });
});

describe("a picture", () => {
  const shown = (session: EditSession, data: string): string | null => {
    const id = session.addImage(image(data));
    if (id !== null) session.changeQuestion("image", "salt", (question) => ({ ...question, image: id }));
    return id;
  };

  test("comes with the change that uses it, and goes with it", () => {
    const { session } = open();
    const id = shown(session, "AAAA");
    expect(session.pack().images[id ?? ""]).toEqual(image("AAAA"));
    session.undo();
    expect(session.pack()).toEqual(first);
  });

  test("that takes the place of another is a step of its own", () => {
    const { session } = open();
    const one = shown(session, "AAAA");
    shown(session, "BBBB");
    session.undo();
    expect(session.pack().questions.find(({ id }) => id === "salt")?.image).toBe(one);
  });

  test("that is there already is not added twice", () => {
    const { session } = open();
    expect(shown(session, "AAAA")).toBe(session.addImage(image("AAAA")));
    expect(session.addImage(first.images["map"] ?? image(""))).toBe("map");
  });

  test("is refused where the pack is full", () => {
    const { session } = open();
    expect(session.addImage(image("A".repeat((MOST_IMAGES_BYTES / 3) * 4)))).toBeNull();
  });

  test("that no question shows any more is not stored, and is there for undoing", async () => {
    const { session, store } = open();
    session.changeQuestion("image", "rivers", (question) => ({ ...question, image: null }));
    await session.flush();
    expect(store.packs()[0]?.images).toEqual({});
    session.undo();
    await session.flush();
    expect(store.packs()[0]).toEqual(first);
  });
});

describe("two tabs", () => {
  async function tabs(): Promise<readonly [Open, Open, () => Promise<void>]> {
    const store = faultyStore();
    const [locks, channels] = [fakeLocks(), fakeChannels()];
    const desk = () => openDeskStore({ store, locks, channel: channels.open, onChange: () => undefined });
    const one = await desk();
    await one.putPack(first);
    const two = await desk();
    const [a, b] = [open(one), open(two)];
    const heard = async (): Promise<void> => {
      await new Promise((then) => setTimeout(then, 20));
      a.session.follow(a.view);
      b.session.follow(b.view);
    };
    return [a, b, heard];
  }

  test("see what the other has stored, and it can be undone", async () => {
    const [a, b, heard] = await tabs();
    a.session.changeQuestion("prompt", "salt", asking("Salt?"));
    await a.session.flush();
    await heard();
    expect([promptOf(b.session.pack(), "salt"), b.session.remark(), b.said]).toEqual([
      "Salt?",
      "packs.other-tab",
      [words["packs.other-tab"]],
    ]);
    expect([a.session.remark(), b.session.saving()]).toEqual([null, "saved"]);
    b.session.undo();
    expect(promptOf(b.session.pack(), "salt")).toBe("Saxaul grows in saline soil.");
  });

  test("that write in different questions both keep what they wrote", async () => {
    const [a, b, heard] = await tabs();
    b.session.changeQuestion("prompt", "capital", asking("Capital?"));
    a.session.changeQuestion("prompt", "salt", asking("Salt?"));
    await a.session.flush();
    await heard();
    await b.session.flush();
    await heard();
    for (const { session } of [a, b])
      expect([promptOf(session.pack(), "salt"), promptOf(session.pack(), "capital")]).toEqual(["Salt?", "Capital?"]);
  });

  test("that write in one question keep both, and the later one is told", async () => {
    const [a, b, heard] = await tabs();
    b.session.changeQuestion("prompt", "salt", asking("Theirs?"));
    a.session.changeQuestion("prompt", "salt", asking("Salt?"));
    await a.session.flush();
    await heard();
    expect(b.said).toEqual([words["packs.other-tab-both"]]);
    await b.session.flush();
    await heard();
    const prompts = a.session.pack().questions.map(({ text }) => text.en?.prompt);
    expect(prompts).toEqual(expect.arrayContaining(["Salt?", "Theirs?"]));
    expect(a.session.pack().questions).toHaveLength(first.questions.length + 1);
  });
});
