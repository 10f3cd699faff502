/** Questions of whoever, in whatever format: what comes in fits a pack, what does not is told, and nothing else happens. */
import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import * as v from "valibot";
import { packQuestionSchema, packSchema } from "../../src/content/pack/pack-schema.ts";
import { readPack } from "../../src/content/pack/parse-pack.ts";
import { importFile } from "../../src/exchange/import/import-file.ts";
import { importText } from "../../src/exchange/import/import-text.ts";
import { MOST_REMARKS, REMARK_CODES, type Import } from "../../src/exchange/import/imported.ts";
import { xlsxOf } from "../../src/exchange/table/xlsx.ts";
import { seededRandom } from "../../src/domain/seeded.ts";
import { AIKEN, CSV, GIFT, JSON_LIST, MARKDOWN, MOODLE_XML, PACK } from "../exchange/import/samples.ts";
import { samplePack } from "../support/sample-pack.ts";
import { mangled, mangledBytes } from "./mangled.ts";
import { RUNS, SEED } from "./runs.ts";

const FAULTS = ["empty", "not-known", "too-big", "broken-archive"];
const HIDDEN = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/;
const codes: ReadonlySet<string> = new Set(REMARK_CODES);

/** What is wrong with it; empty for nothing. */
function flaws(read: Import): readonly string[] {
  if (!read.ok) return FAULTS.includes(read.fault) ? [] : [`fault ${String(read.fault)}`];
  const { questions, remarks } = read.imported;
  const ids = new Set(questions.map(({ question }) => question.id));
  const offered = remarks.flatMap(({ repair }) =>
    repair === null || repair.do === "replace-text" ? [] : [repair.question],
  );
  return [
    ...(ids.size === questions.length ? [] : ["an id twice"]),
    ...(remarks.length > MOST_REMARKS ? ["too many remarks"] : []),
    ...[...questions.map(({ question }) => question), ...offered].flatMap((question) => [
      ...(v.is(packQuestionSchema, question) ? [] : ["does not fit"]),
      ...(HIDDEN.test(JSON.stringify(question)) ? ["hidden letters"] : []),
    ]),
    ...remarks.flatMap(({ code, at, detail, question }) => [
      ...(codes.has(code) && at.row > 0 && at.column > 0 && detail.length <= 80 ? [] : ["a remark out of bounds"]),
      ...(question === null || ids.has(question) ? [] : ["a remark about nothing"]),
    ]),
  ];
}
const bad = (texts: Iterable<string>, read: (text: string) => Import): readonly string[] =>
  [...texts].flatMap((text) => flaws(read(text)).map((flaw) => `${flaw}: ${JSON.stringify(text)}`));

describe("bad input", () => {
  test.each([
    ["gift", [GIFT]],
    ["aiken", [AIKEN]],
    ["markdown", [MARKDOWN]],
    ["csv", [CSV, CSV.replaceAll(",", "\t"), CSV.replaceAll(",", ";")]],
    ["json", [JSON_LIST, PACK]],
    ["moodle-xml", [MOODLE_XML]],
  ] as const)("as %s is questions that fit, and remarks with their place", (format, good) => {
    expect(bad(mangled(good, RUNS, SEED), (text) => importText(text, { format }))).toEqual([]);
  });
  test("as text in no format that is told", () => {
    const good = [GIFT, AIKEN, MARKDOWN, CSV, JSON_LIST, MOODLE_XML];
    expect(bad(mangled(good, RUNS, SEED), (text) => importText(text))).toEqual([]);
  });
  test("as bytes in no encoding that is told", () => {
    const good = [GIFT, AIKEN, PACK].map((text) => new TextEncoder().encode(text));
    const found = [...mangledBytes(good, RUNS, SEED)].flatMap((bytes) => flaws(importFile(bytes, { name: "a.txt" })));

    expect(found).toEqual([]);
  });
  test("as a pack is none, or one that fits", () => {
    const lost = [...mangled([PACK], RUNS, SEED)].filter((text) => {
      const raw = parsed(text);
      const { pack } = readPack(raw);
      return pack !== null && !v.is(packSchema, pack);
    });

    expect(lost).toEqual([]);
  });
  test("as a pack of which any part is something else", () => {
    const random = seededRandom(SEED);
    const lost = Array.from({ length: RUNS }, () => spoilt(samplePack(), random)).filter((raw) => {
      const { pack } = readPack(raw);
      return (pack !== null && !v.is(packSchema, pack)) || flaws(importText(JSON.stringify(raw))).length > 0;
    });

    expect(lost).toEqual([]);
  });
});

