import { afterEach, describe, expect, test } from "vitest";
import { readPack } from "../../../src/content/pack/parse-pack.ts";
import { NO_TEXT, type Pack } from "../../../src/domain/pack/pack.ts";
import type { DeskRoute } from "../../../src/teach/desk-view.ts";
import { samplePack } from "../../support/sample-pack.ts";
import { keys, named, tabTo } from "../compose/keys.ts";
import { violations } from "../compose/support.ts";
import { chosen, fill, inside, stroke, soon } from "./hands.ts";
import { openAuthor, type AuthorDesk } from "./support.ts";

let desk: AuthorDesk;
const PACKS: DeskRoute = { name: "packs" };
const PACK: DeskRoute = { name: "pack", id: "packone" };
const open = async (route: DeskRoute, packs: readonly Pack[] = [samplePack()]): Promise<AuthorDesk> =>
  (desk = await openAuthor(route, packs));
const { find, all, shows, button } = inside(() => desk.root);
const rows = (): (string | undefined)[] => all(".question-row").map((row) => row.dataset["question"]);
const ids = (pack: Pack | undefined): string[] => (pack?.questions ?? []).map(({ id }) => id);
/** Five pixels from the upper left. */
const tapCorner = (map: HTMLElement): void => {
  const { left, top } = map.getBoundingClientRect();
  map.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: left + 5, clientY: top + 5 }));
};
const long = (count: number): Pack => {
  const { questions } = samplePack();
  return samplePack({
    questions: Array.from({ length: count }, (_, at) => ({ ...questions[at % 2 === 0 ? 0 : 2]!, id: `n${at}` })), // of nine
  });
};

afterEach(() => desk.close());

describe("by keyboard alone", () => {
  test("a teacher names a pack, adds a question, and finds both stored", async () => {
    await open(PACKS, []);
    await tabTo((element) => element.matches("#packs-new-name"));
    await keys("Rivers");
    await tabTo(named("New pack"));
    await keys("{Enter}");
    await soon(() => expect(desk.route().name).toBe("pack"));
    await tabTo((element) => element.matches("[data-kind='true-false']"));
    await keys("{Enter}");
    await soon(() => expect(desk.route().name).toBe("pack-question"));
    await soon(() => expect(document.activeElement?.matches("h1")).toBe(true));
    await shows(/Saved/);

    const [pack] = await desk.stored();
    expect(pack?.name).toEqual({ en: "Rivers" });
    expect(pack?.questions).toMatchObject([{ kind: "true-false", answer: true, text: { en: NO_TEXT } }]);
  });

  test("questions are moved, copied and deleted, and each step is undone and done again", async () => {
    await open(PACK);
    const before = rows();
    await tabTo(named("Move down: A capital"));
    await keys("{Enter}");
    await soon(() => expect(rows().slice(0, 2)).toEqual(["rivers", "capital"]));
    await soon(() => expect(named("Move down: A capital")(document.activeElement!)).toBe(true));
    await tabTo(named("More: A capital"));
    await keys("{Enter}");
    await tabTo(named("Delete"));
    await keys("{Enter}");
    await soon(() => expect(rows()).not.toContain("capital"));
    await soon(() => expect(document.activeElement?.id).toBe("open-salt"));

    await stroke("z", "ctrl");
    await soon(() => expect(rows().slice(0, 2)).toEqual(["rivers", "capital"]));
    await stroke("z", "ctrl");
    await soon(() => expect(rows()).toEqual(before));
    await stroke("z", "ctrl", "shift");
    await stroke("y", "ctrl");
    await soon(() => expect(rows()).not.toContain("capital"));
    await soon(async () => expect(ids((await desk.stored())[0])).toEqual(before.slice(1)));
  });

  test("a place of its own is set by the arrow keys, and by numbers", async () => {
    await open(PACK);
    await tabTo((element) => element.matches(".packs-about > summary"));
    await keys("{Enter}");
    chosen(find(".packs-place select"), ":own");
    await tabTo((element) => element.matches(".locate-map"));
    await stroke("ArrowRight");
    await stroke("ArrowUp");
    await soon(() => expect(desk.said.at(-1)).toMatch(/^The place: .+\.$/));
    await tabTo((element) => element.matches(".packs-place input"));
    fill(document.activeElement, "66.9");
    await shows(/Saved/);
    await soon(async () => expect((await desk.stored())[0]?.stop).toMatchObject({ lon: 66.9 }));
    tapCorner(find(".locate-map"));
    await soon(async () => expect((await desk.stored())[0]?.stop).toMatchObject({ lon: expect.closeTo(48, 0) }));
  });
});

