import { afterEach, describe, expect, test, vi } from "vitest";
import { isFinished, lintQuestion } from "../../../../src/content/pack/pack-lint.ts";
import type { QuestionKind } from "../../../../src/domain/question.ts";
import { seededRandom } from "../../../../src/domain/seeded.ts";
import { newQuestion } from "../../../../src/teach/author/new-question.ts";
import { samplePack } from "../../../support/sample-pack.ts";
import { tabTo } from "../../compose/keys.ts";
import { violations } from "../../compose/support.ts";
import { fill, soon } from "../hands.ts";
import { openAuthor, type AuthorDesk } from "../support.ts";

let desk: AuthorDesk;
afterEach(() => desk.close());

/** As if it was chosen. */
function give(file: File): void {
  const input = desk.root.querySelector<HTMLInputElement>(".edit-picture input[type=file]")!; // the editor has one
  const data = new DataTransfer();
  data.items.add(file);
  input.files = data.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

const skeleton = (kind: QuestionKind) => newQuestion(kind, "fresh", ["en"], seededRandom(7));
async function open(kind: QuestionKind): Promise<void> {
  const pack = samplePack({ questions: [skeleton(kind)], images: {}, name: { en: "Rivers" } });
  desk = await openAuthor({ name: "pack-question", id: pack.id, question: "fresh" }, [pack]);
  await vi.waitFor(() => expect(desk.root.querySelector(".edit-columns")).not.toBeNull());
}
const all = <Found extends HTMLElement>(selector: string): Found[] => [...desk.root.querySelectorAll<Found>(selector)];
const stored = async () => (await desk.stored())[0]?.questions[0];
const shows = (words: RegExp): Promise<void> =>
  soon(() => expect(desk.root.textContent.replaceAll(/\s+/g, " ")).toMatch(words));

/** Ids of fields that must be written, in the order in which they stand. */
const lacking = (): string[] => all<HTMLElement>(".edit-form textarea[aria-describedby]").map(({ id }) => id);
async function type(id: string, words: string): Promise<void> {
  await tabTo((element) => element.id === id);
  fill(document.activeElement, words);
}
const PROMPTS: Readonly<Record<QuestionKind, string>> = {
  choice: "Which of these rivers flows through Astana?",
  "true-false": "The Ishim flows through Astana.",
  numeric: "How many stops has the road?",
  "fill-in": "Which town lies on the Ishim?",
  sequencing: "Put these towns in order from east to west.",
  matching: "Match each town with its river.",
  sorting: "Sort these into rivers and towns.",
  locate: "Where does Astana lie?",
};

const KINDS = Object.keys(PROMPTS) as QuestionKind[]; // its own keys

describe("by keyboard alone", () => {
  test.each(KINDS)("a question of the kind %s is written until it can be asked", async (kind) => {
    await open(kind);
    expect(isFinished(lintQuestion({ id: "p" }, skeleton(kind)))).toBe(false);
    await type("q-en-prompt", PROMPTS[kind]);
    for (let at = 0; lacking().length > 0 && at < 12; at++)
      await type(lacking()[0]!, `${["alpha", "bravo", "delta", "hotel", "tango", "sierra", "oscar", "lima"][at % 8]}`); // one is lacking
    await shows(/Ready to be asked/);
    await shows(/Saved/);

    const question = await soon(async () => {
      const now = await stored();
      expect(now && isFinished(lintQuestion({ id: "p" }, now))).toBe(true);
      return now;
    });
    expect(question?.text.en?.prompt).toBe(PROMPTS[kind]);
    expect(await violations(desk.root)).toEqual([]);
  });
});

test("choices are moved, marked and taken out, and what is right goes with its words", async () => {
  await open("choice");
  const fields = all<HTMLTextAreaElement>("[data-list=choices] textarea").filter(({ id }) => id.includes("choices"));
  for (const [at, words] of ["one", "two", "three", "four"].entries()) fill(fields[at] ?? null, words);
  const act = (name: string): void =>
    all("button, input")
      .find((one) => one.getAttribute("aria-label") === name)
      ?.click();
  act("Choice B is right");
  act("Move up: Choice B");
  await vi.waitFor(() => expect(desk.said.at(-1)).toMatch(/place 1/));
  act("Remove: Choice D");

  await soon(async () => {
    const question = await stored();
    if (question?.kind !== "choice") throw new Error("no choice");
    const words = question.choices.map((id) => question.text.en?.choices[id]);
    expect(words).toEqual(["two", "one", "three"]);
    expect(question.answer.map((id) => question.text.en?.choices[id])).toEqual(["two"]);
  });
});

test("what looks like markup is shown to students as text", async () => {
  await open("true-false");
  await type("q-en-prompt", "<b>Bold</b> is <img src=x>");
  await vi.waitFor(() =>
    expect(desk.root.querySelector(".edit-preview h3")?.textContent).toBe("<b>Bold</b> is <img src=x>"),
  );
  expect(desk.root.querySelector(".edit-preview :is(h3 b, img)")).toBeNull();
});

test("a picture that is chosen is drawn anew, shown, and asks for words", async () => {
  await open("true-false");
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [1600, 100];
  canvas.getContext("2d")?.fillRect(0, 0, 800, 100);
  const blob = await new Promise<Blob | null>((then) => canvas.toBlob(then));
  give(new File([blob!], "river.png", { type: "image/png" })); // canvases give PNG
  await shows(/Say what the picture shows/);
  const shown = all<HTMLImageElement>(".edit-picture img")[0];
  await vi.waitFor(() => expect(shown?.naturalWidth).toBe(1200));
  await type("q-en-alt", "A river from above");
  await soon(async () => expect((await stored())?.image).not.toBeNull());
  expect(all(".edit-preview img")).toHaveLength(1);
});

test("a file that is no picture is refused in words", async () => {
  await open("true-false");
  give(new File(["<svg xmlns='http://www.w3.org/2000/svg'/>"], "x.svg", { type: "image/svg+xml" }));
  await shows(/no picture that the browser can read/);
  expect(desk.said.at(-1)).toMatch(/no picture/);
});
