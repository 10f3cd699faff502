import { afterEach, describe, expect, test, vi } from "vitest";
import { deskTranslator } from "../../../src/i18n/desk-translator.ts";
import gameWords from "../../../src/i18n/messages/en.json";
import deskWords from "../../../src/i18n/desk/en.json";
import packWords from "../../../src/i18n/packs/en.json";
import importWords from "../../../src/i18n/import/en.json";
import { MOST_IMPORT_BYTES } from "../../../src/exchange/import/imported.ts";
import { createBringIn } from "../../../src/teach/import/bring-in.ts";
import { keys, named, tabTo } from "../compose/keys.ts";
import { openDesk, violations, type Desk } from "../compose/support.ts";

const t = deskTranslator("en", [gameWords, deskWords, packWords, importWords]);
let desk: Desk;
const open = (): Desk => {
  const screen = createBringIn();
  return (desk = openDesk({ screen: (view) => screen({ ...view, t }) }));
};
const shows = (words: RegExp): Promise<void> =>
  vi.waitFor(() => expect(desk.root.textContent.replaceAll(/\s+/g, " ")).toMatch(words), { timeout: 20_000 });
const give = (...files: readonly File[]): void => {
  const input = desk.root.querySelector<HTMLInputElement>("input[type=file]")!; // the screen has one
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  input.files = data.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
};
const file = (name: string, text: string): File => new File([text], name);

afterEach(() => desk.close());

describe("bringing questions in", () => {
  test("works by keyboard alone: text is pasted, repaired, and stands in a new pack", async () => {
    open();
    expect(await violations(desk.root)).toEqual([]);
    await tabTo((element) => element.matches("#import-text"));
    const field = desk.root.querySelector<HTMLTextAreaElement>("#import-text")!; // just reached
    field.value = "Which flow here? {=Ishim =Chu ~Almaty}\n\nIs snow white? {T}";
    await tabTo(named("Read this text"));
    await keys("{Enter}");
    await shows(/2 questions came in/);
    await shows(/Several choices are marked as right/);
    expect(await violations(desk.root)).toEqual([]);
    await tabTo(named("Only one is right"));
    await keys("{Enter}");
    await shows(/Everything was understood/);
    await tabTo((element) => element.matches(".import-take button"));
    await keys("{Enter}");
    await vi.waitFor(() => expect(desk.gone.at(-1)?.name).toBe("pack"));

    const [pack] = desk.store.packs();
    expect(pack?.questions.map(({ kind }) => kind)).toEqual(["choice", "true-false"]);
    expect(pack?.questions[0]).toMatchObject({ select: "one" });
  });

  test("several files are read, each by itself; what is no file of questions says what to do", async () => {
    open();
    give(
      file("week.gift", "Is it so? {T}\n\nAnd this? {F}"),
      file("holiday.pdf", "%PDF-1.7"),
      file("list.csv", "question,choice 1,choice 2,answer\nWhich?,a,b,2\n"),
    );
    await shows(
      /week\.gift.*2 questions came in.*holiday\.pdf.*No questions were found.*list\.csv.*1 question came in/,
    );
    expect(desk.said).toContain("week.gift: 2 questions were read.");
  });

  test("the teacher's own name of a pack outlives a repair, and so does what was left out", async () => {
    open();
    give(
      file("week.md", "# As the file says\n\n1. Is it so?\n   - [x] yes\n   - [ ] no\n\n2. Which?\n   - a\n   - b\n"),
    );
    await shows(/1 question came in/);
    const name = desk.root.querySelector<HTMLInputElement>(".import-take input")!; // a new pack has a name
    expect(name.value).toBe("As the file says");
    name.value = "My own";
    name.dispatchEvent(new Event("input"));
    desk.root.querySelector<HTMLInputElement>(".import-questions input")!.click(); // the first question
    const repair = desk.root.querySelector<HTMLButtonElement>(".import-remarks .quiet")!; // offered for the second
    repair.click();
    await shows(/Everything was understood/);

    expect(desk.root.querySelector<HTMLInputElement>(".import-take input")!.value).toBe("My own");
    expect(desk.root.querySelector<HTMLInputElement>(".import-questions input")!.checked).toBe(false);
  });

  test("the page itself stays free: a worker reads", async () => {
    const answers: unknown[] = [];
    const Real = Worker;
    class Watched extends Real {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener("message", ({ data }) => answers.push(data));
      }
    }
    vi.stubGlobal("Worker", Watched);
    open();
    give(file("week.gift", "Is it so? {T}"));
    await shows(/1 question came in/);
    vi.unstubAllGlobals();

    expect(answers).toMatchObject([{ result: { ok: true, imported: { format: "gift" } } }]);
  });

  test("a file of many megabytes is refused before it is read", async () => {
    open();
    const big = file("big.gift", "");
    Object.defineProperty(big, "size", { value: MOST_IMPORT_BYTES + 1 });
    let wasRead = false;
    Object.defineProperty(big, "arrayBuffer", {
      value: () => {
        wasRead = true;
        return Promise.resolve(new ArrayBuffer(0));
      },
    });
    const data = { target: { files: [big], value: "" } };
    const input = desk.root.querySelector<HTMLInputElement>("input[type=file]")!; // the screen has one
    Object.defineProperty(input, "files", { value: data.target.files, configurable: true });
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await shows(/too big to be questions/);
    expect(wasRead).toBe(false);
  });

  test("what looks like markup stays text, and a question that was left out does not come", async () => {
    open();
    give(file("x.gift", "<img src=x onerror=alert(1)> Is it? {T}\n\nAnd this? {F}"));
    await shows(/2 questions came in/);
    expect(desk.root.querySelector("img")).toBeNull();
    desk.root.querySelectorAll<HTMLInputElement>(".import-questions input")[0]!.click(); // there are two
    await shows(/1 of 2 questions chosen/);
    desk.root.querySelector<HTMLButtonElement>(".import-take button")!.click(); // it is shown with the questions
    await vi.waitFor(() => expect(desk.store.packs()).toHaveLength(1));
    expect(desk.store.packs()[0]?.questions.map(({ text }) => text.en?.prompt)).toEqual(["And this?"]);
  });

  test("what was opened is still there after a look elsewhere", async () => {
    const screen = createBringIn();
    desk = openDesk({ screen: (view) => screen({ ...view, t }) });
    give(file("week.gift", "Is it so? {T}"));
    await shows(/1 question came in/);
    desk.close();
    desk = openDesk({ screen: (view) => screen({ ...view, t }) });
    await shows(/week\.gift.*1 question came in/);
    expect(desk.root.querySelectorAll(".import-source")).toHaveLength(1);
  });
});