describe("a workbook with bytes that are others", () => {
  const good: Uint8Array[] = [];
  beforeAll(async () => {
    const columns = ["Question", "Answer 1", "Answer 2", "Correct"].map((title) => ({ title, kind: "text" as const }));
    const written = await xlsxOf([{ name: "Questions", columns, rows: [["Where?", "here", "there", "1"]] }]);
    good.push(new Uint8Array(await new Blob([written]).arrayBuffer()));
    good.push(readFileSync(new URL("../fixtures/exchange/openpyxl-3.1.5.xlsx", import.meta.url)));
  });

  test("is a fault, or questions that fit", () => {
    expect(flaws(importFile(good[0]!, { name: "" }))).toEqual([]);
    const found = [...mangledBytes(good, RUNS, SEED)].flatMap((bytes) => flaws(importFile(bytes, { name: "a.xlsx" })));
    expect(found).toEqual([]);
  });
});

describe("what is made to burst a reader", () => {
  test("an archive of a thousand times its size is refused", () => {
    const sheet = new Uint8Array(80_000_000).fill(32);
    const bomb = zipSync({ "xl/workbook.xml": sheet, "xl/worksheets/sheet1.xml": sheet }, { level: 9 });
    const read = importFile(bomb, { name: "a.xlsx" });

    expect(read.ok).toBe(false);
  });
  test("entities within entities stay what they are", () => {
    const entities = Array.from({ length: 10 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join("");
    const bomb = MOODLE_XML.replace("<quiz>", `<!DOCTYPE quiz [<!ENTITY e0 "ha">${entities}]><quiz>`).replace(
      "Osh",
      "&e10;",
    );
    const read = importText(bomb);

    expect(flaws(read)).toEqual([]);
    expect(JSON.stringify(read).length).toBeLessThan(bomb.length * 5);
  });
  test("an entity that points to a file is not followed", () => {
    const text = MOODLE_XML.replace(
      "<quiz>",
      `<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>`,
    ).replace("Osh", "&x;");

    expect(JSON.stringify(importText(text))).not.toContain("root:");
  });
  test("brackets a hundred thousand deep are told, not followed", () => {
    for (const text of ["[".repeat(100_000), `[{"question":${"[".repeat(100_000)}`, `{"a":`.repeat(100_000)])
      expect(flaws(importText(text, { format: "json" }))).toEqual([]);
    const deep = "<a>".repeat(100_000);
    expect(flaws(importText(`<quiz>${deep}`))).toEqual([]);
    expect(flaws(importText(MOODLE_XML.replace("Osh", deep)))).toEqual([]);
  });
  test("names of what every object has change none", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
    for (const name of names) {
      const texts = [
        `[{"question":"Q","options":{"${name}":"a","b":"c"},"answer":"${name}","${name}":{"polluted":1}}]`,
        `{"${name}":{"polluted":1},"pack":1,"id":"p","name":{"${name}":"x"},"images":{"${name}":{"type":"image/png","data":""}},"questions":[]}`,
        `Question,${name},Answer 1,Answer 2,Correct\n${name},${name},a,b,${name}`,
        `// [id:${name}]\n::${name}:: ${name} {=${name} ~b}`,
        `${name}?\nA. ${name}\nB. b\nANSWER: ${name}`,
        `<quiz><question type="${name}"><${name}><text>x</text></${name}></question></quiz>`,
      ];
      for (const text of texts) expect(flaws(importText(text))).toEqual([]);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined(); // an object of our own
  });
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text; // no JSON: the text itself is a value that is no pack
  }
}

const SPOILS: readonly unknown[] = [
  null,
  "",
  "\u202E",
  -1,
  1e308,
  true,
  [],
  {},
  [null],
  "x".repeat(5000),
  JSON.parse('{"__proto__":{"polluted":1}}') as unknown,
];
/** One part in about twenty is another value. */
function spoilt(value: unknown, random: () => number): unknown {
  if (random() < 0.02) return SPOILS[Math.floor(random() * SPOILS.length)];
  if (Array.isArray(value)) return value.map((one) => spoilt(one, random));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoilt(one, random)] as const));
}
