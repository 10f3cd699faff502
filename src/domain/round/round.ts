/**
 * A round of teams before one screen, as the fold of its moves. Teams take turns: question number `at` (from 0) is first
 * asked of team `at % teams`. Who has earned nothing for it may hand it to the next team, once, for half the points.
 * Time is no part of it: nothing here knows how long an answer took.
 */
import type { Response } from "../response.ts";

export const LEAST_TEAMS = 2;
export const MOST_TEAMS = 6;
/** Points of a full mark at the first turn. */
export const ROUND_POINTS = 10;
/** Largest correction in one go. */
export const MOST_CORRECTION = 100;

export interface RoundQuestion {
  readonly id: string;
  /** After a wrong answer only one is left: it is not handed on then. */
  readonly isTwoWay: boolean;
}
export interface RoundPlan {
  readonly teams: number;
  /** In the order asked; never empty. */
  readonly questions: readonly RoundQuestion[];
  /** Whether a question that earned nothing goes to the next team. */
  readonly passes: boolean;
}

/** `team`: its place, from 0. A move that names another turn than the one it meets changes nothing. */
export type RoundMove =
  | {
      readonly move: "answered";
      readonly team: number;
      readonly question: string;
      readonly response: Response;
      /** Share of a full mark, 0 to 1. */
      readonly score: number;
    }
  /** The team gives no answer. */
  | { readonly move: "passed"; readonly team: number; readonly question: string }
  /** The verdict was read. */
  | { readonly move: "gone-on" }
  /** The teacher adds points, or takes some away. */
  | { readonly move: "corrected"; readonly team: number; readonly by: number }
  /** It is over before all was asked. */
  | { readonly move: "ended" }
  /** The move before is taken back. */
  | { readonly move: "undone" };
export type PlainMove = Exclude<RoundMove, { readonly move: "undone" }>;

export interface Try {
  readonly team: number;
  /** Null where the team gave no answer. */
  readonly response: Response | null;
  readonly score: number;
  readonly points: number;
}
export interface RoundState {
  readonly plan: RoundPlan;
  readonly phase: "asking" | "told" | "over";
  /** Place of the question that is asked, or was last. */
  readonly at: number;
  /** By question: one try, or two where it was handed on. */
  readonly tries: readonly (readonly Try[])[];
  readonly corrections: readonly { readonly team: number; readonly by: number }[];
}
/** Who answers what. */
export interface Turn {
  readonly at: number;
  readonly question: string;
  readonly team: number;
  /** The team before had it first. */
  readonly isHandedOn: boolean;
}

/** Whole points; half of what it would have been, rounded down, for a question that was handed on. */
export function pointsFor(score: number, isHandedOn: boolean): number {
  // 0.7 * 10 may fall short of 7 by what a computer cannot write.
  const full = Math.floor(ROUND_POINTS * Math.min(1, Math.max(0, score)) + 1e-9);
  return isHandedOn ? Math.floor(full / 2) : full;
}

/** Whether the question that is asked, or was last, goes to the next team. */
export function goesOnTo({ plan, tries, at }: RoundState): boolean {
  const [first, second] = tries[at] ?? [];
  if (!plan.passes || first === undefined || second !== undefined || first.points > 0) return false;
  return first.response === null || plan.questions[at]?.isTwoWay === false;
}

function turnAt(state: RoundState, at: number, isHandedOn: boolean): Turn | null {
  const { questions, teams } = state.plan;
  const question = questions[at]?.id;
  return question === undefined ? null : { at, question, team: (at + (isHandedOn ? 1 : 0)) % teams, isHandedOn };
}

/** The turn that is played, or comes after the verdict; null where none does. */
export function next(state: RoundState): Turn | null {
  if (state.phase === "over") return null;
  const isHandedOn = goesOnTo(state);
  return turnAt(state, state.phase === "told" && !isHandedOn ? state.at + 1 : state.at, isHandedOn);
}

/** Taken back from the end: a move and what undoes it leave nothing. */
export function standing(moves: readonly RoundMove[]): readonly PlainMove[] {
  const left: PlainMove[] = [];
  for (const move of moves)
    if (move.move === "undone") left.pop();
    else left.push(move);
  return left;
}

function tried(state: RoundState, given: Pick<Try, "team" | "response" | "score">, question: string): RoundState {
  const turn = state.phase === "asking" ? next(state) : null;
  if (turn === null || turn.team !== given.team || turn.question !== question) return state;
  const own: Try = { ...given, points: pointsFor(given.score, turn.isHandedOn) };
  const before = state.tries[turn.at] ?? [];
  return { ...state, phase: "told", tries: [...state.tries.slice(0, turn.at), [...before, own]] };
}

function after(state: RoundState, move: PlainMove): RoundState {
  switch (move.move) {
    case "answered":
      return tried(state, move, move.question);
    case "passed":
      return tried(state, { team: move.team, response: null, score: 0 }, move.question);
    case "gone-on": {
      if (state.phase !== "told") return state;
      const turn = next(state);
      return turn === null ? { ...state, phase: "over" } : { ...state, phase: "asking", at: turn.at };
    }
    case "corrected": {
      const { team, by } = move;
      const isTeam = Number.isInteger(team) && team >= 0 && team < state.plan.teams;
      const isSound = isTeam && Number.isInteger(by) && Math.abs(by) <= MOST_CORRECTION;
      return isSound ? { ...state, corrections: [...state.corrections, { team, by }] } : state;
    }
    case "ended":
      return { ...state, phase: "over" };
  }
}

export function played(plan: RoundPlan, moves: readonly RoundMove[]): RoundState {
  const first: RoundState = { plan, phase: "asking", at: 0, tries: [], corrections: [] };
  return standing(moves).reduce(after, first);
}
