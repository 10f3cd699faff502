import { describe, expect, test } from "vitest";
import type { Encoding } from "../../../../src/exchange/import/imported.ts";
import { decodeBytes } from "../../../../src/exchange/import/text/decode-bytes.ts";
import { encode } from "./encode.ts";

const CHINESE = "丝绸之路的起点是哪里？\nA、长安\nB、洛阳\n答案：A\n";
const RUSSIAN = "Где начинался Великий шёлковый путь?\nА) Сиань\nБ) Ош\nОтвет: А\n";
const FRENCH = "Où commençait la route de la soie ? À l’été, évidemment – « là-bas ».\nA. Xi'an\nB. Och\nANSWER: A\n";
const GERMAN = "Wie heißt die Straße über die Größe der Wüste?\nA. schön\nB. süß\nANSWER: A\n";

describe("bytes become the text that was meant", () => {
  test.each<[string, string, Encoding]>([
    ["Chinese", CHINESE, "gb18030"],
    ["a short Chinese", "长安 {T}", "gb18030"],
    ["Russian", RUSSIAN, "windows-1251"],
    ["Russian capitals", "ГДЕ НАЧИНАЛСЯ ПУТЬ? {T}", "windows-1251"],
    ["French", FRENCH, "windows-1252"],
    ["German", GERMAN, "windows-1252"],
    ["Spanish", "¿Dónde está la montaña? {T}", "windows-1252"],
    ["English with quotes", "It’s “the” road – really? {T}", "windows-1252"],
    ["a Chinese one of sixteen bits", CHINESE, "utf-16le"],
    ["a Russian one of sixteen bits", RUSSIAN, "utf-16be"],
  ])("%s text, guessed", (_, text, encoding) => {
    expect(decodeBytes(encode(text, encoding))).toEqual({ text, encoding, remark: "encoding-guessed" });
  });
  test.each([CHINESE, RUSSIAN, FRENCH, "plain"])("%s as UTF-8, without a remark", (text) => {
    expect(decodeBytes(encode(text, "utf-8"))).toEqual({ text, encoding: "utf-8", remark: null });
  });
  test.each<[Encoding, readonly number[]]>([
    ["utf-8", [0xef, 0xbb, 0xbf]],
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
  ])("by its mark: %s", (encoding, mark) => {
    const bytes = Uint8Array.from([...mark, ...encode(CHINESE, encoding)]);
    expect(decodeBytes(bytes)).toEqual({ text: CHINESE, encoding, remark: null });
  });
  test("what is told stands, whatever comes of it", () => {
    expect(decodeBytes(encode(RUSSIAN, "windows-1251"), "windows-1252")).toMatchObject({
      encoding: "windows-1252",
      remark: null,
    });
    expect(decodeBytes(encode(RUSSIAN, "windows-1251"), "utf-8")).toMatchObject({
      encoding: "utf-8",
      remark: "letters-lost",
    });
  });
  test("UTF-8 with a broken letter stays UTF-8, and the loss is told", () => {
    const bytes = encode(CHINESE.repeat(5), "utf-8");
    bytes[1] = 0x41;
    expect(decodeBytes(bytes)).toMatchObject({ encoding: "utf-8", remark: "letters-lost" });
  });
  test("a letter of an old encoding far behind is seen", () => {
    const text = "plain words ".repeat(20_000) + RUSSIAN;
    expect(decodeBytes(encode(text, "windows-1251")).encoding).toBe("windows-1251");
  });
});
