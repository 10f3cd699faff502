/** A gathered question on its way into a pack. */
import type { PackLang } from "../../../domain/pack/pack.ts";
import type { Collector } from "../collect.ts";
import type { Spot } from "../imported.ts";
import { comeIn } from "../rough/come-in.ts";
import { difficultyOf, isOnStatement, truthOf } from "../rough/kind-words.ts";
import type { RoughChoice, RoughQuestion, Told } from "../rough/rough-question.ts";
import { alike } from "../rough/right-answer.ts";
import { headOf, lettersOf, placesNamed } from "./letters.ts";
import type { ListedPart, ListedQuestion } from "./listed-question.ts";

/** The right answer in the brackets of the question itself, as on Chinese papers: "始于（ B ）。" */
const BRACKETED = /[(（][ \u3000]{0,4}(?<answer>[A-H]{1,6}|[√×✓✗对错])[ \u3000]{0,4}[)）]/u;

interface Read {
  readonly prompt: Told;
  readonly right: Told;
}
function readStem(question: ListedQuestion, spot: (offset: number) => Spot): Read {
  const { stem, answer, choices, at, hasMark } = question;
  const text = stem.map((part) => part.text).join("\n");
  const place = spot(stem[0]?.at ?? at);
  const told = answer === null && !hasMark ? BRACKETED.exec(text) : null;
  const inside = told?.groups?.["answer"] ?? "";
  const isMeant = inside !== "" && (choices.length > 1 ? /^[A-H]+$/.test(inside) : truthOf(inside) !== null);
  if (told === null || !isMeant)
    return { prompt: { text, at: place }, right: { text: answer?.text ?? "", at: spot(answer?.at ?? at) } };
  const emptied = text.slice(0, told.index) + "（　）" + text.slice(told.index + told[0].length);
  return { prompt: { text: emptied, at: place }, right: { text: inside, at: place } };
}

/** "yes" answers a question, and is a word to type. */
const saysTruth = (text: string): boolean =>
  truthOf(text) !== null && (isOnStatement(text) || /^[^\p{L}]$|^[TF]$/iu.test(text.trim()));

/** Stress marks the right choice, unless all choices have it. */
function marksCount(question: ListedQuestion): boolean {
  const marked = question.choices.filter(({ isMarked }) => isMarked).length;
  return marked > 0 && marked < question.choices.length;
}

interface ReadChoices extends Pick<RoughQuestion, "choices" | "right"> {
  /** Why, where the answer goes on behind its letter or its "false". */
  readonly reason: string;
}
function readStatement(right: Told): ReadChoices {
  const told = saysTruth(right.text) ? null : headOf(right.text);
  return told !== null && saysTruth(told.head)
    ? { choices: [], right: { ...right, text: told.head }, reason: told.rest }
    : { choices: [], right, reason: "" };
}

function readChoices(question: ListedQuestion, right: Told, spot: (offset: number) => Spot): ReadChoices {
  const letters = lettersOf(question.choices.flatMap(({ letter }) => letter ?? []));
  const count = marksCount(question) && right.text === "";
  const taken = new Set<number>();
  const choices = question.choices.map(({ text, at, letter, isMarked }, index): RoughChoice => {
    const told = letter === null ? null : letters.placeOf(letter);
    const place = told === null || taken.has(told) ? index + 1 : told;
    taken.add(place);
    return { text, at: spot(at), place, ...(count && isMarked ? { isRight: true } : {}) };
  });
  if (right.text === "") return { choices, right, reason: "" };
  if (choices.length === 0) return readStatement(right);
  const named = placesNamed(right.text, letters, taken);
  const isInside = named !== null && named.places.length > 0 && named.places.every((place) => taken.has(place));
  if (!isInside) return { choices, right, reason: "" };
  const { places, rest } = named;
  const marked = choices.map((choice) => (places.includes(choice.place) ? { ...choice, isRight: true } : choice));
  const said = alike(rest.replace(/^[(（]|[)）.。]$/g, ""));
  const isRepeated = marked.some(({ text, isRight }) => isRight && alike(text).replace(/[.。]$/, "") === said);
  return { choices: marked, right: { ...right, text: "" }, reason: isRepeated ? "" : rest };
}

/** The id under which it came in, or null. */
export function comeInListed(
  question: ListedQuestion,
  lang: PackLang,
  spot: (offset: number) => Spot,
  collect: Collector,
): string | null {
  const { prompt, right } = readStem(question, spot);
  const said = (part: ListedPart): Told => ({ text: part.text, at: spot(part.at) });
  const difficulty = difficultyOf(question.difficulty);
  const { choices, right: told, reason } = readChoices(question, right, spot);
  if (choices.length === 0 && /^\p{L}$/u.test(told.text.trim()) && truthOf(told.text) === null) {
    collect.error("too-few-choices", prompt.at, "0");
    return null;
  }
  const explanation = [reason, ...question.explanation.map(({ text }) => text)]
    .filter((text) => text !== "")
    .join("\n");
  return comeIn(
    {
      at: spot(question.at),
      kind: choices.length === 0 && saysTruth(told.text) ? "true-false" : null,
      title: question.title,
      prompt,
      choices,
      right: told,
      explanation: { text: explanation, at: spot(question.explanation[0]?.at ?? question.answer?.at ?? question.at) },
      hints: question.hints.map(said),
      ...(difficulty === undefined ? {} : { difficulty }),
    },
    lang,
    collect,
  );
}
