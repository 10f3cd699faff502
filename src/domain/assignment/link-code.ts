/**
 * An assignment as the text of a link: version, fields in few bits, checksum. FROZEN: links hang on classroom walls.
 * What a link says is somebody else's until it was read here; whatever the text, the answer is a value.
 */
import { SUM_LENGTH, textSum } from "../text-sum.ts";
import { BASE64URL, bitReader, bitWriter, type BitReader, type BitWriter } from "../summary/bits.ts";
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

const VERSION = 1;
/** Characters. Longer texts are no link of ours. */
const MOST_CHARACTERS = 4000;
const KEY_BYTES = 32;
/** By their place here; more may follow, none may move. */
const LANGS = [null, "zh-CN", "en", "ru", "kk"] as const;
const LANG_BITS = 5;
const ATTEMPT_BITS = 4;
const PASS_BITS = 7;
const BYTE = 8;
/** 2025-01-01. */
const EPOCH = 1_735_689_600_000;
const MINUTE = 60_000;
/** Minutes for a hundred years and more. */
const TIME_BITS = 26;

export type LinkFault = "not-ours" | "newer" | "damaged" | "unknown-question";
export type ReadLink =
  { readonly ok: true; readonly assignment: Assignment } | { readonly ok: false; readonly fault: LinkFault };

function writeBytes(writer: BitWriter, bytes: Iterable<number>): void {
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

/** `bank`: the numbers of this game's questions, in the order of the road. An assignment with a question that has none is our own mistake and throws. */
export function linkText(assignment: Assignment, bank: readonly Pick<BankQuestion, "id" | "number">[]): string {
  const numberOf = new Map(bank.map(({ id, number }) => [id, number]));
  const numbers = assignment.questions.map((id) => {
    const number = numberOf.get(id);
    if (number === undefined) throw new RangeError(`no number for the question ${id}`);
    return number;
  });
  const sorted = numbers.toSorted((a, b) => a - b);
  const writer = bitWriter();
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
  const text = (BASE64URL[VERSION] ?? "") + writer.text();
  return text + textSum(text);
}

function readQuestions(
  reader: BitReader,
  bank: readonly Pick<BankQuestion, "id" | "number">[],
): readonly string[] | null {
  const count = reader.count(0);
  if (count > MOST_QUESTIONS) reader.fail();
  let number = 0;
  const numbers = reader.column(Math.min(count, MOST_QUESTIONS)).map((step) => (number += step));
  const wanted = new Set(numbers);
  if (wanted.size !== numbers.length) reader.fail();
  const known = bank.filter((question) => wanted.has(question.number)).map(({ id }) => id);
  return known.length === wanted.size ? known : null;
}

/** Reads a link's text with the numbers of this game's questions. */
export function readLink(text: string, bank: readonly Pick<BankQuestion, "id" | "number">[]): ReadLink {
  const body = text.slice(0, -SUM_LENGTH);
  if (!/^[\w-]{20,}$/.test(text) || text.length > MOST_CHARACTERS) return { ok: false, fault: "not-ours" };
  if (textSum(body) !== text.slice(-SUM_LENGTH)) return { ok: false, fault: "damaged" };
  const version = BASE64URL.indexOf(body.charAt(0));
  if (version !== VERSION) return { ok: false, fault: version > VERSION ? "newer" : "not-ours" };
  const reader = bitReader(body.slice(1));
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
  const isWhole =
    reader.finished() && order !== undefined && feedback !== undefined && lang !== undefined && pass <= 100;
  if (!isWhole) return { ok: false, fault: "damaged" };
  if (questions === null) return { ok: false, fault: "unknown-question" };
  if (count < 1 || count > questions.length) return { ok: false, fault: "damaged" };
  const rules = { order, feedback, hints, certainty, lang, attempts, minutes, pass, seed, opens, due, key };
  return { ok: true, assignment: { title, note, questions, count, ...rules } };
}
