/** Questions out of Moodle's own XML, https://docs.moodle.org/en/Moodle_XML_format, one by one. */
import type { PackLang } from "../../../domain/pack/pack.ts";
import type { Said } from "../build-question.ts";
import { collector, cut, type Collector } from "../collect.ts";
import type { Parsed, Spot } from "../imported.ts";
import { MOST_CHOICES, MOST_TITLE } from "../limits.ts";
import { MOODLE_KINDS } from "./moodle-kinds.ts";
import { answersOf, wordsOf, type MoodleQuestion } from "./moodle-question.ts";
import { childOf, childrenOf, plainOf, textOf } from "./moodle-texts.ts";
import { pictureOf } from "./pictures.ts";
import { findQuestions, type FoundQuestion, type XmlElement } from "./question-elements.ts";

const MOST_HINTS = 2;
const PARTS = ["answer", "subquestion", "selectoption", "dragbox"];
const COMBINED_FEEDBACK = ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"];

/** "$course$/top/Steppe/Rivers" is "Rivers"; a slash of the name itself is doubled. */
const lastCategory = (path: string): string =>
  path.replaceAll("//", "\0").split("/").at(-1)?.replaceAll("\0", "/").trim() ?? "";
/** "WG-0012" is "wg-0012". */
const idOf = (written: string): string =>
  written
    .toLowerCase()
    .replace(/[\s_./:-]+/g, "-")
    .replace(/^-|-$/g, "");

function tellLeftOut(element: XmlElement, collect: Collector): void {
  for (const name of COMBINED_FEEDBACK) {
    const feedback = childOf(element, name);
    const text = textOf(feedback, collect);
    if (feedback !== undefined && text !== "") collect.warnOnce("feedback-left-out", feedback.at, text);
  }
  const tags = childOf(element, "tags");
  if (tags !== undefined && tags.children.length > 0) collect.warnOnce("unknown-field", tags.at, "tags");
}

function readQuestion({ element, oddAt }: FoundQuestion, lang: PackLang, collect: Collector): void {
  const type = (element.attributes["type"] ?? "").trim();
  const name = cut(textOf(childOf(element, "name"), collect), MOST_TITLE);
  const way = MOODLE_KINDS.get(type);
  if (way === undefined) return collect.error("kind-unknown", element.at, type);
  const id = collect.newId(idOf(plainOf(childOf(element, "idnumber"))));
  const words = wordsOf(element, id, collect);
  const prompt = words(childOf(element, "questiontext"));
  const isLeftOut = type === "essay" || type === "description";
  const { picture, leftOut } = isLeftOut ? { picture: null, leftOut: [] } : pictureOf(element, collect);
  if (prompt === "" && !isLeftOut) return collect.error("no-prompt", element.at, name);
  const parts = element.children.filter((child) => PARTS.includes(child.name)).length;
  if (parts > MOST_CHOICES) return collect.error("too-many-choices", element.at, String(parts));

  const hints = childrenOf(element, "hint")
    .map((hint) => words(childOf(hint, "hintcontent") ?? hint))
    .filter((hint) => hint !== "");
  const said: Said = {
    id,
    lang,
    title: name,
    prompt,
    hints: hints.slice(0, MOST_HINTS),
    explanation: words(childOf(element, "generalfeedback")),
    ...(picture === null ? {} : { image: picture }),
  };
  const question: MoodleQuestion = { element, said, collect, answers: answersOf(element, words), words };
  way(question);
  if (isLeftOut) return;
  const about = { question: id };
  for (const file of leftOut) collect.warn("picture-left-out", element.at, file, about);
  if (hints.length > MOST_HINTS) collect.warn("cut-to-limit", element.at, String(MOST_HINTS), about);
  if (oddAt !== null) collect.warn("not-well-formed", oddAt, name, about);
  tellLeftOut(element, collect);
}

/** Never throws. Where the file breaks, what stands before and behind still comes in. */
export function parseMoodleXml(text: string, lang: PackLang): Parsed {
  const collect = collector();
  let category: { readonly name: string; readonly at: Spot } | null = null;
  let title: string | null = null;
  let seen = 0;
  findQuestions(text, {
    question: (found) => {
      seen += 1;
      const { element } = found;
      if (element.attributes["type"] === "category") {
        category = { name: lastCategory(plainOf(childOf(element, "category"))), at: element.at };
        return;
      }
      // Categories may come in any order, and some hold nothing: the first with a question gives its name.
      title ??= category?.name ?? "";
      if (category !== null && category.name !== title)
        collect.warnOnce("category-left-out", category.at, category.name);
      readQuestion(found, lang, collect);
    },
    broken: (at, detail) => {
      seen += 1;
      collect.error("not-well-formed", at, detail);
    },
    odd: (at, detail) => collect.warnOnce("not-well-formed", at, detail),
  });
  if (seen === 0) collect.error("kind-unknown", { row: 1, column: 1 }, text.slice(0, 40));
  return collect.parsed(title ?? "");
}
