import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonPlaces } from "../../../../src/exchange/import/json/json-places.ts";

const itemsOf = (text: string, path: string) =>
  (jsonPlaces(text).lists.get(path) ?? []).map(({ from, to }) => text.slice(from, to));

test("items of lists are found by the names that lead to them", () => {
  const text = '{"a": [1, "x,]", {"b": [2]}], "c": {"d": [[3], true]}, "e": []}';

  expect([...jsonPlaces(text).lists.keys()]).toEqual(["a", "c/d", "e"]);
  expect(itemsOf(text, "a")).toEqual(["1", '"x,]"', '{"b": [2]}']);
  expect(itemsOf(text, "c/d")).toEqual(["[3]", "true"]);
  expect(itemsOf(" [ -1.5e3 , null ] ", "")).toEqual(["-1.5e3", "null"]);
});
test("values of the object around all are found too", () => {
  const text = '{"a": {"b": 1}, "c": [2], "d": 3';
  expect(jsonPlaces(text).members.map(({ from, to }) => text.slice(from, to))).toEqual(['{"b": 1}', "[2]", "3"]);
});
test("items before a break are whole", () => {
  const text = '{"a": [{"b": 1}, {"b": 2}, {"b" 3}]}';

  expect(jsonPlaces(text).brokenAt).toBe(text.indexOf("3"));
  expect(itemsOf(text, "a")).toEqual(['{"b": 1}', '{"b": 2}']);
});
test("of two lists by one name the first counts", () => {
  expect(itemsOf('{"a":[1],"a":[2]}', "a")).toEqual(["1"]);
});
describe("the place where it breaks", () => {
  test.each([
    ["", 0],
    ["{", 1],
    ["[1,]", 3],
    ["[1 2]", 3],
    ["{a:1}", 1],
    ['{"a" 1}', 5],
    ['{"a":1,}', 7],
    ["01", 1],
    ["nul", 0],
    ['"a', 0],
    ['"\n"', 0],
    ['"\\x"', 0],
    ['"\\u12"', 0],
    ["[]]", 2],
    ["{]", 1],
    ["\u00a01", 0],
  ])("%j", (text, at) => expect(jsonPlaces(text).brokenAt).toBe(at));
  test("is there exactly where the language's own reader finds one", () => {
    const part = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      '"',
      '"a"',
      "\\",
      "\\u0041",
      "1",
      "-0.5",
      "1e",
      "true",
      "null",
      " ",
      "\n",
      "\t",
      "\0",
    );
    const text = fc.oneof(
      fc.json(),
      fc.array(part).map((parts) => parts.join("")),
      fc.json().map((json) => json.slice(1)),
    );
    fc.assert(
      fc.property(text, (written) => {
        let isJson = true;
        try {
          JSON.parse(written);
        } catch {
          isJson = false; // what the test asks for
        }
        expect(jsonPlaces(written).brokenAt === null).toBe(isJson);
      }),
      { numRuns: 1000 },
    );
  });
});
test("what is nested very deep is broken, without running out of stack", () => {
  expect(jsonPlaces("[".repeat(1_000_000)).brokenAt).toBe(500);
});
