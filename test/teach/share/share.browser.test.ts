import { afterEach, expect, test, vi } from "vitest";
import { assignmentHash } from "../../../src/domain/assignment/assignment-hash.ts";
import { linkText } from "../../../src/domain/assignment/link-code.ts";
import type { DeskAssignment } from "../../../src/teach/desk-data.ts";
import { share } from "../../../src/teach/share/share.ts";
import { assignmentOf } from "../../support/attempt-player.ts";
import { keys, named, tabTo } from "../compose/keys.ts";
import { BANK, openDesk, violations, type Desk } from "../compose/support.ts";
import { deskAssignment, deskClass } from "../samples.ts";

let desk: Desk;
function open(over: Partial<DeskAssignment["assignment"]> = {}, rest: Partial<DeskAssignment> = {}): DeskAssignment {
  const questions = BANK.slice(0, 5).map(({ id }) => id);
  const assignment = { ...assignmentOf([]), title: "Rail", questions, count: 5, ...over };
  const link = linkText(assignment, BANK);
  const own = deskAssignment({ assignment, link, hash: assignmentHash(link), ...rest });
  const seats = [
    { number: 1, name: "Willow", factor: 1.5 as const },
    { number: 2, name: "Echo", factor: 1 as const },
  ];
  desk = openDesk({ screen: (view) => share(view, own), classes: [deskClass({ seats })] });
  return own;
}
const page = (): string => location.href.replace(/[?#].*/, "");
const links = (): readonly string[] =>
  [...desk.root.querySelectorAll<HTMLInputElement>(".link-field input")].map(({ value }) => value);
afterEach(() => {
  vi.restoreAllMocks();
  desk.close();
});

test("the link and its other form stand there, and no more where nothing limits the time", async () => {
  const { link } = open();

  expect(links()).toEqual([`${page()}#/a/${link}`, `${page()}?a=${link}#/`]);
  expect(desk.root.textContent).toContain(`${links()[0]!.length} characters long.`);
  expect(await violations(desk.root)).toEqual([]);
});
test("with a limit there are links with more time, and who they are for", async () => {
  const { link } = open({ minutes: 20 }, { classId: "c1" });

  expect(links().slice(2)).toEqual([15, 20, 0].map((factor) => `${page()}#/a/${link}~${factor}`));
  expect(desk.root.querySelector("[data-link='time-1.5']")?.textContent).toContain("For: Willow");
  expect(desk.root.textContent).not.toContain("Echo");
});
test("a link is copied, and what came of it is said", async () => {
  open();
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => void copied.push(text));
  await tabTo(named("Copy: The link"));
  await keys("{Enter}");
  await vi.waitFor(() => expect(desk.said).toEqual(["The link is copied."]));
  expect(copied).toEqual([links()[0]]);
});
test("where the browser refuses, the link is marked to be copied by hand", async () => {
  open();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  await tabTo(named("Copy: The link"));
  await keys("{Enter}");
  await vi.waitFor(() => expect(desk.said[0]).toContain("did not let us copy"));
  const field = document.activeElement;

  expect(
    field instanceof HTMLInputElement && field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
  ).toBe(links()[0]);
});
test("the projector shows the picture as large as the window, and Escape closes it", async () => {
  open();
  await tabTo(named("Show it full-screen"));
  await keys("{Enter}");
  await vi.waitFor(() => expect(desk.root.querySelector("dialog")?.open).toBe(true));
  const { width, height } = desk.root.querySelector("dialog .share-qr")!.getBoundingClientRect();

  expect(Math.max(width / innerWidth, height / innerHeight)).toBeGreaterThan(0.6);
  expect(Math.abs(width - height)).toBeLessThan(1);
  expect(await violations(desk.root)).toEqual([]);
  await keys("{Escape}");
  await vi.waitFor(() => expect(desk.root.querySelector("dialog")).toBeNull());
  expect(document.activeElement?.textContent).toContain("Show it full-screen");
});
test("the file for students has the link in it, and no key; the key file has the key", async () => {
  const { link, secret } = open();
  await tabTo(named("Save the key file"));
  await keys("{Enter}");
  await vi.waitFor(() => expect(desk.files.size).toBe(1));
  await tabTo(named("Save as a file"));
  await keys("{Enter}");
  const [keyFile, file] = [...desk.files.values()];

  expect(keyFile).toContain(secret);
  expect(JSON.parse(file!)).toEqual({ app: "silk-road-journey", kind: "assignment", link });
  expect(desk.put[0]?.keySavedAt).not.toBeNull();
});
test("pages of others are plain links that give nothing away", () => {
  open();
  const outside = [...desk.root.querySelectorAll("a")].filter(({ host }) => host !== location.host);

  expect(outside.map(({ hostname }) => hostname)).toEqual(["classroom.google.com", "teams.microsoft.com"]);
  for (const link of outside) expect([link.rel, link.target]).toEqual(["noopener noreferrer", "_blank"]);
});
test("the printed sheet holds what a student needs, and the screen does not show it", () => {
  const { link } = open({ note: "Good luck", minutes: 20 });
  const paper = desk.root.querySelector(".share-paper")!;

  for (const text of ["Rail", "Good luck", `${page()}#/a/${link}`, "20 minutes", "Nickname or seat number"])
    expect(paper.textContent).toContain(text);
  expect(getComputedStyle(paper).display).toBe("none");
});
