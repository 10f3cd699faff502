import { describe, expect, test } from "vitest";
import { TIME_FACTORS } from "../../../src/domain/assignment/assignment.ts";
import { parseAddress } from "../../../src/play/address.ts";
import {
  assignmentAddress,
  classroomAddress,
  pageOf,
  spareAddress,
  teamsAddress,
} from "../../../src/teach/share/addresses.ts";

const PAGE = "https://school.example/game/";
const LINK = "BCAA_x-y";

describe("an address", () => {
  test("is the page's own, without what followed it", () => {
    expect(pageOf(`${PAGE}?lang=kk#/teach/a1/share`)).toBe(PAGE);
    expect(pageOf(`${PAGE}#/teach?x=1`)).toBe(PAGE);
    expect(pageOf("file:///home/t/index.html")).toBe("file:///home/t/index.html");
  });
  test.each(TIME_FACTORS)("with time %d opens as just that in the game", (factor) => {
    const { hash } = new URL(assignmentAddress(PAGE, LINK, factor));
    expect(parseAddress(hash, [])).toEqual({ name: "assignment", link: LINK, factor });
  });
  test("for systems that lose the fragment keeps the link before it", () => {
    const url = new URL(spareAddress(PAGE, LINK));
    expect([url.searchParams.get("a"), url.hash]).toEqual([LINK, "#/"]);
  });
  test("goes whole into the pages of others", () => {
    const address = assignmentAddress(PAGE, LINK);
    const title = "铁路 & sun?";

    expect(new URL(classroomAddress(address, title)).searchParams.get("url")).toBe(address);
    expect(new URL(classroomAddress(address, title)).searchParams.get("title")).toBe(title);
    expect(new URL(teamsAddress(address, title)).searchParams.get("href")).toBe(address);
  });
});
