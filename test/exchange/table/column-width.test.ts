import { expect, test } from "vitest";
import { columnWidth } from "../../../src/exchange/table/column-width.ts";
import { results, textsOnly } from "./samples.ts";

const widthOf = (text: string): number => columnWidth(textsOnly([text]), 0);

test.each([
  ["", 8],
  ["Gulbahor Rahimova", 19],
  ["骆驼骆驼骆", 12],
  ["🐫🐫🐫🐫", 10],
  ["x".repeat(500), 60],
])("of %j is %d", (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test("a long title does not widen it for ever", () => {
  expect(columnWidth({ name: "", columns: [{ title: "x".repeat(200), kind: "number" }], rows: [] }, 0)).toBe(26);
});

test("a date is seen whole", () => {
  expect(columnWidth(results, 3)).toBe(18);
});
