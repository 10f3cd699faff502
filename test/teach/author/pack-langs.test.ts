import { expect, test } from "vitest";
import { langsOf } from "../../../src/domain/pack/pack.ts";
import { withLang, withoutLang } from "../../../src/teach/author/pack-langs.ts";
import { samplePack } from "../../support/sample-pack.ts";

const pack = samplePack();

test("a language that is added has the name of the pack until somebody writes another", () => {
  const next = withLang(pack, "kk", "Geography");
  expect([next.name.kk, langsOf(next)]).toEqual(["Geography", ["zh-CN", "en", "ru", "kk"]]);
  expect(withLang(pack, "en", "Other").name).toEqual(pack.name);
});

test("a language that is taken away goes with its name and all its words, and nothing else does", () => {
  const next = withoutLang(pack, "ru");
  expect(langsOf(next)).toEqual(["zh-CN", "en"]);
  expect(next.questions.slice(1)).toEqual(pack.questions.slice(1));
  expect(langsOf(withoutLang(next, "zh-CN"))).toEqual(["en"]);
});
