import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMAT, openSeal, seal } from "../../src/save/seal.ts";

describe("a sealed record", () => {
  test("opens to what was put in, for any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // What JSON cannot tell (−0) is not asked of a seal.
        const plain: unknown = JSON.parse(JSON.stringify(value));

        expect(openSeal(structuredClone(seal(plain)))).toEqual({ state: "open", value: plain, format: FORMAT });
      }),
    );
  });

  test("has the form that is stored for ever", () => {
    expect(seal({ a: 1 })).toEqual({ f: 2, body: '{"a":1}', sum: "12qlvkh" });
  });

  test("with one character changed is broken", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, seed) => {
        const whole = seal(text);
        const at = seed % whole.body.length;
        const body = `${whole.body.slice(0, at)}${whole.body[at] === "x" ? "y" : "x"}${whole.body.slice(at + 1)}`;

        expect(openSeal({ ...whole, body })).toEqual({ state: "broken" });
      }),
    );
  });
});

describe("anything else", () => {
  test.each([null, undefined])("%s is none", (record) => expect(openSeal(record)).toEqual({ state: "none" }));

  test("of a later format is newer, whatever it holds", () => {
    expect(openSeal({ f: FORMAT + 1, body: 7, sum: null })).toEqual({ state: "newer" });
  });

  test.each([
    ["a torn body", { ...seal({ a: 1 }), body: '{"a"' }],
    ["no sum", { f: 1, body: "{}" }],
    ["a body that is no text", { f: 1, body: {}, sum: "" }],
    ["a format that is no number", { ...seal(1), f: "1" }],
    ["an earlier format that never was", { ...seal(1), f: 0 }],
    ["a text", "hello"],
    ["a list", [1, 2]],
  ])("%s is broken", (_, record) => expect(openSeal(record)).toEqual({ state: "broken" }));

  test("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (record) => {
        expect(["open", "none", "newer", "broken"]).toContain(openSeal(record).state);
      }),
    );
  });
});
