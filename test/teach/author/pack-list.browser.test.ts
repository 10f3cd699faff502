import { afterEach, describe, expect, test } from "vitest";
import { readPack } from "../../../src/content/pack/parse-pack.ts";
import type { Pack } from "../../../src/domain/pack/pack.ts";
import type { DeskRoute } from "../../../src/teach/desk-view.ts";
import { samplePack } from "../../support/sample-pack.ts";
import { violations } from "../compose/support.ts";
import { inside, opened, soon } from "./hands.ts";
import { openAuthor, type AuthorDesk } from "./support.ts";

let desk: AuthorDesk;
const PACKS: DeskRoute = { name: "packs" };
const open = async (route: DeskRoute, packs: readonly Pack[] = [samplePack()]): Promise<AuthorDesk> =>
  (desk = await openAuthor(route, packs));
const { find, all, shows, button } = inside(() => desk.root);
const ids = (pack: Pack | undefined): string[] => (pack?.questions ?? []).map(({ id }) => id);
const openFiles = (...texts: readonly string[]): void => opened(find("input[type=file]"), texts);

afterEach(() => desk.close());

describe("packs", () => {
  test("are duplicated under a name of their own, and deleted after a second step", async () => {
    await open(PACKS);
    button("More: Geography, grade 7").click();
    button("Duplicate").click();
    await shows(/Geography, grade 7 \(2\)/);
    const [first, copy] = await desk.stored();
    expect([copy?.name, copy?.questions]).toEqual([
      { en: "Geography, grade 7 (2)", "zh-CN": "七年级地理 (2)" },
      first?.questions,
    ]);

    button("Delete: Geography, grade 7").click();
    button("Delete the pack").click();
    await soon(async () => expect(await desk.stored()).toEqual([copy]));
    await soon(() => expect(document.activeElement?.id).toBe("packs-all"));
  });

  test("are saved as a file that comes in again just as it was", async () => {
    await open(PACKS);
    button("More: Geography, grade 7").click();
    button("Save as a file").click();
    const [text = ""] = desk.files.values();
    expect(JSON.parse(text)).toMatchObject({ $schema: new URL("schema/pack.json", document.baseURI).href });
    expect(readPack(JSON.parse(text))).toEqual({ pack: samplePack(), isNewer: false, problems: [] });
  });

  test("out of files come in at once where they are whole and new, several together", async () => {
    await open(PACKS, []);
    openFiles(JSON.stringify(samplePack()), JSON.stringify(samplePack({ id: "two", name: { en: "Two" } })));
    await shows(/2 packs are on your desk now/);
    expect((await desk.stored()).map(({ id }) => id)).toEqual(["packone", "two"]);
  });

  test("that are here already are asked about: replaced, or taken in beside", async () => {
    await open(PACKS);
    const other = samplePack({ name: { en: "Other" } });
    openFiles(JSON.stringify(other));
    await shows(/This pack is on your desk already/);
    button("Take it in as a new pack").click();
    await soon(async () =>
      expect((await desk.stored()).map(({ name }) => name.en)).toEqual(["Geography, grade 7", "Other"]),
    );
    openFiles(JSON.stringify(other));
    await shows(/This pack is on your desk already/);
    button("Replace the one here").click();
    await soon(async () => expect((await desk.stored()).map(({ name }) => name.en)).toEqual(["Other", "Other"]));
  });

  test("with broken questions say which, and the others can come in", async () => {
    await open(PACKS, []);
    const [first] = samplePack().questions;
    openFiles(JSON.stringify({ ...samplePack(), questions: [first, { id: "x" }, first] }));
    await shows(/Question 2.*Question 3, id: the id “capital” stands twice/);
    button("Take it in").click();
    await soon(async () => expect(ids((await desk.stored())[0])).toEqual(["capital"]));
  });

  test("that are none are told why, and nothing is stored", async () => {
    await open(PACKS, []);
    openFiles("", "{", '{"app":"x","format":1}', '{"pack":2}', "[]", '{"__proto__":{"pack":1}}');
    for (const words of [/is empty/, /cut off/, /whole desk/, /newer version/, /no pack of questions/])
      await shows(words);
    expect(all(".opened-files > li")).toHaveLength(6);
    expect(await desk.stored()).toEqual([]);
    expect(await violations(desk.root)).toEqual([]);
  });
});
