import axe from "axe-core";
import { render } from "lit/html.js";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { MOST_POINTS } from "../../../src/domain/rules.ts";
import type { DeskRoute } from "../../../src/teach/desk-view.ts";
import { report } from "../../../src/teach/report/report.ts";
import {
  BENT,
  FIRST,
  madeUpDesk,
  MISSING,
  NAMES,
  own,
  played,
  QUESTIONS,
  resultsOf,
  SPOKEN,
  TWICE,
  type Desk,
} from "./made-up.ts";
import "../../../src/hud/styles/tokens.css";
import "../../../src/hud/styles/base.css";
import "../../../src/teach/styles/desk.css";

const refused: string[] = [];
const root = document.createElement("div");
let route: DeskRoute = { name: "table", id: "own" };
let desk: Desk;

beforeAll(() => {
  document.documentElement.dataset["screen"] = "desk";
  document.documentElement.lang = "en";
  document.title = "Report";
  root.id = "hud";
  document.body.append(root);
  // As strict as the policy of the built page: nothing evaluated, no style that is written into the page.
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "script-src 'self'; style-src 'self'";
  document.head.append(policy);
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, sample }) =>
    refused.push(`${violatedDirective} ${sample}`),
  );
});
const draw = (): void => void render(report(desk.view(route), desk.own()), root);
function open(to: DeskRoute, first = own(), make = resultsOf): void {
  route = to;
  desk = madeUpDesk(draw, first, make);
  draw();
}
beforeEach(() => page.viewport(1366, 900));
afterEach(() => void render(null, root));

const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string): HTMLElement => all(selector)[0]!;
const textOf = (element: Element): string => (element.textContent ?? "").replaceAll(/\s+/g, " ").trim();
const plotsDrawn = (): Promise<void> =>
  vi.waitFor(() => expect(all("figure svg").length).toBe(all("figure").length), { timeout: 20_000 });
async function faults(): Promise<string[]> {
  for (const details of all("details")) details.setAttribute("open", "");
  const { violations } = await axe.run(document);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
/** Goes on with the Tab key until the focus stands there. */
async function tabTo(selector: string): Promise<void> {
  for (let step = 0; step < 200; step++) {
    if (document.activeElement?.matches(selector)) return;
    await userEvent.tab();
  }
  throw new Error(`the Tab key never comes to ${selector}`);
}

const question = (id: string): DeskRoute => ({ name: "question", id: "own", question: id });
const SCREENS: readonly (readonly [string, DeskRoute])[] = [
  ["table", { name: "table", id: "own" }],
  ["questions", { name: "questions", id: "own" }],
  ["topics", { name: "topics", id: "own" }],
  ["student", { name: "student", id: "own", student: TWICE }],
  ["student who handed in nothing", { name: "student", id: "own", student: MISSING }],
  ["student of a spoken code", { name: "student", id: "own", student: SPOKEN }],
  ...QUESTIONS.map(({ id, kind }) => [`${kind} question`, question(id)] as const),
];

describe.each(SCREENS)("the %s screen", (_, place) => {
  test.each([1366, 360])("has no fault of access and does not run over the page at %i px", async (width) => {
    await page.viewport(width, 900);
    open(place);
    await plotsDrawn();

    expect(await faults()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(root.querySelector("h1[data-focus]")).not.toBeNull();
    expect(textOf(root)).not.toMatch(/\b(report|item|test|student|reading|verdict)\.[a-z]/);
  });
});

describe("the class table", () => {
  test("equals what was played", () => {
    open({ name: "table", id: "own" });
    const rows = new Map(all("tbody tr").map((row) => [textOf(row.querySelector("th")!), row]));

    expect([...rows.keys()].slice(0, NAMES.length)).toEqual(NAMES);
    for (const name of NAMES.filter((name) => ![MISSING, SPOKEN, BENT, TWICE].includes(name))) {
      const cells = [...rows.get(name)!.querySelectorAll<HTMLElement>("td[data-cell]")];
      const shown = cells.map((cell) => Number(textOf(cell).replace(/[^\d.]/g, "")));
      const { results } = played(name, own());
      expect(shown).toEqual(
        QUESTIONS.map(({ id }) => {
          const { score } = results.find((result) => result.question === id)!;
          return Number((score * MOST_POINTS).toFixed(1));
        }),
      );
    }
    expect(rows.get(BENT)!.querySelectorAll("td[data-cell]")).toHaveLength(0);
    expect(textOf(one(".missing"))).toContain(MISSING);
  });
  test("tells every cell by a sign and a word besides its colour", () => {
    open({ name: "table", id: "own" });
    for (const cell of all("tbody td[data-cell]")) {
      expect(textOf(cell.querySelector("i")!)).not.toBe("");
      expect(textOf(cell.querySelector(".unseen")!)).not.toBe("");
    }
  });
  test("is sorted by the keyboard, and says so", async () => {
    const scores = () =>
      all("tbody .of-score b").flatMap((cell) => (textOf(cell) === "–" ? [] : parseFloat(textOf(cell))));
    open({ name: "table", id: "own" });
    await tabTo(".of-score button");
    await userEvent.keyboard("{Enter}");
    expect(one("th.of-score").getAttribute("aria-sort")).toBe("descending");
    expect(scores()).toEqual(scores().toSorted((a, b) => b - a));
    await userEvent.keyboard(" ");
    expect(one("th.of-score").getAttribute("aria-sort")).toBe("ascending");
    expect(scores()).toEqual(scores().toSorted((a, b) => a - b));
    expect(desk.said).toEqual(["Sorted by Score, descending", "Sorted by Score, ascending"]);
  });
  test("counts other attempts by the keyboard", async () => {
    open({ name: "table", id: "own" });
    const score = () =>
      textOf(
        all("tbody tr")
          .find((row) => textOf(row.querySelector("th")!) === TWICE)!
          .querySelector(".of-score")!,
      );
    const before = score();
    await tabTo(".counted select");
    await userEvent.keyboard("{ArrowDown}");
    await vi.waitFor(() => expect(desk.own().counted).toBe("first"));
    await vi.waitFor(() => expect(score()).not.toBe(before));
  });
  test("scrolls by the keyboard where it is wider than the page", async () => {
    await page.viewport(360, 700);
    open({ name: "table", id: "own" });
    await tabTo(".across");
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    await vi.waitFor(() => expect(one(".across").scrollLeft).toBeGreaterThan(0));
  });
  test("hands out a CSV and a workbook", async () => {
    open({ name: "table", id: "own" });
    await tabTo(".exports button");
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(desk.files).toHaveLength(1), { timeout: 20_000 });
    await tabTo(".exports button + button");
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(desk.files).toHaveLength(2), { timeout: 20_000 });
    const [[name, csv], [other, book]] = desk.files as [[string, string], [string, Blob]]; // as just asked for

    expect(name).toBe("Silk-Road-results-2025-06-13.csv");
    expect(csv).toContain(`${NAMES[0]}`);
    expect(other).toMatch(/\.xlsx$/);
    // A workbook is a ZIP archive.
    expect([...new Uint8Array(await book.slice(0, 2).arrayBuffer())]).toEqual([0x50, 0x4b]);
  });
});

