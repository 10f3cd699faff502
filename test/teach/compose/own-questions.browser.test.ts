/** One's own questions in the form of an assignment: beside the road's, taken along as they are. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { assignmentHash } from "../../../src/domain/assignment/assignment-hash.ts";
import { ownId, type Pack } from "../../../src/domain/pack/pack.ts";
import { openOwn } from "../../../src/exchange/assignment/own-assignment.ts";
import { ownText } from "../../../src/exchange/assignment/own-text.ts";
import { compose } from "../../../src/teach/compose/compose.ts";
import type { DeskAssignment } from "../../../src/teach/desk-data.ts";
import { packOf } from "../../support/own-assignment.ts";
import { samplePack } from "../../support/sample-pack.ts";
import { keys, named, tabTo } from "./keys.ts";
import { BANK, openDesk, violations, type Desk } from "./support.ts";

const PACK = packOf(["capital", "salt", "height"], { id: "mine" });
let desk: Desk;
function open(packs: readonly Pack[] = [PACK], from: DeskAssignment | null = null): Desk {
  desk = openDesk({ screen: (view) => compose(view, from), packs });
  return desk;
}
const drawn = (): Promise<unknown> => new Promise(requestAnimationFrame);
const summary = (): string => desk.root.querySelector(".comes-to")!.textContent.trim();
const FACET = "Own: Geography, grade 7";

/** With the keyboard: shows the pack's questions alone, and takes all. */
async function chooseOwn(facet = FACET): Promise<void> {
  await tabTo(named(facet));
  await keys(" ");
  await drawn();
  await tabTo(named("Choose all that fit"));
  await keys("{Enter}");
  await drawn();
}
async function save(): Promise<DeskAssignment> {
  const before = desk.put.length;
  await tabTo(named("Save and get the link"));
  await keys("{Enter}");
  await vi.waitFor(() => expect(desk.put).toHaveLength(before + 1));
  return desk.put.at(-1)!; // it was just put
}
const opened = (own: DeskAssignment) => openOwn(own.link, BANK, ownText(own.packs));

beforeEach(() => sessionStorage.clear());
afterEach(() => desk.close());

describe("own questions", () => {
  test("stand in the list under their pack, are looked at, and are counted in minutes", async () => {
    open();
    await chooseOwn();
    expect(summary()).toMatch(/^3 questions, about \d minutes\.$/);
    await tabTo(named("Preview: A capital"));
    await keys("{Enter}");
    await drawn();
    expect(desk.root.querySelector(".preview h3")?.textContent).toBe("Which city is the capital of Kazakhstan?");
    expect(desk.root.querySelector(".preview .source")).toBeNull();
    expect(await violations(desk.root)).toEqual([]);
    desk.speak("zh-CN");
    await drawn();
    expect(desk.root.textContent).toContain("自编：七年级地理");
  });
  test("of the pack that was to be assigned are chosen and shown alone; what is unticked then stays so after a reload", async () => {
    const again = (): Desk =>
      (desk = openDesk({
        screen: (view) => compose(view, null),
        packs: [PACK],
        route: { name: "assign", id: PACK.id },
      }));
    const boxes = (): boolean[] =>
      [...desk.root.querySelectorAll<HTMLInputElement>(".bank-row input")].map(({ checked }) => checked);
    again();
    await drawn();
    expect(boxes()).toEqual([true, true, true]);
    desk.root.querySelector<HTMLInputElement>(".bank-row input")!.click();
    await drawn();
    desk.close();
    again();
    await drawn();
    expect(boxes()).toEqual([false, true, true]);
  });
  test("go into the assignment as they were, with no picture but their own, and into its link", async () => {
    const data = "A".repeat(400);
    const images = { map: { type: "image/png", data }, other: { type: "image/png", data } } as const;
    open([samplePack({ id: "mine", images })]);
    await chooseOwn();
    const own = await save();

    expect(own.packs.flatMap((pack) => Object.keys(pack.images))).toEqual(["map"]);
    expect(own.hash).toBe(assignmentHash(own.link));
    expect(opened(own)).toMatchObject({ ok: true, assignment: own.assignment, packs: own.packs });
  });
  test("stand after the road's, and the title names both", async () => {
    open();
    await chooseOwn();
    await tabTo(named("Show all questions"));
    await keys("{Enter}");
    await drawn();
    await tabTo((element) => element.matches("summary") && element.closest("details")?.dataset["stop"] === "xian");
    await keys("{Enter}");
    await drawn();
    await tabTo((element) => element.matches(".bank-row input"));
    await keys(" ");
    const { assignment } = await save();

    const [xian] = BANK;
    expect(assignment.questions).toEqual([xian!.id, ...PACK.questions.map((question) => ownId(PACK, question))]);
    expect(assignment.title).toMatch(/Xi.an.* Geography, grade 7$/);
  });
  test("that are not finished, or named as the road's are, can't be chosen", async () => {
    const unfinished = PACK.questions.map((one) => (one.id === "salt" ? { ...one, text: {} } : one));
    const [of, ...rest] = BANK[0]!.id.split("-");
    const alike = packOf(["salt"], { id: of!, name: { en: "Alike" } });
    const named = { ...alike, questions: alike.questions.map((one) => ({ ...one, id: rest.join("-") })) };
    open([{ ...PACK, questions: unfinished }, named]);
    await chooseOwn();

    expect(summary()).toMatch(/^2 questions/);
    expect(desk.root.textContent).not.toContain("Alike");
  });
});

