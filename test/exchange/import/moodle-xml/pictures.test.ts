import { describe, expect, test } from "vitest";
import { MOST_IMAGE_BYTES } from "../../../../src/domain/pack/pack.ts";
import { imageOf } from "../../../../src/exchange/import/moodle-xml/pictures.ts";
import { expectSound, remarksOf, wordsOf } from "../brief.ts";
import { answerXml, cdata, questionXml, read } from "./quiz.ts";

const base64 = (text: string): string => Buffer.from(text, "latin1").toString("base64");
const PNG = base64("\x89PNG\r\n\x1a\nrest");
const JPEG = base64("\xff\xd8\xff\xe0rest");
const WEBP = base64("RIFF\0\0\0\0WEBPVP8 rest");
const tag = (name: string, more = "") => `<img src="@@PLUGINFILE@@/${name}" ${more}>`;
const file = (name: string, data: string) => `<file name="${name}" path="/" encoding="base64">${data}</file>`;
const TF = answerXml(100, "true") + answerXml(0, "false");
/** A statement with HTML, and files beside its words. */
const shown = (html: string, files: string, more = "") =>
  `<question type="truefalse"><name><text>N</text></name><questiontext format="html"><text>${cdata(`Q ${html}`)}</text>${files}</questiontext>${TF}${more}</question>`;
const imagesOf = (...questions: readonly string[]) => {
  const parsed = read(...questions);
  expectSound(parsed);
  return {
    images: parsed.images,
    shown: parsed.questions.map(({ question }) => question.image),
    remarks: parsed.remarks,
  };
};

describe("a picture", () => {
  test.each([
    ["image/png", PNG],
    ["image/jpeg", JPEG],
    ["image/webp", WEBP],
  ])("is %s by its first bytes", (type, data) => expect(imageOf(data)).toEqual({ type, data }));
  test("may be broken into lines", () => {
    expect(imageOf(`\n${PNG.slice(0, 8)}\r\n ${PNG.slice(8)}\n`)).toEqual({ type: "image/png", data: PNG });
  });
  test.each([
    ["nothing", ""],
    ["of another type", base64("GIF89a and so on")],
    ["a script that calls itself one", base64("<svg onload=alert(1)>")],
    ["no base64", "%%%%"],
    ["cut off", PNG.slice(0, -1)],
    ["too large", base64(`\x89PNG\r\n\x1a\n${"x".repeat(MOST_IMAGE_BYTES)}`)],
  ])("is none where it is %s", (_, data) => expect(imageOf(data)).toBeNull());
  test("as large as may be is one", () => {
    expect(imageOf(base64(`\x89PNG\r\n\x1a\n${"x".repeat(MOST_IMAGE_BYTES - 8)}`))).not.toBeNull();
  });
});

describe("the picture of a question", () => {
  test("comes in with what it shows", () => {
    const parsed = read(shown(tag("my%20map.png", 'alt="A &quot;map&quot;"'), file("my map.png", PNG)));

    expect(parsed.images).toEqual({ picture1: { type: "image/png", data: PNG } });
    expect(parsed.questions[0]?.question.image).toBe("picture1");
    expect(wordsOf(parsed)).toMatchObject({ prompt: "Q", alt: 'A "map"' });
    expect(parsed.remarks).toEqual([]);
  });
  test.each([
    ["in the address itself", shown(`<img src="data:image/png;base64,${PNG}">`, "")],
    ["with a type that lies", shown(`<IMG alt='' SRC='data:image/svg+xml;base64,${PNG}'>`, "")],
    ["of old Moodles", questionXml("truefalse", `${TF}<image>a.png</image><image_base64>${PNG}</image_base64>`)],
    ["with a name that is no address", shown(tag("100%.png"), file("100%.png", PNG))],
  ])("%s", (_, question) => {
    expect(imagesOf(question)).toEqual({
      images: { picture1: { type: "image/png", data: PNG } },
      shown: ["picture1"],
      remarks: [],
    });
  });
  test("that several show is kept once", () => {
    const question = shown(tag("a.png"), file("a.png", PNG));
    const { images, shown: ids } = imagesOf(question, question);

    expect(Object.keys(images ?? {})).toEqual(["picture1"]);
    expect(ids).toEqual(["picture1", "picture1"]);
  });
  test("that did not come in is not kept", () => {
    const lost = `<question type="multichoice"><questiontext><text>${cdata(tag("a.png"))}Q</text>${file("a.png", PNG)}</questiontext></question>`;
    expect(imagesOf(lost).images).toEqual({});
  });
});

describe("a picture is told as left out", () => {
  test.each([
    ["where it lies elsewhere", shown('<img src="https://x.org/p/a.png">', ""), "a.png"],
    ["where no file has its name", shown(tag("b.png"), file("a.png", PNG)), "b.png"],
    ["where it is no picture", shown(tag("a.gif"), file("a.gif", base64("GIF89a"))), "a.gif"],
    [
      "where there is one before",
      shown(tag("a.png") + tag("b.png"), file("a.png", PNG) + file("b.png", JPEG)),
      "b.png",
    ],
    [
      "in an explanation",
      shown("", "", `<generalfeedback><text>${cdata(`so ${tag("c.png")}`)}</text></generalfeedback>`),
      "c.png",
    ],
    [
      "in an answer",
      questionXml("multichoice", answerXml(100, cdata(`a${tag("d.png")}`)) + answerXml(0, "b")),
      "d.png",
    ],
  ])("%s", (_, question, name) => {
    const { remarks, shown: ids } = imagesOf(question);

    expect(remarks.map(({ code, detail, question: id }) => [code, detail, id])).toEqual([
      ["picture-left-out", name, "q1"],
    ]);
    expect(ids).toHaveLength(1);
  });
  test("once for each name", () => {
    expect(remarksOf(read(shown(tag("a.png").repeat(500), "")))).toHaveLength(1);
  });
  test("without looking at a large file for each of very many", () => {
    const large = "A".repeat(3_000_000);
    expect(imagesOf(shown(tag("a.png").repeat(20_000), file("a.png", large))).images).toEqual({});
  });
});
