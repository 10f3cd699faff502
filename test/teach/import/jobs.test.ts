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
  test("of the text are done in one reading, and what was said of the bytes stays said", () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode("Caf"),
      0xe9,
      ...new TextEncoder().encode("? {true}\n\nTea? {false}"),
    ]);
    const come = doJob({ do: "file", bytes, told: { name: "a.gift" } }).result;
    if (!come.ok) throw new Error(come.fault);
    const codes = (result: Import) => result.ok && result.imported.remarks.map(({ code }) => code);
    expect(codes(come)).toEqual(["encoding-guessed", "true-lower-case", "true-lower-case"]);

    const alike = come.imported.remarks.filter(({ code }) => code === "true-lower-case");
    const after = doJob({ do: "repair", come, remarks: alike }).result;

    expect(codes(after)).toEqual(["encoding-guessed"]);
    expect(after.ok && after.source).toBe("Caf\u00E9? {TRUE}\n\nTea? {FALSE}");
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
    lines: [],
  });
});

test("questions that can't be asked yet are told", () => {
  const text = "Which? {=one ~one}\n\nReally so? {T}";
  const { result, unfinished } = doJob({ do: "text", text, told: { format: "gift" } });
  expect(result.ok && result.imported.questions).toHaveLength(2);
  expect(unfinished).toHaveLength(1);
});

test("each remark comes with the line that it is about", () => {
  const text = "Really? {T}\n\n  Which? {=one =two ~three}  ";
  const { result, lines } = doJob({ do: "text", text, told: { format: "gift" } });
  expect(result.ok && result.imported.remarks.map(({ code }) => code)).toEqual(["several-right"]);
  expect(lines).toEqual(["Which? {=one =two ~three}"]);
});
