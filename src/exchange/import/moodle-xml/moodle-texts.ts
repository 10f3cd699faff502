/** Words of Moodle XML: an element, a `text` in it, a format beside it, files behind it. */
import { plainText } from "../clean-text.ts";
import type { Collector } from "../collect.ts";
import type { XmlElement } from "./question-elements.ts";

type TextFormat = Parameters<typeof plainText>[1];
const FORMATS: Readonly<Record<string, TextFormat>> = {
  html: "html",
  moodle_auto_format: "moodle",
  plain_text: "plain",
  wiki_like: "plain",
  markdown: "markdown",
};
/** Never past a "<": a text of many unclosed ones is gone through once. */
const IMAGE_TAG = /<img\b[^<>]*>/gi;
const ENTITY = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/gi;

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** As it is written. In files of old Moodles the words of an answer stand there without a `text` around them. */
export const rawText = (element: XmlElement | undefined): string =>
  (childOf(element, "text")?.text ?? element?.text ?? "").trim();
export const imageTags = (raw: string): readonly string[] => raw.match(IMAGE_TAG) ?? [];

/** Format of an element that tells none. */
export const formatOf = (element: XmlElement | undefined, otherwise: TextFormat = "html"): TextFormat => {
  const told = (element?.attributes["format"] ?? "").trim();
  return Object.hasOwn(FORMATS, told) ? (FORMATS[told] ?? otherwise) : otherwise;
};

/** As words of a pack; markup that meant something is told. */
export function textOf(element: XmlElement | undefined, collect: Collector, otherwise: TextFormat = "html"): string {
  const raw = rawText(element);
  if (raw === "" || element === undefined) return "";
  const format = formatOf(element, otherwise);
  const { text, isLossy } = plainText(raw.replace(IMAGE_TAG, " "), format);
  if (isLossy) collect.warnOnce("markup-removed", element.at);
  return text.trim();
}

/** Of what is plain by its nature, such as a word to type; entities of HTML that XML does not know are letters. */
export const plainOf = (element: XmlElement | undefined): string =>
  plainText(
    rawText(element).replace(ENTITY, (entity) => plainText(entity, "html").text),
    "plain",
  ).text.trim();
