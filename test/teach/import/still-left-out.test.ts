import { describe, expect, test } from "vitest";
import { doJob } from "../../../src/teach/import/jobs.ts";
import type { Come } from "../../../src/teach/import/import-state.ts";
import { stillLeftOut } from "../../../src/teach/import/still-left-out.ts";

const read = (text: string): Come => {
  const { result } = doJob({ do: "text", text, told: { format: "gift" } });
  if (!result.ok) throw new Error(result.fault);
  return result;
};
const idOf = (come: Come, at: number): string => come.imported.questions[at]!.question.id; // as many as were read

describe("what was left out before a repair", () => {
  test("stays left out where the repair put another question in front of it", () => {
    const [before, after] = [read("A {T}\n\nB {F}"), read("New {T}\n\nA {T}\n\nB {F}")];
    expect(stillLeftOut(new Set([idOf(before, 1)]), before, after)).toEqual(new Set([idOf(after, 2)]));
  });
  test("is the second of two that read alike, if it was the second", () => {
    const [before, after] = [read("A {T}\n\nA {T}"), read("New {T}\n\nA {T}\n\nA {T}")];
    expect(stillLeftOut(new Set([idOf(before, 1)]), before, after)).toEqual(new Set([idOf(after, 2)]));
  });
  test("comes in where the repair changed it", () => {
    const [before, after] = [read("A {T}\n\nB {F}"), read("A {T}\n\nB {T}")];
    expect(stillLeftOut(new Set([idOf(before, 1)]), before, after)).toEqual(new Set());
  });
  test("is nothing where nothing was", () => {
    const [before, after] = [read("A {T}"), read("B {T}")];
    expect(stillLeftOut(new Set(), before, after)).toEqual(new Set());
  });
});
