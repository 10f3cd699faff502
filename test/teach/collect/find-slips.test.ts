import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSlips, type Found } from "../../../src/teach/collect/find-slips.ts";
import { HASH } from "../../support/attempt-player.ts";
import { code, emptySlip, OTHER_HASH } from "./support.ts";

const HASHES = [OTHER_HASH, HASH];
const plain = (text: string): string => text.replaceAll("-", "");
const short = (found: readonly Found[]): readonly string[] =>
  found.map((one) =>
    one.kind === "slip"
      ? one.text
      : one.kind === "code"
        ? `${one.who ?? "?"}/${one.letters}`
        : one.kind === "no-code"
          ? `${one.who ?? "?"}/${one.fault}`
          : one.fault,
  );
const find = (text: string): readonly string[] => short(findSlips(text, HASHES));
const SLIP = emptySlip("aGVsbG8gd29ybGQ-_zzz0123456789abcdefABCDEFGH");
const LONG = emptySlip("Zm9vYmFy".repeat(120));
const TWELVE = code(12);

describe("slips are found", () => {
  test.each([
    ["alone", SLIP],
    ["in a link", `see https://example.org/road/?a=1#/teach/in/${SLIP} !`],
    ["in a link that a mail guards", `https://safe.example/?url=https%3A%2F%2Fx%2F%23%2Fteach%2Fin%2F${SLIP}&data=x`],
    ["in a file of the game", JSON.stringify({ app: "silk-road-journey", kind: "slip", slip: SLIP })],
    ["between marks of a chat", `*Aliya*: _${SLIP}_ <https://x>`],
    ["before a list's dash", `${SLIP}--\n- next`],
    ["behind an S", `S${SLIP}`],
  ])("%s", (_, text) => {
    expect(find(text)).toEqual([SLIP]);
  });
  test("two without anything between them", () => {
    expect(find(SLIP + LONG)).toEqual([SLIP, LONG]);
  });
  test("of another version of the hash, too", () => {
    expect(findSlips(emptySlip("AAAA", OTHER_HASH), [])).toMatchObject([{ kind: "slip", hash: OTHER_HASH }]);
  });
  test.each([
    [76, "\n", ""],
    [64, "\r\n> ", ""],
    [75, "=\r\n", "\r\nBest wishes, Aliya"],
    [72, "\n", "\nThanks"],
  ])("broken by a mail after %i letters", (width, end, after) => {
    const link = `https://example.org/#/teach/in/${LONG}`;
    const broken = link.match(new RegExp(`.{1,${width}}`, "g"))!.join(end);

    expect(find(`Hello,\n${broken}${after}\nBye`)).toEqual([LONG]);
  });
});

describe("what is no slip any more is told", () => {
  test.each([
    ["cut off", SLIP.slice(0, -7), ["damaged"]],
    ["cut off before its beginning can be known", "https://x/#/teach/in/S101", ["damaged"]],
    ["with a letter changed", SLIP.replace("world", "w0rld").replace("aGV", "aGW"), ["damaged"]],
    ["newer", emptySlip("AAAA", HASH, "2"), ["newer"]],
    ["too long", emptySlip("A".repeat(300_001)), ["too-big"]],
  ])("%s", (_, text, told) => {
    expect(find(text)).toEqual(told);
  });
});

