import { expect, test } from "vitest";
import { importFile } from "../../../src/exchange/import/import-file.ts";
import { lintQuestion } from "../../../src/content/pack/pack-lint.ts";
import { SAMPLES } from "../../../src/teach/import/samples.ts";

test.each(SAMPLES)("the sample of $format comes in whole, as what it is", ({ format, file, text }) => {
  const come = importFile(new TextEncoder().encode(text), { name: file });
  if (!come.ok) throw new Error(come.fault);
  const { questions, remarks } = come.imported;
  expect(come.imported.format).toBe(format);
  expect(questions.length).toBeGreaterThan(1);
  // Kahoot's table must have its column of seconds, which nobody needs here.
  expect(remarks.filter(({ code }) => code !== "time-left-out")).toEqual([]);
  const errors = questions.flatMap(({ question }) => lintQuestion({ id: "p" }, question));
  expect(errors.filter(({ severity }) => severity === "error")).toEqual([]);
});
