/** What stands between the braces of a GIFT question, answer by answer. */
import { rewrite, type Note } from "../text/note.ts";
import { unescapedAt } from "./gift-words.ts";

export interface GiftAnswer {
  readonly at: number;
  readonly mark: "=" | "~";
  /** In percent, where one is told. */
  readonly weight: number | null;
  /** As it is written, without mark, weight and feedback. */
  readonly raw: string;
  readonly feedback: string;
}
export interface GiftAnswers {
  readonly answers: readonly GiftAnswer[];
  /** What stands before the first mark. */
  readonly before: string;
  readonly notes: readonly Note[];
}

const SIGNS = /\\[\\~=#{}:n]|[~=]/g;
const WEIGHT = /^\s*%\s*(-?\d{1,3}(?:[.,]\d{1,9})?)\s*%/;
/** "C#" is a name: nothing stands behind its sign. */
const SHARP = /(?:^|\s)[A-G]#\s*$/;

/** More answers than any question has. */
const MOST_MARKS = 1000;
function signsIn(inside: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const sign of inside.matchAll(SIGNS)) {
    if (sign[0].length > 1) continue;
    found.push(sign);
    if (found.length === MOST_MARKS) break;
  }
  return found;
}

interface Mark {
  readonly at: number;
  readonly sign: string;
  readonly isLineStart: boolean;
  readonly isSpaced: boolean;
  readonly isLoose: boolean;
}
function marksOf(text: string, from: number, to: number): readonly Mark[] {
  const inside = text.slice(from, to);
  let [lineFrom, hasWords] = [0, false];
  return signsIn(inside).map(({ index, 0: sign }) => {
    const between = inside.slice(lineFrom, index);
    const lineAt = between.lastIndexOf("\n");
    hasWords = (lineAt < 0 && hasWords) || between.slice(lineAt + 1).trim() !== "";
    const isLineStart = !hasWords;
    lineFrom = index + 1;
    hasWords = true;
    const isSpaced = index === 0 || /\s/.test(inside[index - 1] ?? "");
    return { at: from + index, sign, isLineStart, isSpaced, isLoose: isSpaced && /\s/.test(inside[index + 1] ?? "") };
  });
}

/** One answer a line: then a mark within a line is more likely a letter. */
function isByLines(text: string, from: number, to: number): boolean {
  const lines = text
    .slice(from, to)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("####"));
  return lines.length > 1 && lines.every((line) => /^[~=]/.test(line));
}

/** Signs of equality in addresses and sums, which somebody forgot to escape; and from-to signs between digits. */
function lettersAmong(text: string, marks: readonly Mark[], byLines: boolean): ReadonlySet<Mark> {
  const [, ...later] = marks;
  const areSpaced = later.some(({ isSpaced }) => isSpaced);
  let start = marks[0]?.at ?? 0;
  const letters = later.filter(({ at, sign, isLineStart, isSpaced, isLoose }) => {
    const isBetweenDigits = /^\d~\d$/.test(text.slice(at - 1, at + 2));
    const isGlued = !isSpaced && !isLineStart;
    const inAddress = isGlued && sign === "=" && /:\/\/|[?&]\w*$/.test(text.slice(Math.max(start, at - 300), at));
    const isLetter =
      sign === "="
        ? inAddress || (isGlued && (byLines || areSpaced)) || (byLines && isLoose && !isLineStart)
        : isBetweenDigits && (byLines || areSpaced);
    if (!isLetter) start = at;
    return isLetter;
  });
  return new Set(letters);
}

interface Behind {
  /** Of a number: an answer that is nothing but feedback is for all others. */
  readonly isNumber: boolean;
  readonly notes: Note[];
}
/** Where the feedback begins in an answer; -1 for nowhere. */
function feedbackAt(raw: string, at: number, { isNumber, notes }: Behind): number {
  const hash = unescapedAt(raw, "#");
  if (hash < 0 || isNumber) return hash;
  const isName = raw.slice(hash + 1).trim() === "" && SHARP.test(raw.slice(Math.max(0, hash - 10), hash + 1));
  if (isName) return -1;
  if (raw.slice(0, hash).trim() !== "") return hash;
  // "#1": by rule an answer without words.
  notes.push({ code: "stray-text", at: at + hash, detail: raw, repair: rewrite("escape", at + hash, at + hash, "\\") });
  const next = unescapedAt(raw.slice(hash + 1), "#");
  return next < 0 ? -1 : hash + 1 + next;
}

function answerOf(text: string, at: number, to: number, behind: Behind): GiftAnswer {
  const weight = WEIGHT.exec(text.slice(at + 1, Math.min(to, at + 40)));
  const from = at + 1 + (weight?.[0].length ?? 0);
  const raw = text.slice(from, to);
  const hash = feedbackAt(raw, from, behind);
  return {
    at,
    mark: text[at] === "=" ? "=" : "~",
    weight: weight === null ? null : Number(weight[1]?.replace(",", ".")),
    raw: hash < 0 ? raw : raw.slice(0, hash),
    feedback: hash < 0 ? "" : raw.slice(hash + 1),
  };
}

/** Of what stands from `from` up to `to`. */
export function giftAnswers(text: string, from: number, to: number, isNumber = false): GiftAnswers {
  const marks = marksOf(text, from, to);
  const letters = lettersAmong(text, marks, isByLines(text, from, to));
  const real = marks.filter((mark) => !letters.has(mark));
  const notes = [...letters].map(({ at }): Note => {
    const detail = text.slice(Math.max(from, at - 30), Math.min(to, at + 30)).trim();
    return { code: "equals-in-answer", at, detail, repair: rewrite("escape", at, at, "\\") };
  });
  const answers = real.map(({ at }, index) => answerOf(text, at, real[index + 1]?.at ?? to, { isNumber, notes }));
  return { answers, before: text.slice(from, real[0]?.at ?? to), notes };
}