describe("codes are found", () => {
  const letters = plain(TWELVE);
  test.each([
    [TWELVE, "?"],
    [`12 ${TWELVE}`, "12"],
    [`Aliya: ${TWELVE.replaceAll("-", " ")}`, "Aliya"],
    [`Emma ${TWELVE.replaceAll("-", " ")}`, "Emma"],
    [`${TWELVE} Aliya`, "Aliya"],
    [`12.\t${letters.toLowerCase()}`, "12"],
    [`[10:32, 13.06.2025] Әлия Серік: my code is ${TWELVE}`, "Әлия Серік"],
    [`13.06.2025, 10:32 - 阿丽娅: ${TWELVE}.`, "阿丽娅"],
    [`「${TWELVE.replaceAll("-", "－")}」`, "?"],
    [`12) ${letters.match(/.{3}/g)!.join(" ")}`, "12"],
    [letters.split("").join(" "), "?"],
  ])("%s", (text, who) => {
    expect(find(text)).toEqual([`${who}/${letters}`]);
  });
  test("typed on a Cyrillic keyboard, with O for 0 and L for 1", () => {
    const twins: Readonly<Record<string, string>> = { A: "А", B: "В", C: "С", E: "Е", H: "Н", K: "К", M: "М", P: "Р", T: "Т", X: "Х", 0: "О", 1: "l" }; // prettier-ignore
    for (let seat = 1; seat < 40; seat++) {
      const own = plain(code(seat));
      expect(find(Array.from(own, (letter) => twins[letter] ?? letter).join(""))).toEqual([`?/${own}`]);
    }
  });
  test("of whichever assignment they are", () => {
    expect(findSlips(code(3, 0.5, OTHER_HASH), HASHES)).toMatchObject([
      { kind: "code", hash: OTHER_HASH, spoken: { seat: 3, share: 0.5, attempt: 1 } },
    ]);
  });
  test("two in a line: names before them are told, names behind them are not guessed", () => {
    const [one, two] = [code(1), code(2)];

    expect(find(`Aliya ${one}, Boris ${two}`)).toEqual([`Aliya/${plain(one)}`, `Boris/${plain(two)}`]);
    expect(find(`${one} Aliya, ${two} Boris`)).toEqual([`?/${plain(one)}`, `?/${plain(two)}`]);
  });
  test.each([
    ["with a wrong letter", `Aliya: ${TWELVE.slice(0, -1)}${TWELVE.endsWith("2") ? "3" : "2"}`, ["Aliya/typo"]],
    ["with a letter too few", TWELVE.slice(0, -1), ["?/length"]],
    ["with a letter that no code has", `${TWELVE.slice(0, -1)}U`, ["?/letter"]],
    ["with groups, wrong, between spaces", "9BCD EFGH JKMN", ["?/typo"]],
  ])("told as none %s", (_, text, told) => {
    expect(find(text)).toEqual(told);
  });
  test.each([
    "Please hand that home work over soon, dear kids.",
    "HAND THAT HOME WORK OVER SOON",
    "Call 1234 5678 9012 or 777-123-4567 on 2025-06-13",
    "e29b0000-e29b-41d4-a716-446655440000",
    "a well-kept-book, state-of-the-art, day-to-day",
    "Сдать сюда весь класс ДОМА БЫЛО ТИХО",
    "https://example.org/#/a/AbC-DeF_ghi",
    "",
  ])("and nothing in %j", (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe("always", () => {
  const slips = fc
    .stringMatching(/^[A-Za-z0-9_-]{40}$/)
    .filter((body) => !/S[\w-][0-9a-f]{8}/.test(body))
    .map((body) => body.replaceAll(/[^A-Za-z0-9]/g, "A"))
    .map((body) => ({ text: emptySlip(body), told: emptySlip(body) }));
  const codes = fc
    .record({ seat: fc.integer({ min: 0, max: 999 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ seat, share }) => code(seat, share))
    .map((text) => ({ text, told: plain(text) }));
  const chatter = fc
    .constantFrom("Hi!", "here it is:", "12", "谢谢老师", "Здравствуйте, вот мой", "https://example.org/", "…", "(ok)")
    .map((text) => ({ text, told: null }));
  const ends = fc.constantFrom("\n", "\r\n", "\n\n", "\n> ");

  test("any mixture of slips, codes and chatter is found in order", () => {
    const mixture = fc.array(fc.tuple(fc.oneof(slips, codes, chatter), ends), { maxLength: 30 });
    fc.assert(
      fc.property(mixture, (parts) => {
        const text = parts.map(([part, end]) => part.text + end).join("");
        const told = findSlips(text, HASHES).map((one) =>
          one.kind === "slip" ? one.text : "letters" in one ? one.letters : one.fault,
        );

        expect(told).toEqual(parts.flatMap(([part]) => part.told ?? []));
      }),
      { numRuns: 300 },
    );
  });
  test("arbitrary text never throws", () => {
    const pieces = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("S1", HASH, SLIP, SLIP.slice(0, 30), TWELVE, "\n", "=\n", "#/teach/in/", "-", "_", " "),
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        expect(Array.isArray(findSlips(parts.join(""), HASHES))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
  test.each([
    ["words", "abcd efgh jkmn "],
    ["heads of slips in lines", `S1${HASH}aaaaaaaaaaaaaaaaaaaaaa\n`],
    ["heads of slips without an end", `S1${HASH}`],
    ["one letter", "S"],
    ["underscores", "_"],
    ["lines that could go on", "aaaaaaaaaaaaaaaaaaaa\n"],
    ["links", "#/teach/in/"],
    ["groups", "9BCD-EFGH-JKM "],
    ["spaces", "\t  \n"],
  ])("300 kB of %s come to an end: by the square of their length it would take an hour", (_, piece) => {
    const text = `S1${HASH}${piece.repeat(Math.ceil(300_000 / piece.length))}`;

    expect(Array.isArray(findSlips(text, HASHES))).toBe(true);
  });
});
