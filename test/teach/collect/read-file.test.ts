import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { textPortions } from "../../../src/teach/collect/portions.ts";
import { MOST_BYTES, readFile } from "../../../src/teach/collect/read-file.ts";
import { emptySlip } from "./support.ts";

const fileOf = (...parts: readonly BlobPart[]): File => new File([...parts], "slip.json");
const reader = () => Promise.resolve(() => Promise.resolve("said"));
const SLIP = emptySlip("AAAA");

beforeEach(() => {
  vi.stubGlobal("createImageBitmap", () => Promise.resolve({ width: 9, height: 9, close: () => undefined }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a file", () => {
  test("of text is its text, in whatever encoding an editor saved it", async () => {
    const wide = Uint8Array.from([0xff, 0xfe, ...Array.from(SLIP, (letter) => [letter.charCodeAt(0), 0]).flat()]);

    expect(await readFile(fileOf(SLIP), reader)).toEqual({ kind: "text", text: SLIP });
    expect(await readFile(fileOf(wide), reader)).toEqual({ kind: "text", text: SLIP });
  });
  test.each([
    ["a desk's file", [`{"app":"silk-road-desk","format":1}`], "desk-file"],
    ["a desk's file, written by hand", [`{\n  "format": 1,\n  "app": "silk-road-desk"\n}`], "desk-file"],
    ["a zip", ["PK\u0003\u0004", "x"], "packed"],
    ["a PDF", ["%PDF-1.7"], "packed"],
    ["nothing", [], "empty"],
    ["spaces", [" \n\t "], "empty"],
  ])("that is %s is told as that", async (_, parts, code) => {
    expect(await readFile(fileOf(...parts), reader)).toEqual({ kind: "fault", code });
  });
  test("of a picture is what its QR code says, whatever it is called", async () => {
    expect(await readFile(fileOf(Uint8Array.of(0x89), "PNG…"), reader)).toEqual({ kind: "picture", text: "said" });
    expect(await readFile(fileOf("GIF89a"), () => Promise.reject(new Error("offline")))).toEqual({
      kind: "fault",
      code: "no-reader",
    });
    expect(await readFile(fileOf("GIF89a"), () => Promise.resolve(() => Promise.resolve(null)))).toEqual({
      kind: "fault",
      code: "no-picture",
    });
  });
  test("over 50 MB is not even looked into", async () => {
    const file = fileOf("x");
    const opened = vi.spyOn(file, "arrayBuffer");
    Object.defineProperty(file, "size", { value: MOST_BYTES + 1 });

    expect(await readFile(file, reader)).toEqual({ kind: "fault", code: "file-too-big" });
    expect(opened).not.toHaveBeenCalled();
  });
  test("that went away is told", async () => {
    const file = fileOf("x");
    vi.spyOn(file, "arrayBuffer").mockRejectedValue(new DOMException("gone", "NotFoundError"));

    expect(await readFile(file, reader)).toEqual({ kind: "fault", code: "unreadable" });
  });
  test("of arbitrary bytes is always told as something", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(fc.constantFrom("BM", "PK\u0003\u0004", "{", `{"app":"silk-road-desk"`, SLIP), fc.string()),
    );
    const check = fc.asyncProperty(bytes, async (given) => {
      const file = given instanceof Uint8Array ? fileOf(new Uint8Array(given)) : fileOf(...given);
      expect(["text", "picture", "fault"]).toContain((await readFile(file, reader)).kind);
    });
    await fc.assert(check, { numRuns: 500 });
  });
});

describe("a long text", () => {
  test("comes in portions that together are the whole, cut where no slip is broken", () => {
    const broken = `${SLIP.slice(0, 20)}\n${SLIP.slice(20)}\n`;
    const lines = fc.array(fc.constantFrom("Hello, all!\n", broken, "\r\n", "12 9BCD-EFGH-JKMN\n", "> ok then.\n"), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join("");
        const portions = textPortions(text, 40);

        expect(portions.join("")).toBe(text);
        for (const portion of portions) expect(portion.startsWith(SLIP.slice(20))).toBe(false);
      }),
    );
  });
});
