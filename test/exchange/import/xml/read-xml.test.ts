import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { xmlReader, type XmlFault } from "../../../../src/exchange/import/xml/read-xml.ts";

interface Heard {
  readonly lines: readonly string[];
  readonly faults: readonly (readonly [XmlFault, number])[];
  readonly goesOn: boolean;
}
function hear(source: string, size = source.length + 1): Heard {
  const lines: string[] = [];
  const faults: (readonly [XmlFault, number])[] = [];
  const say = (line: string): void => {
    const last = lines.at(-1);
    if (line.startsWith("=") && last?.startsWith("=")) lines[lines.length - 1] = last + line.slice(1);
    else lines.push(line);
  };
  const reader = xmlReader({
    open: (name, attributes, from, to) => say(`<${name} ${JSON.stringify(attributes)} ${source.slice(from, to)}`),
    close: (name) => say(`>${name}`),
    text: (text) => say(`=${text}`),
    fault: (fault, offset) => faults.push([fault, offset]),
  });
  let goesOn = true;
  for (let at = 0; at < source.length && goesOn; at += size) goesOn = reader.write(source.slice(at, at + size));
  reader.end();
  return { lines, faults, goesOn };
}

test("tags, attributes and text are told in order, with where a tag stands", () => {
  expect(hear(`<?xml version="1.0"?><q a="1 &lt; 2" b='x'>one &amp; two<![CDATA[<p>three</p>]]><e/></q>`)).toEqual({
    lines: [`<q {"a":"1 < 2","b":"x"} <q a="1 &lt; 2" b='x'>`, "=one & two<p>three</p>", "<e {} <e/>", ">e", ">q"],
    faults: [],
    goesOn: true,
  });
});
test("prefixes of names are left out", () => {
  expect(hear("<x:row><x:c/></x:row>").lines).toEqual(["<row {} <x:row>", "<c {} <x:c/>", ">c", ">row"]);
});
test("in whatever pieces it comes", () => {
  const source = `<quiz a="1"><q>one &amp; two 西安 😀</q><!-- < --><e/></quiz>`;
  for (const size of [1, 2, 3, 7]) expect(hear(source, size).lines).toEqual(hear(source).lines);
});
test("entities of HTML come as they are written, and are no fault", () => {
  expect(hear("<q>a&nbsp;b</q>")).toEqual({ lines: ["<q {} <q>", "=a&nbsp;b", ">q"], faults: [], goesOn: true });
});

describe("faults", () => {
  test.each([
    ["a sign where none may stand", "<q>a < b</q>", ["sign"]],
    ["tags that do not meet", "<q><a></b></q>", ["tags", "tags"]],
    ["tags that are not closed", "<q><a>", ["tags"]],
    ["two roots", "<a/><b/>", ["tags"]],
  ])("%s are told, and reading goes on", (_, source, codes) => {
    const { faults, goesOn } = hear(source);

    expect(faults.map(([code]) => code)).toEqual(expect.arrayContaining(codes));
    expect(goesOn).toBe(true);
    for (const [, offset] of faults) expect(offset).toBeLessThanOrEqual(source.length);
  });
  test("definitions of entities end it, and none is expanded", () => {
    const { lines, faults, goesOn } = hear('<!DOCTYPE q [<!ENTITY a "aaaa">]><q>&a;</q>');

    expect(lines).toEqual([]);
    expect(faults.map(([code]) => code)).toEqual(["entities"]);
    expect(goesOn).toBe(false);
  });
  test("a DOCTYPE without any is let through", () => {
    expect(hear('<!DOCTYPE quiz SYSTEM "http://x.org/quiz.dtd"><quiz/>').faults).toEqual([]);
  });
  test.each([
    ["depth", "<a>".repeat(10_000)],
    ["many", "<q>" + "< ".repeat(100_000)],
  ])("%s ends it", (code, source) => {
    const { faults, goesOn } = hear(source);

    expect(faults.at(-1)?.[0]).toBe(code);
    expect(faults.length).toBeLessThan(300);
    expect(goesOn).toBe(false);
  });
});

test("whatever the text, it is read without a throw", () => {
  const part = fc.constantFrom(
    "<a>",
    "</a>",
    "<a b='",
    "'",
    '"',
    ">",
    "/>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?",
    "?>",
    "&",
    "&#x0;",
    "&lt;",
    "<!DOCTYPE",
    "[",
    "]",
    "\r\n",
    "\0",
    "__proto__='1'",
    " ",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(part).map((parts) => parts.join("")),
        fc.string({ unit: "binary" }),
      ),
      (source) => {
        for (const [, offset] of hear(source).faults) expect(offset).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
