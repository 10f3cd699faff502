/** What the screen of an assignment remembers between two drawings: it outlives a language switch, and a reload. */
import type { Content } from "../../domain/level-text.ts";
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { toldPlace, type Told } from "../parts/told.ts";
import { firstDraft, type Draft } from "./draft.ts";
import type { Tried, Worded } from "../parts/tried-out.ts";
import { isFiltering, NO_FILTER, type Filter } from "./filter.ts";
import { keptForm } from "./kept-form.ts";
import { ownBank, type ListedQuestion, type OwnBank } from "./own-bank.ts";

/** The question that is looked at. */
export interface Preview extends Tried {
  readonly id: string;
}
export interface FormState {
  readonly draft: Draft;
  readonly filter: Filter;
  /** Stops whose questions the teacher has opened or folded, against what would be. */
  readonly turned: ReadonlySet<string>;
  /** Chosen when the filter was last changed: the line that is unticked stays where it is. */
  readonly wasChosen: readonly string[];
  readonly preview: Preview | null;
  /** Of one stop or pack at most so many rows are drawn. */
  readonly rows: number;
  readonly isSaving: boolean;
  /** What stands here was typed before the page was last left. */
  readonly isBegun: boolean;
}
export interface Form {
  readonly from: DeskAssignment | null;
  readonly told: Told;
  readonly own: OwnBank;
  /** All that can be chosen: the road's questions in its order, and then one's own. */
  readonly bank: (view: DeskView) => readonly ListedQuestion[];
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

/** Rows of one stop or pack that are drawn at first, and more with each wish. */
export const ROWS = 250;

/** Looks up words by stop, and remembers what was there last. */
function wordings(own: OwnBank): Form["worded"] {
  const last = new Map<string, Content>();
  return (view) => {
    const found = new Map<string, Worded>();
    const take = ({ level, text: { questions } }: Content): void => {
      for (const question of level.questions) {
        const text = questions[question.id];
        if (text !== undefined) found.set(question.id, { question, text });
      }
    };
    for (const stop of new Set(view.bank.map((question) => question.stop))) {
      const now = view.content(stop) ?? last.get(stop);
      if (now === undefined) continue;
      last.set(stop, now);
      take(now);
    }
    for (const pack of own.packs(view)) take(own.content(view, pack));
    return found;
  };
}

export function createForm(from: DeskAssignment | null): Form {
  const kept = keptForm(from?.id ?? null);
  const own = ownBank(from);
  const fresh = (draft = firstDraft(from)): FormState => ({
    draft,
    filter: { ...NO_FILTER, onlyChosen: from !== null },
    turned: new Set(),
    wasChosen: draft.chosen,
    preview: null,
    rows: ROWS,
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
    own,
    bank: (view) => [...view.bank, ...own.listed(view)],
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
    worded: wordings(own),
  };
}

/** Chosen questions that are here, in the order of the list. */
export function chosenOf(bank: readonly ListedQuestion[], { chosen }: Draft): readonly ListedQuestion[] {
  const ids = new Set(chosen);
  return bank.filter(({ id }) => ids.has(id));
}
