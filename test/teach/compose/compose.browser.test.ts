import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readLink } from "../../../src/domain/assignment/link-code.ts";
import { compose } from "../../../src/teach/compose/compose.ts";
import type { DeskAssignment } from "../../../src/teach/desk-data.ts";
import { keys, named, tabTo } from "./keys.ts";
import { BANK, openDesk, violations, type Desk, type OpenDesk } from "./support.ts";

let desk: Desk;
const open = (over: Partial<OpenDesk> = {}, from: DeskAssignment | null = null): Desk =>
  (desk = openDesk({ screen: (view) => compose(view, from), ...over }));
const inGroup = (stop: string) => (element: Element) => element.closest("details")?.dataset["stop"] === stop;
const XIAN = BANK.filter(({ stop }) => stop === "xian").map(({ id }) => id);
const summary = (): string => desk.root.querySelector(".comes-to")!.textContent.trim();
const drawn = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** With the keyboard: all questions of Xi'an but the first. */
async function chooseXian(): Promise<void> {
  const isXian = inGroup("xian");
  await tabTo((element) => element.matches("summary") && isXian(element));
  await keys("{Enter}");
  await tabTo((element) => isXian(element) && named("Choose all that fit")(element));
  await keys("{Enter}");
  await tabTo((element) => element.matches(".bank-row input"));
  await keys(" ");
  await drawn();
}

beforeEach(() => sessionStorage.clear());
afterEach(() => desk.close());

describe("by keyboard alone", () => {
  test("a teacher chooses, sets rules and saves; the link says just that", async () => {
    open();
    await chooseXian();
    expect(summary()).toMatch(/^17 questions, about \d+ minutes\.$/);
    await tabTo((element) => element.matches("input[maxlength='60']"));
    await keys("Rail and silk");
    await tabTo((element) => element.matches("[name='compose-count']"));
    await keys("{ArrowDown}");
    await tabTo((element) => element.matches("input[type='number']"));
    await keys("{ArrowUp}{ArrowUp}");
    await tabTo(named("Time limit"));
    await keys(" ");
    await drawn();
    expect(summary()).toMatch(/^12 questions out of 17, about \d+ minutes\.$/);
    await tabTo(named("Save and get the link"));
    await keys("{Enter}");
    await vi.waitFor(() => expect(desk.gone).toHaveLength(1));

    const [own] = desk.put;
    expect(desk.gone).toEqual([{ name: "share", id: own!.id }]);
    const read = readLink(own!.link, BANK);
    expect(read).toEqual({ ok: true, assignment: own!.assignment });
    const { title, questions, count, minutes } = own!.assignment;
    expect({ title, questions, count, minutes }).toEqual({
      title: "Rail and silk",
      questions: XIAN.slice(1),
      count: 12,
      minutes: 20,
    });
    expect(own).toMatchObject({ version: 1, replaces: null, keySavedAt: null });
    expect(own!.secret).not.toBe(own!.assignment.key);
    expect(sessionStorage).toHaveLength(0);
  });
  test("a question is looked at, tried, and its answer seen", async () => {
    open();
    await chooseXian();
    await tabTo(named("Preview: "));
    await keys("{Enter}");
    await tabTo((element) => element.matches(".preview form button.quiet") && named("Show the answer")(element));
    await keys("{Enter}");
    await drawn();

    expect(desk.root.querySelector(".preview .answer")?.textContent).toContain("The answer: ");
    expect(desk.put).toEqual([]);
    expect(await violations(desk.root)).toEqual([]);
  });
  test("saving with nothing chosen says so, and leads to the questions", async () => {
    open();
    await tabTo(named("Save and get the link"));
    await keys("{Enter}");
    await drawn();

    expect([desk.said, desk.put, document.activeElement?.id]).toEqual([
      ["No question is chosen yet."],
      [],
      "compose-choose",
    ]);
  });
});

describe("the form", () => {
  test("lasts through another language, and speaks it", async () => {
    open();
    await chooseXian();
    desk.speak("zh-CN");

    expect(summary()).toMatch(/^17 道题，约 \d+ 分钟。$/);
    expect(desk.root.querySelector(".bank-row b")?.textContent).toMatch(/\p{Script=Han}/u);
    expect(desk.root.querySelectorAll(".bank-row input:checked")).toHaveLength(17);
  });
  test("comes back after a reload, and can be begun anew", async () => {
    open();
    await chooseXian();
    desk.close();
    open();

    expect(summary()).toMatch(/^17 questions/);
    await tabTo(named("Start over"));
    await keys("{Enter}");
    await drawn();
    expect(summary()).toBe("");
    expect(sessionStorage).toHaveLength(0);
  });
  test("stays when it could not be stored", async () => {
    open({ refuses: true });
    await chooseXian();
    await tabTo(named("Save and get the link"));
    await keys("{Enter}");
    await vi.waitFor(() => expect(desk.said.at(-1)).toContain("could not be stored"));

    expect(desk.gone).toEqual([]);
    expect(summary()).toMatch(/^17 questions/);
  });
  test("finds questions by their words", async () => {
    open();
    await tabTo((element) => element.matches("[type='search']"));
    await keys("zhang qian");
    await drawn();
    const rows = [...desk.root.querySelectorAll(".bank-row")];

    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.textContent).toMatch(/zhang qian/i);
  });
  test("has no faults for those who listen, filtered or not", async () => {
    open();
    expect(await violations(desk.root)).toEqual([]);
    await tabTo((element) => element.matches(".facets summary"));
    // On a narrow screen the filters are folded at first.
    if (document.activeElement?.closest("details")?.open !== true) await keys("{Enter}");
    await tabTo(named("True or false"));
    await keys(" ");
    await drawn();
    expect(await violations(desk.root)).toEqual([]);
  });
});

test("a new version has a key, link and id of its own, and names the one before", async () => {
  open();
  await chooseXian();
  await tabTo(named("Save and get the link"));
  await keys("{Enter}");
  await vi.waitFor(() => expect(desk.put).toHaveLength(1));
  const before = desk.put[0]!;
  desk.close();
  open({}, before);
  expect(summary()).toMatch(/^17 questions/);
  await tabTo(named("Save and get the link"));
  await keys("{Enter}");
  await vi.waitFor(() => expect(desk.put).toHaveLength(1));
  const [next] = desk.put;

  expect(next).toMatchObject({ version: 2, replaces: before.id });
  expect(next!.assignment).toMatchObject({ questions: XIAN.slice(1), title: "Xi'an" });
  for (const part of ["id", "link", "hash", "secret"] as const) expect(next![part]).not.toBe(before[part]);
});
