/** Lines of a list as questions: which begins where, and what belongs to it. */
import { keyEntries } from "./answer-key.ts";
import { leaveAlone, newState, type GatherState, type SaidLine } from "./gather-state.ts";
import type { ListedLine } from "./listed-lines.ts";
import type { ListedPart, ListedQuestion } from "./listed-question.ts";
import { readChoice, readHeading, readLabel, readNumbered, readText } from "./read-listed-line.ts";

export interface Gathered {
  readonly title: string;
  readonly questions: readonly ListedQuestion[];
  /** Lines that belong to no question. */
  readonly stray: readonly ListedPart[];
}

/** For each line the next that is a choice or the like, so that nothing is looked for twice. */
function nextTelling(lines: readonly ListedLine[]): readonly (SaidLine | null)[] {
  const next: (SaidLine | null)[] = [];
  let last: SaidLine | null = null;
  for (const line of lines.toReversed()) {
    next.push(last);
    if (line.kind !== "blank" && line.kind !== "text") last = line;
  }
  return next.toReversed();
}

/** A line of the answers of all questions, by their numbers. Whether it is one. */
function readKey(state: GatherState, line: SaidLine): boolean {
  const words = line.kind === "numbered" ? `${line.number}. ${line.text}` : line.text;
  const entries = keyEntries(words);
  for (const [number, answer] of entries) state.key.set(number, answer);
  if (entries.length > 0) return true;
  if (line.kind === "numbered" && line.text !== "") {
    state.key.set(line.number, line.text);
    return true;
  }
  state.isKey = false;
  // It was the heading of one answer.
  if (line.kind === "text" || line.kind === "choice") state.waiting = state.open?.answer === null ? "answer" : null;
  return false;
}
/** A line behind a label that says nothing itself. */
function readAwaited(state: GatherState, line: SaidLine): boolean {
  const { waiting, open } = state;
  state.waiting = null;
  if (waiting === null || open === null || (line.kind !== "text" && line.kind !== "choice")) return false;
  const text = line.kind === "choice" && line.letter !== null ? line.letter : line.text;
  if (waiting === "answer") open.answer ??= { at: line.at, text };
  else open.explanation.push({ at: line.at, text: line.text });
  return true;
}

function read(state: GatherState, line: SaidLine, next: SaidLine | null): void {
  if (state.isKey && line.kind !== "heading" && readKey(state, line)) return;
  if (readAwaited(state, line)) return;
  if (line.kind === "text") readText(state, { at: line.at, text: line.text }, next);
  else if (line.kind === "numbered") readNumbered(state, line, next);
  else if (line.kind === "choice") readChoice(state, line, next);
  else if (line.kind === "label") readLabel(state, line);
  else readHeading(state, line);
}

export function gather(lines: readonly ListedLine[]): Gathered {
  const state = newState();
  const next = nextTelling(lines);
  for (const [at, line] of lines.entries()) {
    if (line.kind !== "blank") read(state, line, next[at] ?? null);
    state.hasGap = line.kind === "blank";
  }
  leaveAlone(state);
  for (const question of state.questions) {
    const told = question.number === null ? undefined : state.key.get(question.number);
    if (told !== undefined) question.answer ??= { at: question.at, text: told };
  }
  return { title: state.title, questions: state.questions, stray: state.stray };
}
