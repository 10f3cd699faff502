/** By the kind of question, the editor of what only that kind has. */
import type { TemplateResult } from "lit/html.js";
import type { QuestionKind } from "../../../domain/question.ts";
import type { Editing, EditingOf } from "./editing.ts";
import { choiceEditor } from "./kinds/choice.ts";
import { fillInEditor } from "./kinds/fill-in.ts";
import { locateEditor } from "./kinds/locate.ts";
import { matchingEditor } from "./kinds/matching.ts";
import { numericEditor } from "./kinds/numeric.ts";
import { sequencingEditor } from "./kinds/sequencing.ts";
import { sortingEditor } from "./kinds/sorting.ts";
import { trueFalseEditor } from "./kinds/true-false.ts";

const EDITORS: { readonly [Kind in QuestionKind]: (editing: EditingOf<Kind>) => TemplateResult } = {
  choice: choiceEditor,
  "true-false": trueFalseEditor,
  numeric: numericEditor,
  "fill-in": fillInEditor,
  sequencing: sequencingEditor,
  matching: matchingEditor,
  sorting: sortingEditor,
  locate: locateEditor,
};

/** A change of this question's kind never changes its kind. */
export const ofKind = (editing: Editing): TemplateResult =>
  (EDITORS[editing.question.kind] as (editing: Editing) => TemplateResult)(editing);