describe("what is typed", () => {
  test("into a name is stored a moment later, and undone as one step", async () => {
    await open(PACK);
    find(".packs-about > summary").click();
    fill(find("#packs-name-en"), "");
    fill(find("#packs-name-en"), "Rivers");
    await soon(async () => expect((await desk.stored())[0]?.name.en).toBe("Rivers"));
    await stroke("z", "ctrl");
    await soon(() => expect(find("h1").textContent).toBe("Geography, grade 7"));
  });

  test("into a question is stored, and undone in the field itself", async () => {
    await open({ name: "pack-question", id: "packone", question: "salt" });
    const prompt = await soon(() => find("textarea[lang='en']"));
    fill(prompt, "Does saxaul grow in salt?");
    await soon(async () =>
      expect((await desk.stored())[0]?.questions[2]?.text.en?.prompt).toBe("Does saxaul grow in salt?"),
    );
    await stroke("z", "ctrl");
    await soon(() => expect(prompt).toHaveProperty("value", "Saxaul grows in saline soil."));
    await stroke("y", "ctrl");
    await soon(() => expect(prompt).toHaveProperty("value", "Does saxaul grow in salt?"));
  });

  test("into the search is the field's own to undo, not the pack's", async () => {
    await open(PACK);
    button("Move down: A capital").click();
    await soon(() => expect(named("Move down: A capital")(document.activeElement!)).toBe(true));
    fill(find("input[type=search]"), "khiva");
    await soon(() => expect(rows()).toEqual(["road", "where"]));
    await stroke("z", "ctrl");
    fill(find("input[type=search]"), "");
    await soon(() => expect(rows().slice(0, 2)).toEqual(["rivers", "capital"]));
  });

  test("last is stored where the pack is left at once", async () => {
    await open(PACK);
    button("Move down: A capital").click();
    desk.go(PACKS);
    await soon(async () => expect(ids((await desk.stored())[0]).slice(0, 2)).toEqual(["rivers", "capital"]));
  });

  test("and can't be stored is said, offered as a file, and handed over as one where the pack is left", async () => {
    await open(PACK);
    desk.refuse();
    button("Move down: A capital").click();
    await shows(/could not be stored in the browser/);
    expect(all(".pack-bar button").map((one) => one.textContent.trim())).toContain("Save as a file");
    desk.go(PACKS);
    await soon(() => expect(desk.files.size).toBe(1));
    const [[name, text]] = [...desk.files] as [[string, string]]; // one, as was just expected
    expect(name).toBe("pack-Geography-grade-7-2026-03-01.json");
    expect(ids(readPack(JSON.parse(text)).pack ?? undefined).slice(0, 2)).toEqual(["rivers", "capital"]);
  });
});

describe("a list of many questions", () => {
  test("shows fifty at a time, and finds any of them", async () => {
    await open(PACK, [long(10_000)]);
    expect(rows()).toHaveLength(50);
    button("Next page").click();
    await soon(() => expect(rows()[0]).toBe("n50"));
    await shows(/Page 2 of 200/);
    fill(find("input[type=search]"), "saxaul");
    await soon(() => expect(rows()[0]).toBe("n1"));
    await shows(/5,000 questions found/);
    await soon(() => expect(desk.root.textContent).toContain("all ready to be asked"));
  });

  test("goes on to the next page with a question that is moved over the edge", async () => {
    await open(PACK, [long(60)]);
    all("[aria-label^='Move down']").at(-1)!.click();
    await soon(() => expect(rows().slice(0, 1)).toEqual(["n49"]));
    expect(desk.said.at(-1)).toMatch(/is number 51 now/);
  });
});

describe("a question", () => {
  test("is moved into another pack with its picture", async () => {
    await open(PACK, [samplePack(), samplePack({ id: "two", name: { en: "Two" }, questions: [], images: {} })]);
    all("[aria-label^='More: Which rivers']")[0]!.click();
    (await soon(() => button("Move it there"))).click();
    await soon(() => expect(rows()).not.toContain("rivers"));
    await soon(async () => {
      const [one, two] = await desk.stored();
      expect([ids(one).includes("rivers"), one?.images]).toEqual([false, {}]);
      expect([ids(two), two?.images]).toEqual([["rivers"], samplePack().images]);
    });
  });

  test("leads to those beside it, and back to the list", async () => {
    await open({ ...PACK, name: "pack-question", id: "packone", question: "rivers" });
    await shows(/Question 2 of 9/);
    button("Next question").click();
    expect(desk.route()).toEqual({ name: "pack-question", id: "packone", question: "salt" });
    button("All questions of “Geography, grade 7”").click();
    expect(desk.route()).toEqual(PACK);
  });

  test("that was undone away is told, and comes back", async () => {
    await open(PACK, [samplePack({ questions: [] })]);
    find("[data-kind='numeric']").click();
    await shows(/Question 1 of 1/);
    await stroke("z", "ctrl");
    await shows(/This question is not in the pack/);
    expect(desk.said.at(-1)).toBe("The last change is undone.");
    button("Redo").click();
    await shows(/Question 1 of 1/);
  });
});

describe("languages", () => {
  test("are added and taken away with their words, which can be undone", async () => {
    await open(PACK);
    find(".packs-about > summary").click();
    button("Add Қазақша").click();
    await soon(() => expect(document.activeElement?.id).toBe("packs-name-kk"));
    button("Remove 中文").click();
    all(".packs-langs .main")[0]!.click();
    await soon(async () => {
      const [pack] = await desk.stored();
      expect(pack?.name).toEqual({ en: "Geography, grade 7", kk: "Geography, grade 7" });
      expect(pack?.questions.some(({ text }) => "zh-CN" in text)).toBe(false);
    });
    button("Undo").click();
    await soon(async () => expect((await desk.stored())[0]?.name["zh-CN"]).toBe("七年级地理"));
  });
});

describe("for everyone", () => {
  test.each<readonly [string, DeskRoute]>([
    ["all packs", PACKS],
    ["one pack", PACK],
    ["one question", { name: "pack-question", id: "packone", question: "capital" }],
  ])("axe finds nothing on the screen of %s", async (_, route) => {
    await open(route);
    for (const part of all("details")) part.setAttribute("open", "");
    for (const more of all(".question-row [aria-expanded='false']").slice(0, 1)) more.click();
    await new Promise(requestAnimationFrame);
    expect(await violations(desk.root)).toEqual([]);
  });
});
