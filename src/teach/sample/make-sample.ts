/** A class that nobody is in: seats, an assignment and slips out of a fixed seed, played by the real rules. */
import { assignmentHash } from "../../domain/assignment/assignment-hash.ts";
import { linkText } from "../../domain/assignment/link-code.ts";
import type { Assignment, BankQuestion } from "../../domain/assignment/assignment.ts";
import type { Slip } from "../../domain/assignment/slip.ts";
import { contentHash } from "../../domain/content-hash.ts";
import type { Content } from "../../domain/level-text.ts";
import type { Question } from "../../domain/question.ts";
import { MOST_POINTS } from "../../domain/rules.ts";
import { seededRandom, shuffled, type Random } from "../../domain/seeded.ts";
import type { Seat } from "../desk-data.ts";
import { playStudent, type Misconception } from "./play-student.ts";

const SEED = 20250613;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** By their seats: what a report has to be able to show. */
const MISSING = [5, 13, 22];
const AGAIN = [3, 17];
const TYPES_NUMBER = 8;
const BENT = 9;
/** Attempts, and so key pairs that the sample needs. */
export const SAMPLE_KEYS = 24 - MISSING.length + AGAIN.length;

export interface AttemptKey {
  /** Ed25519, base64url. */
  readonly key: string;
  readonly secret: string;
}
export interface SampleInput {
  readonly title: string;
  readonly note: string;
  /** 24, no two alike. */
  readonly names: readonly string[];
  readonly lang: string;
  readonly bank: readonly BankQuestion[];
  /** All stops of the road. */
  readonly contents: readonly Content[];
  /** The assignment's public key. */
  readonly publicKey: string;
  /** `SAMPLE_KEYS` of them. */
  readonly keys: readonly AttemptKey[];
  readonly now: number;
}
export interface Sample {
  readonly assignment: Assignment;
  readonly link: string;
  readonly hash: string;
  readonly seats: readonly Seat[];
  /** In the order in which they came in. */
  readonly slips: readonly { readonly slip: Slip; readonly secretKey: string; readonly receivedAt: number }[];
}

const isTrap = (question: Question): boolean =>
  question.kind === "choice" && question.select === "one" && question.choices.length > 2;

/** One question a stop, in the order of the road; where a stop has none it is left out. */
function drawn(bank: readonly BankQuestion[], byId: ReadonlyMap<string, Question>, random: Random): Question[] {
  const stops = [...new Set(bank.map(({ stop }) => stop))];
  const kinds = new Set<string>();
  return stops.flatMap((stop) => {
    const here = shuffled(
      bank.filter((one) => one.stop === stop).flatMap(({ id }) => byId.get(id) ?? []),
      random,
    );
    // Different kinds, as long as there are any; then choices, of which a report tells most.
    const question = here.find(({ kind }) => !kinds.has(kind)) ?? here.find(({ kind }) => kind === "choice") ?? here[0];
    if (question === undefined) return [];
    kinds.add(question.kind);
    return [question];
  });
}

function misconceptionIn(questions: readonly Question[]): Misconception {
  const question = questions.find(isTrap);
  if (question?.kind !== "choice") return { question: "", choice: "" };
  return { question: question.id, choice: question.choices.find((id) => !question.answer.includes(id)) ?? "" };
}

/** Claims points that the answers do not give: replaying finds it. */
const bent = (slip: Slip): Slip => ({
  ...slip,
  points: slip.moves.filter(([type]) => type === "a").length * MOST_POINTS * 1000,
  moves: slip.moves.map((move) => {
    if (move[0] !== "a") return move;
    const [type, at, ms, response, , sure] = move;
    return [type, at, ms, response, MOST_POINTS * 1000, sure] as const;
  }),
});

/** Sum of three dice, about its mean: −2.8 to 3.2, seldom at the ends. */
const abilityOf = (random: Random): number => (random() + random() + random() - 1.4) * 2;

export function makeSample(input: SampleInput): Sample {
  const { bank, contents, lang, names, now, publicKey, title, note } = input;
  const random = seededRandom(SEED);
  const byId = new Map(contents.flatMap(({ level }) => level.questions).map((question) => [question.id, question]));
  const questions = drawn(bank, byId, random);
  const misconception = misconceptionIn(questions);
  const minute = Math.floor(now / 60_000) * 60_000;
  const assignment: Assignment = {
    title,
    note,
    questions: questions.map(({ id }) => id),
    count: questions.length,
    order: "road",
    seed: SEED,
    attempts: 2,
    feedback: "at-end",
    hints: false,
    certainty: true,
    minutes: 0,
    pass: 60,
    lang: null,
    opens: minute - 7 * DAY,
    due: minute - DAY,
    key: publicKey,
  };
  const link = linkText(assignment, bank);
  const hash = assignmentHash(link);
  const seats = names.map((name, at): Seat => ({ number: at + 1, name, factor: 1 }));
  const hashes = new Map(questions.map((question) => [question, contentHash(question)]));
  const hashOf = (question: Question): string => hashes.get(question) ?? contentHash(question);
  const keys = [...input.keys];
  const slips = seats
    .map((seat) => ({ seat, ability: abilityOf(random), start: assignment.due! - (8 + random() * 120) * HOUR }))
    .filter(({ seat }) => !MISSING.includes(seat.number))
    .flatMap(({ seat, ability, start }) => {
      const numbers = AGAIN.includes(seat.number) ? [1, 2] : [1];
      return numbers.map((number) => {
        const { key = "", secret = "" } = keys.shift() ?? {};
        const startedAt = Math.round(start + (number - 1) * 3 * HOUR);
        const student = {
          name: seat.number === TYPES_NUMBER ? String(seat.number) : seat.name,
          key,
          number,
          // Whoever did well has no need to claim more; a second try goes better.
          ability: seat.number === BENT ? -1.2 : ability + (number - 1) * 1.2,
          startedAt,
        };
        const slip = playStudent({ student, assignment, hash, questions, lang, misconception, hashOf });
        return { slip: seat.number === BENT ? bent(slip) : slip, secretKey: secret, receivedAt: startedAt + HOUR };
      });
    })
    .toSorted((a, b) => a.receivedAt - b.receivedAt);
  return { assignment, link, hash, seats, slips };
}
