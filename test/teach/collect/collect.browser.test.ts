import axe from "axe-core";
import { html, render, type TemplateResult } from "lit/html.js";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Content } from "../../../src/domain/level-text.ts";
import { framesOf } from "../../../src/domain/summary/frames.ts";
import { qrPictures, type QrPicture } from "../../../src/hud/dialogs/safe/qr-picture.ts";
import { deskTranslator } from "../../../src/i18n/desk-translator.ts";
import desk from "../../../src/i18n/desk/en.json";
import game from "../../../src/i18n/messages/en.json";
import report from "../../../src/i18n/report/en.json";
import { collectLink } from "../../../src/teach/collect/collect-link.ts";
import { collect } from "../../../src/teach/collect/collect.ts";
import type { DeskView } from "../../../src/teach/desk-view.ts";
import { deskResults } from "../../../src/teach/judge/desk-results.ts";
import { judge } from "../../../src/teach/judge/judge.ts";
import "../../../src/hud/styles/tokens.css";
import "../../../src/hud/styles/base.css";
import "../../../src/teach/styles/desk.css";
import { START } from "../../support/attempt-player.ts";
import { classroom, CLASS, code, emptySlip, QUESTIONS, slipBy, type Classroom } from "./support.ts";
import { plainStore, type PlainStore } from "../support/plain-store.ts";

/** Milliseconds: the first picture fetches its reader. */
const SLOW = { timeout: 20_000 };
const t = deskTranslator("en", [game, desk, report]);
const CONTENT: Content = {
  level: { id: "xian", questions: QUESTIONS },
  text: { lang: "en", name: "", task: "", built: "", guidebook: {}, questions: {} },
};
let room: Classroom;
let slips: Readonly<Record<"aliya" | "boris" | "forged", string>>;
beforeAll(async () => {
  room = await classroom();
  const [aliya, boris, forged] = await Promise.all([
    slipBy("Aliya", room),
    slipBy("Boris", room),
    slipBy("Chen", room, 9),
  ]);
  slips = { aliya, boris, forged };
});

let root: HTMLElement;
let store: PlainStore;
let said: string[];
let draw: () => void;
let screen: (view: DeskView) => TemplateResult;
beforeEach(() => {
  document.documentElement.dataset["screen"] = "desk";
  document.documentElement.lang = "en";
  document.title = "Teacher's desk";
  root = document.createElement("div");
  document.body.append(root);
  store = plainStore({ assignments: [room.own], classes: [CLASS] });
  said = [];
  screen = (view) => collect(view, room.own);
  const results = deskResults(async (input) => Promise.all(input.handedIn.map(judge(room.primitives, input))));
  const view: DeskView = {
    t,
    route: { name: "collect", id: room.own.id },
    store,
    bank: QUESTIONS.map(({ id, topic, kind, difficulty }, number) => ({
      id,
      number,
      stop: "xian",
      topic,
      kind,
      difficulty,
    })),
    content: () => CONTENT,
    contents: () => Promise.resolve([CONTENT]),
    results: (own) => results(view, own),
    go: () => undefined,
    redraw: () => draw(),
    say: (text) => said.push(text),
    download: () => undefined,
    now: () => START,
  };
  draw = () => render(screen(view), root);
  draw();
});
afterEach(() => {
  render(html``, root);
  root.remove();
});

const lines = (): readonly string[] =>
  [...root.querySelectorAll(".lines li")].map((line) => (line.textContent ?? "").replaceAll(/\s+/g, " ").trim());
const verdicts = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...root.querySelectorAll<HTMLElement>("tr[data-verdict]")].map((row) => [
      row.querySelector("th")?.textContent?.trim() ?? "",
      row.dataset["verdict"] ?? "",
    ]),
  );
const jsonFile = (slip: string): File =>
  new File([JSON.stringify({ app: "silk-road-journey", kind: "slip", slip })], "slip.json", {
    type: "application/json",
  });
function drop(files: readonly File[]): void {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
}
function drawQr(canvas: HTMLCanvasElement, { size, path }: QrPicture): void {
  canvas.width = size * 6;
  canvas.height = size * 6;
  const context = canvas.getContext("2d")!;
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(6, 6);
  context.fillStyle = "black";
  context.clip(new Path2D(path));
  context.fillRect(0, 0, size, size);
}
const picturesOf = (slip: string): Promise<readonly File[]> =>
  Promise.all(
    qrPictures(framesOf(slip)).map(async (picture, at) => {
      const canvas = document.createElement("canvas");
      drawQr(canvas, picture);
      const blob = await new Promise<Blob | null>((then) => canvas.toBlob(then));
      return new File([blob!], `qr-${at}.png`, { type: "image/png" });
    }),
  );
/** A camera before which pictures are held, one after another. */
function fakeCamera(pictures: readonly QrPicture[]): { readonly stream: MediaStream; readonly put: () => void } {
  const canvas = document.createElement("canvas");
  let at = 0;
  const show = (): void => drawQr(canvas, pictures[at++ % pictures.length]!);
  show();
  const stream = canvas.captureStream(30);
  const timer = setInterval(show, 300);
  const devices = Object.getOwnPropertyDescriptor(Navigator.prototype, "mediaDevices")!;
  Object.defineProperty(navigator, "mediaDevices", {
    configurable: true,
    value: { getUserMedia: () => Promise.resolve(stream) },
  });
  return {
    stream,
    put() {
      clearInterval(timer);
      Object.defineProperty(Navigator.prototype, "mediaDevices", devices);
      Reflect.deleteProperty(navigator, "mediaDevices");
    },
  };
}
async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

