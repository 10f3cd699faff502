/** What a line of each kind does to the questions that are gathered. `next`: the next line that is no plain text. */
import { keyEntries } from "./answer-key.ts";
import { beginQuestion, isAnswered, leaveAlone, type GatherState, type SaidLine } from "./gather-state.ts";
import type { ListedPart } from "./listed-question.ts";

type Line<Kind extends SaidLine["kind"]> = Extract<SaidLine, { kind: Kind }>;
const isFirst = (letter: string): boolean => "aаａ".includes(letter.toLowerCase());

export function readText(state: GatherState, part: ListedPart, next: SaidLine | null): void {
  const { open, hasGap } = state;
  if (open === null) return void beginQuestion(state, part.at, null).stem.push(part);
  if (isAnswered(open)) {
    // What is numbered goes on until the next number comes.
    if (open.explanation.length > 0 ? !hasGap : open.number !== null && !hasGap) open.explanation.push(part);
    else beginQuestion(state, part.at, null).stem.push(part);
    return;
  }
  if (open.choices.length === 0) {
    const isApart = hasGap && open.stem.length > 0 && open.number === null && next?.kind !== "label";
    (isApart ? beginQuestion(state, part.at, null) : open).stem.push(part);
    return;
  }
  const startsNext = next?.kind === "choice" && (next.letter === null || isFirst(next.letter));
  if (startsNext || (hasGap && open.hasMark)) return void beginQuestion(state, part.at, null).stem.push(part);
  const last = open.choices.pop();
  if (last !== undefined) open.choices.push({ ...last, text: `${last.text}\n${part.text}` });
  open.joined.push(part);
}

/** A number begins a question, or a choice of one that has none of its own. */
export function readNumbered(state: GatherState, line: Line<"numbered">, next: SaidLine | null): void {
  const { open } = state;
  const part = { at: line.at, text: line.text };
  const numbers = open?.numbers ?? 0;
  const isChoice =
    open !== null &&
    !line.isNamed &&
    next?.kind !== "choice" &&
    !isAnswered(open) &&
    open.stem.length > 0 &&
    line.number === numbers + 1 &&
    numbers === open.choices.length &&
    (open.number === null || open.isNamed ? numbers > 0 || line.number === 1 : line.indent >= 2);
  if (isChoice && open !== null) {
    open.numbers += 1;
    open.choices.push({ ...part, letter: String(line.number), isMarked: false });
  } else {
    const question = beginQuestion(state, line.at, line.number, line.isNamed);
    if (line.text !== "") question.stem.push(part);
  }
}

export function readChoice(state: GatherState, line: Line<"choice">, next: SaidLine | null): void {
  const { at, text, letter, isMarked, whole } = line;
  const open = state.open;
  // "A. Pushkin wrote what?": a name, for the choices are still to come.
  const isOver = open === null || isAnswered(open);
  const isFollowed = next?.kind === "choice" && next.letter !== null && isFirst(next.letter);
  if (isOver && letter !== null && state.heading === null && (!isFirst(letter) || isFollowed))
    return readText(state, { at, text: whole }, next);
  const restarts = open !== null && letter !== null && isFirst(letter) && open.choices.length > 1;
  let question = open;
  if (question === null || isAnswered(question) || restarts) {
    const { heading } = state;
    question = beginQuestion(state, at, null);
    if (heading !== null) question.stem.push(heading);
  }
  question.hasMark ||= isMarked;
  question.choices.push({ at, text, letter, isMarked });
}

export function readLabel(state: GatherState, line: Line<"label">): void {
  const { label, at, text } = line;
  const entries = label === "answer" ? keyEntries(text) : [];
  if (entries.length > 1) {
    for (const [number, answer] of entries) state.key.set(number, answer);
    return;
  }
  const { open } = state;
  if (open === null) state.stray.push({ at, text });
  else if (text === "") state.waiting = label === "answer" || label === "explanation" ? label : null;
  else if (label === "answer") open.answer ??= { at, text };
  else if (label === "difficulty") open.difficulty = text;
  else (label === "hint" ? open.hints : open.explanation).push({ at, text });
}

export function readHeading(state: GatherState, line: Line<"heading">): void {
  const { level, at, text, isKey } = line;
  if (isKey) {
    state.isKey = true;
    return;
  }
  state.isKey = false;
  leaveAlone(state);
  state.open = null;
  if (level === 1 && state.title === "" && state.questions.length === 0) state.title = text;
  else state.heading = text === "" ? null : { at, text };
}
