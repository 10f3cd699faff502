/** An assignment of one's own questions alone, as the desk gives it out. */
import type { Assignment } from "../../src/domain/assignment/assignment.ts";
import type { NumberedQuestion } from "../../src/domain/assignment/link-fields.ts";
import { ruledQuestion } from "../../src/domain/pack/pack-content.ts";
import type { Pack } from "../../src/domain/pack/pack.ts";
import { snapshotOf } from "../../src/domain/pack/snapshot.ts";
import type { Question } from "../../src/domain/question.ts";
import { giveOut, MOST_ADDRESS, type GivenOut } from "../../src/exchange/assignment/own-assignment.ts";
import { ownText } from "../../src/exchange/assignment/own-text.ts";
import { assignmentOf } from "./attempt-player.ts";
import { PACK_QUESTIONS, samplePack } from "./sample-pack.ts";

export const ruledIn = (packs: readonly Pack[]): readonly Question[] =>
  packs.flatMap((pack) => pack.questions.map((question) => ruledQuestion(pack, question)));

/** Of the sample pack these questions alone. */
export const packOf = (ids: readonly string[], over: Partial<Pack> = {}): Pack =>
  samplePack({ questions: PACK_QUESTIONS.filter(({ id }) => ids.includes(id)), ...over });

export interface OwnGiven extends GivenOut {
  readonly assignment: Assignment;
  readonly packs: readonly Pack[];
  readonly questions: readonly Question[];
  readonly text: string;
}
export interface OwnGive {
  readonly packs?: readonly Pack[];
  readonly over?: Partial<Assignment>;
  readonly bank?: readonly NumberedQuestion[];
  /** Ids of the road's questions. */
  readonly road?: readonly string[];
  /** 0 for a file, however little there is. */
  readonly room?: number;
}

export function givenOut({
  packs = [packOf(["capital", "salt", "height"])],
  over = {},
  bank = [],
  road = [],
  room = MOST_ADDRESS,
}: OwnGive = {}): OwnGiven {
  const own = ruledIn(packs);
  const questions = [...road, ...own.map(({ id }) => id)];
  const snapshot = snapshotOf(packs, new Set(questions));
  const assignment = assignmentOf(own, { title: "Geography", questions, count: questions.length, ...over });
  return {
    ...giveOut({ assignment, bank, packs: snapshot, room }),
    assignment,
    packs: snapshot,
    questions: own,
    text: ownText(snapshot),
  };
}
