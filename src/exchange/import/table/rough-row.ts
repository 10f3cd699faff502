import { plainText } from "../clean-text.ts";
import type { Spot } from "../imported.ts";
import { difficultyOf, kindOf } from "../rough/kind-words.ts";
import type { RoughChoice, RoughQuestion, Told } from "../rough/rough-question.ts";
import type { ColumnRole } from "./column-words.ts";
import type { Header } from "./find-header.ts";

export interface RowCells {
  /** All cells of columns with this role, from the left. */
  readonly all: (role: ColumnRole) => readonly (Told & { readonly place: number })[];
  /** The first of them; without words, at the row's beginning, where there is no such column. */
  readonly one: (role: ColumnRole) => Told;
}

/** `row`: from 0. */
export function rowCells({ columns }: Header, cells: readonly string[], row: number): RowCells {
  const at = (column: number): Spot => ({ row: row + 1, column: column + 1 });
  const all: RowCells["all"] = (role) =>
    columns.flatMap((column, index) =>
      column?.role === role
        ? [{ text: plainText(cells[index] ?? "", "plain").text.trim(), at: at(index), place: column.place }]
        : [],
    );
  return { all, one: (role) => all(role)[0] ?? { text: "", at: at(0) } };
}

/** In the order of their places; those that the header does not count stand behind. */
function choicesOf({ all, one }: RowCells): { readonly choices: readonly RoughChoice[]; readonly right: Told } {
  const right = one("correct");
  const answers = all("answer").toSorted((a, b) => a.place - b.place);
  const incorrect = all("incorrect");
  const isRightWrittenOut = incorrect.length > 0 || (answers.length > 0 && answers.every(({ place }) => place > 1));
  if (!isRightWrittenOut) return { choices: answers, right };
  const wrong = [...answers, ...incorrect].filter(({ text }) => text !== "");
  if (wrong.length === 0) return { choices: [], right };
  const choices = [{ ...right, isRight: right.text !== "" }, ...wrong].map((choice, index) => ({
    ...choice,
    place: index + 1,
  }));
  return { choices, right: { ...right, text: "" } };
}

export function roughRow(cells: RowCells): RoughQuestion {
  const { one, all } = cells;
  const prompt = one("prompt");
  const difficulty = difficultyOf(one("difficulty").text);
  return {
    at: { row: prompt.at.row, column: prompt.at.column },
    kind: kindOf(one("kind").text),
    title: one("title").text,
    prompt,
    ...choicesOf(cells),
    explanation: one("explanation"),
    hints: all("hint").filter(({ text }) => text !== ""),
    ...(difficulty === undefined ? {} : { difficulty }),
  };
}