test("a large pack comes into the list without the page standing still, and is drawn in parts", async () => {
  const questions = Array.from({ length: 900 }, (_, at) => ({ ...PACK.questions[at % 3]!, id: `q${at}` }));
  open([{ ...PACK, questions }]);
  expect(desk.root.textContent).not.toContain(FACET);
  await vi.waitFor(() => expect(desk.root.textContent).toContain(FACET), { timeout: 20_000 });
  await chooseOwn();
  const rows = (): number => desk.root.querySelectorAll(".bank-row").length;
  expect(rows()).toBe(250);
  expect(desk.root.querySelector(".warnings")?.textContent).toContain("at most 200");
  desk.root.querySelector<HTMLElement>(".stop-group > ul + button")?.click();
  await drawn();

  expect(rows()).toBe(500);
});

describe("what was given out", () => {
  test("stays as it was when the pack changes, and a new version asks what the pack says now", async () => {
    open();
    await chooseOwn();
    const first = await save();
    desk.close();
    const [capital, ...others] = PACK.questions;
    const changed = {
      ...PACK,
      questions: [
        { ...capital!, text: { en: { ...capital!.text.en!, prompt: "What is the capital?" } } },
        ...others.filter(({ id }) => id !== "salt"),
      ],
    };
    open([changed], first);
    const second = await save();

    const prompts = ({ packs }: DeskAssignment) =>
      packs.flatMap(({ questions }) => questions.map(({ text }) => text.en?.prompt));
    expect(prompts(first)[0]).toBe("Which city is the capital of Kazakhstan?");
    // What is gone from the pack is still there for the next version.
    expect(prompts(second)).toEqual([
      "What is the capital?",
      "How high is the pagoda?",
      "Saxaul grows in saline soil.",
    ]);
    expect(second).toMatchObject({ version: 2, replaces: first.id });
    expect(second.hash).not.toBe(first.hash);
    expect(opened(first)).toMatchObject({ ok: true });
  });
  test("can be changed when the pack is gone altogether", async () => {
    open();
    await chooseOwn();
    const first = await save();
    desk.close();
    open([], first);
    const second = await save();

    expect(second.packs).toEqual(first.packs);
    expect(second.assignment.questions).toEqual(first.assignment.questions);
  });
});
