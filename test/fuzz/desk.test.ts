/** What teachers are handed or paste: files, chats, lists of names, addresses. A typed answer each time, never a throw. */
import { describe, expect, test } from "vitest";
import { readAssignmentFile } from "../../src/exchange/assignment/assignment-file.ts";
import { addNames } from "../../src/teach/classes/name-list.ts";
import { findSlips } from "../../src/teach/collect/find-slips.ts";
import { deskFileText, readDeskFile } from "../../src/teach/desk-file.ts";
import { parseRoute, routeText } from "../../src/teach/route.ts";
import { samplePack } from "../support/sample-pack.ts";
import { deskAssignment, deskClass, round, slip } from "../teach/samples.ts";
import { mangled } from "./mangled.ts";
import { RUNS, SEED } from "./runs.ts";

const OWN = deskAssignment();
const DESK = deskFileText({
  exportedAt: 1_750_000_000_000,
  assignments: [OWN],
  classes: [deskClass()],
  slips: new Map([[OWN.id, [slip("s1"), slip("s2")]]]),
  packs: [samplePack()],
  rounds: [round()],
});
const CHAT = `[08:31] Aliya: http://school.example/#/teach/in/S1${OWN.hash}AAAAbbbbCCCCdddd\n12 ABCD-EFGH-JKMN\nmy code is abcd efgh jkmn!`;

describe("bad input at the desk", () => {
  test("as a desk's file is a fault, or parts that are whole", () => {
    for (const text of mangled([DESK], RUNS, SEED)) {
      const read = readDeskFile(text);
      if (read.ok) for (const { assignment } of read.contents.assignments) expect(assignment.count).toBeGreaterThan(0);
      else expect(["not-ours", "newer", "damaged", "too-big", "empty"]).toContain(read.fault);
    }
  });
  test("as a chat gives what is found in it, each with a kind", () => {
    for (const text of mangled([CHAT], RUNS, SEED))
      for (const found of findSlips(text, [OWN.hash])) expect(typeof found.kind).toBe("string");
  });
  test("as a list of names gives seats whose numbers differ", () => {
    for (const text of mangled(["1 Aliya\n2\tBolat\nZarina", "12 Иван\n13 阿丽娅"], RUNS, SEED)) {
      const { seats } = addNames([], text);
      expect(new Set(seats.map(({ number }) => number)).size).toBe(seats.length);
    }
  });
  test("as an assignment's file is no link, or one that is of a link's letters", () => {
    const file = JSON.stringify({ app: "silk-road-journey", kind: "assignment", link: OWN.link });
    for (const text of mangled([file], RUNS, SEED))
      expect(readAssignmentFile(text)?.link ?? "none").toMatch(/^[\w-]+$/);
  });
  test("as an address is a place, and a place's address leads there again", () => {
    const places = ["#/teach/a1/share", "#/teach/a1/student/Aliya%20B", "#/teach/in/S1abc"];
    const lost = [...mangled(places, RUNS, SEED)].map(parseRoute).filter((route) => {
      // Half a code unit in a student's name has no address.
      const isWhole = route.name !== "unknown" && (route.name !== "student" || route.student.isWellFormed());
      return isWhole && JSON.stringify(parseRoute(routeText(route))) !== JSON.stringify(route);
    });

    expect(lost).toEqual([]);
  });
});