describe("slips come in", () => {
  test("as files dropped anywhere: taken in, replayed, the edited one told, those missing named", async () => {
    drop([jsonFile(slips.aliya), jsonFile(slips.forged), jsonFile(slips.aliya), new File(["x"], "list.txt")]);

    await expect.poll(verdicts).toEqual({ Aliya: "verified", Chen: "flagged" });
    expect(lines()).toHaveLength(4);
    expect(lines()[0]).toContain("list.txt");
    expect(root.textContent).toContain(report["flag.score"]);
    expect(root.querySelector<HTMLTextAreaElement>("#missing-names")!.value).toBe("2 Boris\n4 Dina");
    expect(said.at(-1)).toBe("2 new slips taken in. 1 was already here. 1 could not be taken in; the list says why.");
    expect(await faults()).toEqual([]);
  });
  test("as QR pictures of two students, mixed", async () => {
    const [one, two] = await Promise.all([picturesOf(slips.aliya), picturesOf(slips.boris)]);
    expect(one.length).toBeGreaterThan(1);
    drop([...one.slice(1), ...two.slice(0, 1)]);
    await expect.poll(() => lines().length, SLOW).toBe(2);
    expect(lines().join()).toContain(`${one.length - 1} of ${one.length} pictures`);
    drop([...two.slice(1), ...one.slice(0, 1)]);

    await expect.poll(verdicts, SLOW).toEqual({ Aliya: "verified", Boris: "verified" });
    expect(lines()).toHaveLength(2);
  });
  test("by the reader in far less than two seconds a picture", async () => {
    const pictures = await picturesOf(slips.aliya);
    const from = performance.now();
    drop(pictures);
    await expect.poll(() => store.kept("own").length, SLOW).toBe(1);

    expect((performance.now() - from) / pictures.length).toBeLessThan(2000);
  });
  test("by camera after one tap: two students with their pictures mixed, and not one of them twice", async () => {
    const [one, two] = [slips.aliya, slips.boris].map((slip) => qrPictures(framesOf(slip)));
    const camera = fakeCamera(one!.flatMap((picture, at) => [picture, two![at] ?? picture]));
    const button = [...root.querySelectorAll("button")].find(
      ({ textContent }) => textContent?.trim() === report["collect.camera-start"],
    );
    button!.click();
    await expect.poll(() => said.filter((words) => words === report["collect.camera-done"]).length, SLOW).toBe(2);
    await expect.poll(verdicts).toEqual({ Aliya: "verified", Boris: "verified" });
    await new Promise((then) => setTimeout(then, 1500));

    expect(root.querySelector(".seen")!.textContent).toMatch(/Next, please!/);
    expect(said.filter((words) => words === report["collect.camera-done"])).toHaveLength(2);
    expect(root.querySelector(".seen ~ .how")!.textContent).toContain("2 new slips");
    expect(lines()).toHaveLength(2);
    expect(await faults()).toEqual([]);
    render(html``, root);
    expect(camera.stream.getTracks().map(({ readyState }) => readyState)).toEqual(["ended"]);
    camera.put();
  });
  test("pasted and put right by keyboard alone", async () => {
    root.querySelector<HTMLElement>("textarea[name=sent]")!.focus();
    await userEvent.keyboard(`2 ${code(2)}`);
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect.poll(verdicts).toEqual({ Boris: "unproven" });

    const change = root.querySelector<HTMLElement>("[data-change]")!;
    for (let press = 0; press < 20 && document.activeElement !== change; press++) await userEvent.tab();
    expect(document.activeElement).toBe(change);
    await userEvent.keyboard("{Enter}");
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard("Dina");
    expect(await faults()).toEqual([]);
    await userEvent.keyboard("{Enter}");
    await expect.poll(verdicts).toEqual({ Dina: "unproven" });
    await expect.poll(() => document.activeElement).toBe(root.querySelector("[data-change]"));

    await userEvent.keyboard("{Enter}");
    for (let press = 0; press < 4; press++) await userEvent.tab();
    expect(document.activeElement?.textContent?.trim()).toBe(report["collect.remove"]);
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => document.activeElement).toBe(root.querySelector("[data-undo]"));
    expect(store.kept("own")).toEqual([]);
    expect(await faults()).toEqual([]);
    await userEvent.keyboard("{Enter}");
    await expect.poll(verdicts).toEqual({ Dina: "unproven" });
    expect(store.kept("own")[0]!.student).toBe("Dina");
  });
});

describe("a slip opened as a link", () => {
  test("goes to its assignment and leads there", async () => {
    screen = (view) => collectLink(view, slips.boris);
    draw();
    await expect.poll(() => root.querySelector("a")?.getAttribute("href")).toBe("#/teach/own/collect");

    expect(root.textContent).toContain(report["collect.line-new"]);
    expect(store.kept("own")).toMatchObject([{ via: "link", slip: slips.boris }]);
    expect(await faults()).toEqual([]);
  });
  test.each([
    ["of an assignment that is not here", emptySlip("AAAA", "0000000000000000"), report["collect.do-unknown"]],
    ["cut off", "S10123", report["slip-fault.damaged"]],
  ])("%s is told, with what to do", async (_, slip, words) => {
    screen = (view) => collectLink(view, slip);
    draw();

    await expect.poll(() => root.textContent).toContain(words);
    expect(store.kept("own")).toEqual([]);
  });
});
