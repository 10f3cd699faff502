/** What the screen of an assignment remembers between two drawings: it outlives a language switch, and a reload. */
import type { BankQuestion } from "../../domain/assignment/assignment.ts";
import type { Content, QuestionText } from "../../domain/level-text.ts";
import type { Question, Response } from "../../kinds/rules.ts";
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { toldPlace, type Told } from "../parts/told.ts";
import { firstDraft, type Draft } from "./draft.ts";
import { isFiltering, NO_FILTER, type Filter } from "./filter.ts";
import { keptForm } from "./kept-form.ts";

/** The question that is looked at. */
export interface Preview {
  readonly id: string;
  /** By chance, as for a student. */
  readonly seed: number;
  readonly response: Response | null;
  readonly isAnswered: boolean;
}
export interface FormState {
  readonly draft: Draft;
  readonly filter: Filter;
  /** Stops whose questions the teacher has opened or folded, against what would be. */
  readonly turned: ReadonlySet<string>;
  /** Chosen when the filter was last changed: the line that is unticked stays where it is. */
  readonly wasChosen: readonly string[];
  readonly preview: Preview | null;
  readonly isSaving: boolean;
  /** What stands here was typed before the page was last left. */
  readonly isBegun: boolean;
}
/** A question with its words in the desk's language. */
export interface Worded {
  readonly question: Question;
  readonly text: QuestionText;
}

export interface Form {
  readonly from: DeskAssignment | null;
  readonly told: Told;
  readonly state: () => FormState;
  /** Takes the change, keeps it, and draws. */
  readonly change: (view: DeskView, part: Partial<FormState>) => void;
  readonly edit: (view: DeskView, part: Partial<Draft>) => void;
  readonly filter: (view: DeskView, part: Partial<Filter>) => void;
  readonly restart: (view: DeskView) => void;
  /** Nothing is half made any more. */
  readonly forget: () => void;
  /** By id; a language that is on its way leaves the words of the one before. */
  readonly worded: (view: DeskView) => ReadonlyMap<string, Worded>;
}

/** Looks up words by stop, and remembers what was there last. */
function wordings(): Form["worded"] {
  const last = new Map<string, Content>();
  return ({ bank, content }) => {
    const found = new Map<string, Worded>();
    for (const stop of new Set(bank.map((question) => question.stop))) {
      const now = content(stop) ?? last.get(stop);
      if (now === undefined) continue;
      last.set(stop, now);
      for (const question of now.level.questions) {
        const text = now.text.questions[question.id];
        if (text !== undefined) found.set(question.id, { question, text });
      }
    }
    return found;
  };
}

export function createForm(from: DeskAssignment | null): Form {
  const kept = keptForm(from?.id ?? null);
  const fresh = (draft = firstDraft(from)): FormState => ({
    draft,
    filter: { ...NO_FILTER, onlyChosen: from !== null },
    turned: new Set(),
    wasChosen: draft.chosen,
    preview: null,
    isSaving: false,
    isBegun: false,
  });
  const before = kept.read();
  let state: FormState = { ...fresh(before?.draft), ...before, isBegun: before !== null };

  function change(view: DeskView, part: Partial<FormState>): void {
    state = { ...state, ...part };
    view.redraw();
  }
  function keep(
    view: DeskView,
    part: Pick<FormState, "draft"> | Pick<FormState, "filter" | "turned" | "wasChosen">,
  ): void {
    change(view, part);
    const { draft, filter } = state;
    kept.write({ draft, filter });
  }
  return {
    from,
    told: toldPlace(),
    state: () => state,
    change,
    edit: (view, part) => keep(view, { draft: { ...state.draft, ...part } }),
    filter(view, part) {
      const filter = { ...state.filter, ...part };
      // What was opened by hand stays so until the list is another one altogether.
      const turned = isFiltering(filter) === isFiltering(state.filter) ? state.turned : new Set<string>();
      keep(view, { filter, turned, wasChosen: state.draft.chosen });
    },
    restart(view) {
      kept.forget();
      change(view, fresh());
    },
    forget: () => kept.forget(),
    worded: wordings(),
  };
}

/** Chosen questions that are in this game, in the order of the road. */
export function chosenOf(bank: readonly BankQuestion[], { chosen }: Draft): readonly BankQuestion[] {
  const ids = new Set(chosen);
  return bank.filter(({ id }) => ids.has(id));
}
