/** A round as the desk keeps it once it is over. */
import { MOST_TITLE } from "../../domain/assignment/assignment.ts";
import { askedOf, teamPoints } from "../../domain/round/round-result.ts";
import type { RoundState } from "../../domain/round/round.ts";
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import type { DeskRound } from "../desk-data.ts";
import { MOST_NAME } from "../desk-schema.ts";
import type { Questions } from "../parts/questions-of.ts";
import type { Run } from "./kept-round.ts";
import { teamName } from "./team-names.ts";

/** Characters of a question's title that the desk keeps. */
const MOST_QUESTION = 200;

/** Never within a character. */
const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");

export interface Ended {
  readonly run: Run;
  readonly state: RoundState;
  readonly questions: Questions;
  /** Milliseconds since 1970. */
  readonly playedAt: number;
}

export function deskRound(t: DeskTranslator, { run, state, questions, playedAt }: Ended): DeskRound {
  const { title, content } = questions;
  return {
    id: run.id,
    title: cut(title, MOST_TITLE),
    playedAt,
    teams: teamPoints(state).map(({ points }, team) => ({
      name: cut(teamName(t, run.names, team), MOST_NAME),
      points,
    })),
    asked: askedOf(state).map(({ question, team, score }) => {
      const text = Object.hasOwn(content.text.questions, question) ? content.text.questions[question] : undefined;
      return { question, title: cut(text?.title ?? question, MOST_QUESTION), team, score };
    }),
  };
}
