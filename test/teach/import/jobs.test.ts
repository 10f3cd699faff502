import { describe, expect, test } from "vitest";
import type { Import } from "../../../src/exchange/import/imported.ts";
import { doJob } from "../../../src/teach/import/jobs.ts";

const read = (text: string): Extract<Import, { ok: true }> => {
  const come = doJob({ do: "text", text, told: { format: "gift" } }).result;
  if (!come.ok) throw new Error(come.fault);
  return come;
};

describe("repairs of one sort", () => {
  const TEXT = "Which? {=one =two ~three}\n\nWhich others? {=four =five ~six}\n\nReally? {T}";
  test("are done all at once, and every question is still there", () => {
    const come = read(TEXT);
    const alike = come.imported.remarks.filter(({ code }) => code === "several-right");
    expect(alike).toHaveLength(2);

    const after = doJob({ do: "repair", come, remarks: alike }).result;

    expect(after.ok && after.imported.remarks).toEqual([]);
    expect(
      after.ok && after.imported.questions.map(({ question }) => question.kind === "choice" && question.select),
    ).toEqual(["one", "one", false]);
  });
  test("change nothing where there are none", () => {
    const come = read(TEXT);
    expect(doJob({ do: "repair", come, remarks: [] }).result).toEqual(come);
  });
});
test("a file that is no text is a value, too", () => {
  const told = { name: "holiday.pdf" };
  expect(doJob({ do: "file", bytes: new TextEncoder().encode("%PDF-1.7"), told })).toEqual({
    result: { ok: false, fault: "not-known" },
    unfinished: [],
  });
});

test("questions that can't be asked yet are told", () => {
  const text = "Which? {=one ~one}\n\nReally so? {T}";
  const { result, unfinished } = doJob({ do: "text", text, told: { format: "gift" } });
  expect(result.ok && result.imported.questions).toHaveLength(2);
  expect(unfinished).toHaveLength(1);
});
