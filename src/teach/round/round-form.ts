/** What the screen of a round remembers between two drawings, and all that may be done with it. */
import { drawnForRound, proposedCount } from "../../domain/round/draw-round.ts";
import { next, played, standing, type PlainMove, type RoundMove, type RoundState } from "../../domain/round/round.ts";
import type { Response } from "../../domain/response.ts";
import { isTwoWay } from "../../domain/rules.ts";
import { newId } from "../browser-ways.ts";
import type { DeskView } from "../desk-view.ts";
import { toldPlace, type Told } from "../parts/told.ts";
import type { Questions } from "../parts/questions-of.ts";
import { deskRound } from "./desk-round.ts";
import { FIRST_SETUP, keptRound, type Kept, type RoundSetup, type Run } from "./kept-round.ts";
import { landscapes, type Landscapes } from "./landscapes.ts";

export interface RoundForm {
  readonly told: Told;
  readonly landscapes: Landscapes;
  readonly setup: () => RoundSetup;
  readonly set: (view: DeskView, part: Partial<RoundSetup>) => void;
  readonly run: () => Run | null;
  /** Null where nothing is played. */
  readonly state: () => RoundState | null;
  /** The last move that stands: what `undo` takes back. */
  readonly last: () => PlainMove | null;
  readonly start: (view: DeskView, questions: Questions) => void;
  readonly play: (view: DeskView, move: RoundMove) => void;
  /** What was answered is on the table again. */
  readonly undo: (view: DeskView) => void;
  readonly draft: () => Response | null;
  readonly give: (view: DeskView, response: Response | null) => void;
  /** Said, and shown below the answer until it changes. */
  readonly remark: (view: DeskView, words: string) => void;
  readonly remarked: () => string;
  readonly pause: (view: DeskView, isPaused: boolean) => void;
  /** Nothing is played any more; what was kept at the desk stays there. */
  readonly drop: (view: DeskView) => void;
  /** Keeps the result at the desk, once for every way it ends. */
  readonly keep: (view: DeskView, questions: Questions) => Promise<void>;
  /** It could not be kept: `keepAgain` lets it be tried once more. */
  readonly isRefused: () => boolean;
  readonly keepAgain: (view: DeskView) => void;
}

/** A turn, as one text: what is on the table is on the table in that turn alone. */
const turnKey = (state: RoundState): string => {
  const turn = next(state);
  return turn === null ? "" : `${turn.at}.${turn.team}`;
};
const anySeed = (): number => crypto.getRandomValues(new Int32Array(1))[0] ?? 0;

export function roundForm(of: string): RoundForm {
  const store = keptRound(of);
  let kept: Kept = store.read() ?? { setup: FIRST_SETUP, run: null };
  let state = kept.run === null ? null : played(kept.run.plan, kept.run.moves);
  let isKeeping = false;
  let isRefused = false;
  let remarked = "";
  const told = toldPlace();

  function change(view: DeskView, part: Partial<Kept>): void {
    kept = { ...kept, ...part };
    remarked = "";
    state = kept.run === null ? null : played(kept.run.plan, kept.run.moves);
    store.write(kept);
    view.redraw();
  }
  function changeRun(view: DeskView, part: Partial<Run>): void {
    if (kept.run !== null) change(view, { run: { ...kept.run, ...part } });
  }
  const last = (): PlainMove | null => standing(kept.run?.moves ?? []).at(-1) ?? null;
  function play(view: DeskView, move: RoundMove): void {
    if (kept.run !== null) changeRun(view, { moves: [...kept.run.moves, move] });
  }

  return {
    told,
    landscapes: landscapes(),
    setup: () => kept.setup,
    set: (view, part) => change(view, { setup: { ...kept.setup, ...part } }),
    run: () => kept.run,
    state: () => state,
    last,
    start(view, { content: { level } }) {
      const { names, count, order, passes, seconds } = kept.setup;
      const seed = anySeed();
      const all = new Map(level.questions.map((question) => [question.id, question]));
      const wanted = Math.min(count ?? proposedCount(all.size, names.length), all.size);
      const questions = drawnForRound([...all.keys()], { order, seed, count: wanted }).flatMap((id) => {
        const question = all.get(id);
        return question === undefined ? [] : [{ id, isTwoWay: isTwoWay(question) }];
      });
      const plan = { teams: names.length, questions, passes };
      change(view, {
        run: { id: newId(), seed, names, seconds, plan, moves: [], draft: null, isPaused: false, saved: null },
      });
    },
    play,
    undo(view) {
      const move = last();
      play(view, { move: "undone" });
      if (move?.move === "answered" && state !== null)
        changeRun(view, { draft: { turn: turnKey(state), response: move.response } });
    },
    draft() {
      const draft = kept.run?.draft ?? null;
      return draft !== null && state !== null && draft.turn === turnKey(state) ? draft.response : null;
    },
    give(view, response) {
      if (state !== null) changeRun(view, { draft: response === null ? null : { turn: turnKey(state), response } });
    },
    remark(view, words) {
      remarked = words;
      view.say(words);
      view.redraw();
    },
    remarked: () => remarked,
    pause: (view, isPaused) => changeRun(view, { isPaused }),
    drop: (view) => change(view, { run: null }),
    async keep(view, questions) {
      const { run } = kept;
      if (run === null || state === null || isKeeping || isRefused || run.saved === run.moves.length) return;
      const result = deskRound(view.t, { run, state, questions, playedAt: view.now() });
      // Of what was not played there is nothing to keep.
      if (result.asked.length === 0) return;
      isKeeping = true;
      isRefused = !(await told.done(view, view.store.putRound(result), "round.kept"));
      isKeeping = false;
      if (!isRefused && kept.run?.id === run.id) changeRun(view, { saved: run.moves.length });
    },
    isRefused: () => isRefused,
    keepAgain(view) {
      isRefused = false;
      view.redraw();
    },
  };
}
