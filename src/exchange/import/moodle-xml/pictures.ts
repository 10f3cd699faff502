/** Pictures that stand in Moodle XML itself, and those that only a Moodle would find. */
import { IMAGE_TYPES, MOST_IMAGE_BYTES, type PackImage } from "../../../domain/pack/pack.ts";
import { plainText } from "../clean-text.ts";
import { cut, type Collector } from "../collect.ts";
import { MOST_ALT } from "../limits.ts";
import { childrenOf, childOf, imageTags, rawText } from "./moodle-texts.ts";
import type { XmlElement } from "./question-elements.ts";

type ImageType = (typeof IMAGE_TYPES)[number];
/** First bytes, a character each. https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern */
function typeOf(head: string): ImageType | null {
  if (head.startsWith("\x89PNG\r\n\x1A\n")) return "image/png";
  if (head.startsWith("\xFF\xD8\xFF")) return "image/jpeg";
  return head.startsWith("RIFF") && head.startsWith("WEBPVP", 8) ? "image/webp" : null;
}
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const MOST_BASE64 = Math.ceil(MOST_IMAGE_BYTES / 3) * 4;
const DATA_URL = /^data:image\/[a-z+.-]+;base64,/i;

/** By its first bytes, whatever it calls itself. Null for anything that a pack cannot hold. */
export function imageOf(written: string): PackImage | null {
  const data = written.replace(/\s+/g, "");
  if (data.length === 0 || data.length > MOST_BASE64 || data.length % 4 !== 0 || !BASE64.test(data)) return null;
  const type = typeOf(atob(data.slice(0, 32)));
  return type === null ? null : { type, data };
}

const attributeOf = (tag: string, name: string): string => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(tag);
  return plainText(found?.[1] ?? found?.[2] ?? found?.[3] ?? "", "html").text.trim();
};
/** "@@PLUGINFILE@@/my%20map.png" is "my map.png". */
function fileName(source: string): string {
  const last = source.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last; // a lone "%" is a letter of the name
  }
}

export interface QuestionPicture {
  readonly id: string;
  readonly alt: string;
}
/** Of one question; files may be large. */
const MOST_TRIED = 10;
const NAMED = ["questiontext", "generalfeedback", "answer", "subquestion", "hint", "feedback"];

/** Files of the elements that hold words, however deep. */
function filesIn(element: XmlElement): readonly XmlElement[] {
  return [
    ...childrenOf(element, "file"),
    ...element.children.filter(({ name }) => NAMED.includes(name)).flatMap(filesIn),
  ];
}
const tagsIn = (element: XmlElement): readonly string[] => [
  ...imageTags(rawText(element)),
  ...element.children.filter(({ name }) => NAMED.includes(name)).flatMap(tagsIn),
];

/** The first picture of the question's own text that a pack can hold; all others are told as left out. */
export function pictureOf(
  question: XmlElement,
  collect: Collector,
): { readonly picture: QuestionPicture | null; readonly leftOut: readonly string[] } {
  const asked = childOf(question, "questiontext");
  const own = asked === undefined ? [] : imageTags(rawText(asked));
  const files = new Map(filesIn(question).map((file) => [file.attributes["name"] ?? "", file.text]));
  const old = { name: rawText(childOf(question, "image")), data: childOf(question, "image_base64")?.text ?? "" };
  const wanted = [
    ...own.map((tag) => {
      const source = attributeOf(tag, "src");
      const data = DATA_URL.test(source) ? source.replace(DATA_URL, "") : (files.get(fileName(source)) ?? "");
      return { name: DATA_URL.test(source) ? "data:" : fileName(source), data, alt: attributeOf(tag, "alt") };
    }),
    ...(old.name === "" && old.data === "" ? [] : [{ ...old, alt: "" }]),
  ];
  let picture: QuestionPicture | null = null;
  const leftOut: string[] = [];
  for (const [index, { name, data, alt }] of wanted.entries()) {
    const image: PackImage | null = picture === null && index < MOST_TRIED ? imageOf(data) : null;
    const id: string | null = image === null ? null : collect.addImage(image);
    if (id === null) leftOut.push(name);
    else picture = { id, alt: cut(alt, MOST_ALT) };
  }
  const elsewhere = question.children
    .filter((child) => child !== asked && NAMED.includes(child.name))
    .flatMap(tagsIn)
    .map((tag) => fileName(attributeOf(tag, "src")));
  return { picture, leftOut: [...new Set([...leftOut, ...elsewhere])] };
}
