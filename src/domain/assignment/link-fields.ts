/** The fields of an assignment in few bits, as links of every version have them. FROZEN: links hang on classroom walls. */
import type { BitReader, BitWriter } from "../summary/bits.ts";
import {
  FEEDBACKS,
  MOST_ATTEMPTS,
  MOST_MINUTES,
  MOST_NOTE,
  MOST_QUESTIONS,
  MOST_TITLE,
  ORDERS,
  type Assignment,
  type BankQuestion,
} from "./assignment.ts";

export type LinkFault = "not-ours" | "newer" | "damaged" | "unknown-question";
export type NumberedQuestion = Pick<BankQuestion, "id" | "number">;

const KEY_BYTES = 32;
/** By their place here; more may follow, none may move. */
const LANGS = [null, "zh-CN", "en", "ru", "kk"] as const;
const LANG_BITS = 5;
const ATTEMPT_BITS = 4;
const PASS_BITS = 7;
export const BYTE = 8;
/** 2025-01-01. */
const EPOCH = 1_735_689_600_000;
const MINUTE = 60_000;
/** Minutes for a hundred years and more. */
const TIME_BITS = 26;

export function writeBytes(writer: BitWriter, bytes: Iterable<number>): void {
  for (const byte of bytes) writer.bits(byte, BYTE);
}
function writeText(writer: BitWriter, text: string): void {
  const bytes = new TextEncoder().encode(text);
  writer.number(bytes.length);
  writeBytes(writer, bytes);
}
function readText(reader: BitReader, most: number): string {
  const bytes = Uint8Array.from({ length: reader.count(BYTE) }, () => reader.bits(BYTE));
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.length <= most) return text;
  } catch {
    // Bytes that are no text: told as damage below.
  }
  reader.fail();
  return "";
}
function writeTime(writer: BitWriter, time: number | null): void {
  const minutes = time === null ? 0 : Math.round((time - EPOCH) / MINUTE);
  writer.bits(Math.min(Math.max(minutes, 0), 2 ** TIME_BITS - 1), TIME_BITS);
}
function readTime(reader: BitReader): number | null {
  const minutes = reader.bits(TIME_BITS);
  return minutes === 0 ? null : EPOCH + minutes * MINUTE;
}

const inBytes = (key: string): number[] =>
  Array.from(atob(key.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const inText = (bytes: readonly number[]): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** `assignment.questions`: those of the road. One that has no number is our own mistake and throws. */
export function writeFields(writer: BitWriter, assignment: Assignment, bank: readonly NumberedQuestion[]): void {
  const numberOf = new Map(bank.map(({ id, number }) => [id, number]));
  const numbers = assignment.questions.map((id) => {
    const number = numberOf.get(id);
    if (number === undefined) throw new RangeError(`no number for the question ${id}`);
    return number;
  });
  const sorted = numbers.toSorted((a, b) => a - b);
  writer.bits(ORDERS.indexOf(assignment.order), 2);
  writer.bits(FEEDBACKS.indexOf(assignment.feedback), 2);
  writer.bits(assignment.hints ? 1 : 0, 1);
  writer.bits(assignment.certainty ? 1 : 0, 1);
  writer.bits(Math.max(0, LANGS.indexOf(assignment.lang as (typeof LANGS)[number])), LANG_BITS); // -1 where it is none of them
  writer.bits(assignment.attempts, ATTEMPT_BITS);
  writer.bits(assignment.minutes, BYTE);
  writer.bits(assignment.pass, PASS_BITS);
  writer.bits(assignment.seed >>> 0, 32);
  writeTime(writer, assignment.opens);
  writeTime(writer, assignment.due);
  writeBytes(writer, inBytes(assignment.key));
  writer.number(sorted.length);
  writer.column(sorted.map((number, at) => number - (sorted[at - 1] ?? 0)));
  writer.number(assignment.count);
  writeText(writer, assignment.title);
  writeText(writer, assignment.note);
}

function readQuestions(reader: BitReader, bank: readonly NumberedQuestion[]): readonly string[] | null {
  const count = reader.count(0);
  if (count > MOST_QUESTIONS) reader.fail();
  let number = 0;
  const numbers = reader.column(Math.min(count, MOST_QUESTIONS)).map((step) => (number += step));
  const wanted = new Set(numbers);
  if (wanted.size !== numbers.length) reader.fail();
  const known = bank.filter((question) => wanted.has(question.number)).map(({ id }) => id);
  return known.length === wanted.size ? known : null;
}

export interface ReadFields {
  /** Null where something in it can't be; its `count` may still be more than there are questions. */
  readonly assignment: Assignment | null;
  /** Whether this game has all of the road's questions in it. */
  readonly isKnown: boolean;
}

/** Whether the reader came through unharmed is asked of the reader, when all was read. */
export function readFields(reader: BitReader, bank: readonly NumberedQuestion[]): ReadFields {
  const order = ORDERS[reader.bits(2)];
  const feedback = FEEDBACKS[reader.bits(2)];
  const [hints, certainty] = [reader.bits(1) === 1, reader.bits(1) === 1];
  const lang = LANGS[reader.bits(LANG_BITS)];
  const attempts = Math.min(reader.bits(ATTEMPT_BITS), MOST_ATTEMPTS);
  const minutes = Math.min(reader.bits(BYTE), MOST_MINUTES);
  const pass = reader.bits(PASS_BITS);
  const seed = reader.bits(32) | 0;
  const [opens, due] = [readTime(reader), readTime(reader)];
  const key = inText(Array.from({ length: KEY_BYTES }, () => reader.bits(BYTE)));
  const questions = readQuestions(reader, bank);
  const count = reader.number();
  const title = readText(reader, MOST_TITLE);
  const note = readText(reader, MOST_NOTE);
  if (order === undefined || feedback === undefined || lang === undefined || pass > 100)
    return { assignment: null, isKnown: questions !== null };
  const rules = { order, feedback, hints, certainty, lang, attempts, minutes, pass, seed, opens, due, key };
  return {
    assignment: { title, note, questions: questions ?? [], count, ...rules },
    isKnown: questions !== null,
  };
}