describe("a wrong key", () => {
  test("is corrected and taken back by the keyboard, and everything follows", async () => {
    open(question(FIRST.id));
    const right = () => Number(textOf(one(".figures dd")));
    const before = right();
    await tabTo(".correction summary");
    await userEvent.keyboard("{Enter}");
    await tabTo(".fix-more input");
    // The key as it is, and two choices further "south": any of the two counts then.
    await userEvent.keyboard("{Tab}{Tab} ");
    await tabTo(".correction form .main");
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() =>
      expect(desk.own().corrections).toEqual({ [FIRST.id]: { as: "choices", answer: ["north", "south"] } }),
    );

    expect(desk.said.at(-1)).toBe("The key is corrected. Everything was marked anew.");
    expect(textOf(one(".told"))).toContain("Everything was marked anew.");
    expect(right()).not.toBe(before);
    await tabTo(".correction button.quiet");
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(desk.own().corrections).toEqual({}));
    expect(right()).toBe(before);
    expect(one(".correction").contains(document.activeElement)).toBe(true);
  });
  test("that is none is not taken", async () => {
    open(question(FIRST.id));
    await tabTo(".correction summary");
    await userEvent.keyboard("{Enter}");
    await tabTo(".correction form .main");
    await userEvent.keyboard("{Enter}");
    expect(desk.own().corrections).toEqual({});
    expect(desk.said.at(-1)).toContain("no other key");
  });
  test("of a question left out leaves it empty in the table", () => {
    open({ name: "table", id: "own" }, own({ corrections: { [FIRST.id]: { as: "left-out" } } }));
    const row = all("tbody tr")[0]!;
    expect(row.querySelector<HTMLElement>("td[data-cell]")!.dataset["cell"]).toBe("not-asked");
    expect(textOf(one(".note:not([data-note])"))).toContain("The key of 1 question");
  });
});

describe("the reading of figures", () => {
  test("below ten attempts there are counts and the reason, and no figure", async () => {
    open({ name: "questions", id: "own" }, own(), (of) => {
      const results = resultsOf(of);
      return { ...results, attempts: results.attempts.slice(0, 4) };
    });
    expect(textOf(one(".note:not([data-note])"))).toContain("4 attempts");
    expect(all(".items thead th")).toHaveLength(6);
    expect(all("figure")).toHaveLength(0);
    expect(textOf(root)).toContain("Below 10 such figures would say more about chance");
  });
  test("where students were asked different questions the reliability is withheld, with the reason", () => {
    open({ name: "questions", id: "own" }, own({}, { order: "variant", count: 5 }));
    const told = all(".readings tbody tr").map(textOf);
    expect(told).toHaveLength(8);
    for (const row of told.slice(5)) expect(row).toContain("students were asked different questions");
  });
  test("a wrong answer that many share is told in words", () => {
    open({ name: "topics", id: "own" });
    expect(textOf(one(".misconceptions"))).toMatch(/\d+ of \d+ think: “xian-choice|\d+ of \d+ think: “south/);
  });
});

test("each plot is a picture with a name, its numbers beneath, and drawn again only when something changed", async () => {
  open({ name: "questions", id: "own" });
  await plotsDrawn();
  const [svg] = all("figure svg");
  expect(svg?.getAttribute("role")).toBe("img");
  expect(svg?.getAttribute("aria-label")).toMatch(/^Easy, hard, telling\. 11 questions/);
  expect(all(".plotted .numbers table")).toHaveLength(all("figure").length);
  draw();
  expect(all("figure svg")[0]).toBe(svg);
});

test("nothing of all this was refused by a strict content security policy, which does refuse", async () => {
  expect(refused).toEqual([]);
  const sheet = document.createElement("style");
  sheet.textContent = "body { outline: 0 }";
  document.head.append(sheet);
  await vi.waitFor(() => expect(refused).toHaveLength(1));
});
