/** An assignment with own questions given out: the page says how they reach the students, and why so. */
import { afterEach, expect, test, vi } from "vitest";
import { assignmentHash } from "../../../src/domain/assignment/assignment-hash.ts";
import { readAssignmentFile } from "../../../src/exchange/assignment/assignment-file.ts";
import { MOST_ADDRESS, openOwn } from "../../../src/exchange/assignment/own-assignment.ts";
import { share } from "../../../src/teach/share/share.ts";
import { givenOut, packOf, type OwnGive } from "../../support/own-assignment.ts";
import { PACK_QUESTIONS, samplePack } from "../../support/sample-pack.ts";
import { keys, named, tabTo } from "../compose/keys.ts";
import { BANK, openDesk, violations, type Desk } from "../compose/support.ts";
import { deskAssignment } from "../samples.ts";

let desk: Desk;
function open(give: OwnGive) {
  const given = givenOut({ bank: BANK, ...give });
  const { assignment, packs, link } = given;
  const own = deskAssignment({ assignment, packs, link, hash: assignmentHash(link) });
  desk = openDesk({ screen: (view) => share(view, own) });
  return given;
}
const text = (): string => desk.root.textContent;
const isQr = (): boolean => desk.root.querySelector("main .share-qr") !== null;
async function saved(button: string): Promise<readonly [string, string]> {
  await tabTo(named(button));
  await keys("{Enter}");
  await vi.waitFor(() => expect(desk.files.size).toBe(1));
  return [...desk.files][0]!; // there is one
}
afterEach(() => desk.close());

test("few questions are in the link: it says so, shows its picture, and its file holds the link alone", async () => {
  const { link } = open({ packs: [packOf(["salt"])] });
  expect(text()).toContain("1 question of your own is in the link itself");
  expect(isQr()).toBe(true);
  expect(await violations(desk.root)).toEqual([]);
  const [, file] = await saved("Save as a file");

  expect(readAssignmentFile(file)).toEqual({ link, own: null });
});
test("more questions are in a link too long for a picture: there is none, and it is said", async () => {
  const few = PACK_QUESTIONS.slice(0, 6).filter(({ id }) => id !== "rivers");
  const { link } = open({ packs: [samplePack({ questions: few })] });
  expect(link.length).toBeGreaterThan(950);
  expect(isQr()).toBe(false);
  expect(text()).toContain("too long for a picture");
  expect(await violations(desk.root)).toEqual([]);
});
test("too many for a link are in a file: it is offered by name, and with the link it opens", async () => {
  const { link, packs, assignment } = open({ room: 0, over: { title: "Land & water" } });
  expect(isQr()).toBe(false);
  expect(text()).toContain(`more than ${new Intl.NumberFormat("en").format(MOST_ADDRESS)} characters`);
  expect(text()).toContain("Land-water.json");
  expect(await violations(desk.root)).toEqual([]);
  const [name, file] = await saved("Save the file for students");

  expect(name).toBe("Land-water.json");
  const read = readAssignmentFile(file);
  expect(read?.link).toBe(link);
  expect(openOwn(link, BANK, read?.own ?? null)).toEqual({ ok: true, assignment, packs, in: "file" });
  expect(file).not.toContain("secret");
});
