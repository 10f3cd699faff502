/** Result slips and spoken codes in any text: links, files, lists, whole chats, mails that broke the lines. Never throws. */
import { readSlipText } from "../../exchange/slip/slip-text.ts";
import type { SlipFault } from "../judge/judged.ts";
import { findCodes, type FoundCode } from "./find-codes.ts";

export type Found =
  | { readonly kind: "slip"; readonly text: string; readonly hash: string }
  /** The beginning of a slip, but no slip that can be read. */
  | { readonly kind: "no-slip"; readonly fault: SlipFault }
  | FoundCode;

/** Mark, version, hash of the assignment. A slip's body has it nowhere: sixteen such digits in a row do not come by chance. */
const HEAD = /(?=S[\w-][0-9a-f]{16})/g;
const LINK = /#\/teach\/in\/([\w-]*)/g;
/** Characters; a slip is shorter, in however many lines. */
const MOST = 300_000;

interface Slip {
  readonly found: Found;
  /** Where the text goes on behind it. */
  readonly end: number;
}

function runAt(text: string, from: number, to: number): string {
  const run = /[\w-]*/y;
  return run.exec(text.slice(from, Math.min(to, from + MOST + 1)))?.[0] ?? "";
}
/** Marks of chats and lists (_slip_, slip--) may stick to it: its own letters hold them too. */
function withoutTail(run: string): string {
  let end = run.length;
  while (end > 0 && (run[end - 1] === "-" || run[end - 1] === "_")) end--;
  return run.slice(0, end);
}

/** The second group is what goes on in the line, where the line is not of a slip's letters alone. */
const NEXT_LINE = /=?[^\S\r\n]*(?:\r\n|\n|\r)[>\s]{0,8}([\w-]+)(?=(?:=?[^\S\r\n]*(?:[\r\n]|$))|([^]))/y;
/** A mail may have broken it into lines: they are of one length, but for the last. Up to `to`, where the next one begins. */
function joinedAt(text: string, run: string, from: number, to: number): Slip | null {
  const parts = [run];
  let [length, width, end] = [run.length, 0, from + run.length];
  for (;;) {
    NEXT_LINE.lastIndex = end;
    const next = NEXT_LINE.exec(text);
    const part = next?.[1] ?? "";
    if (next === null || end + next[0].length > to || length + part.length > MOST) break;
    parts.push(part);
    end += next[0].length;
    length += part.length;
    const isLast = next[2] !== undefined || part.length < width;
    if (isLast) break;
    width = part.length;
  }
  if (parts.length === 1) return null;
  for (const count of [parts.length, parts.length - 1]) {
    const whole = parts.slice(0, count).join("");
    const read = count > 1 ? readSlipText(whole) : null;
    if (read?.ok)
      return { found: { kind: "slip", text: whole, hash: read.hash }, end: endOf(text, parts, from, count) };
  }
  return null;
}
/** Where the first `count` lines of a broken slip end. */
function endOf(text: string, parts: readonly string[], from: number, count: number): number {
  return parts.slice(0, count).reduce((at, part) => text.indexOf(part, at) + part.length, from);
}

function slipAt(text: string, starts: readonly number[], to: number): Slip {
  let fault: SlipFault = "damaged";
  const [from = 0] = starts;
  for (const start of starts) {
    const run = runAt(text, start, to);
    for (const whole of new Set([run, withoutTail(run)])) {
      const read = readSlipText(whole);
      if (read.ok) return { found: { kind: "slip", text: whole, hash: read.hash }, end: start + whole.length };
      if (read.fault === "newer" || read.fault === "too-big") fault = read.fault;
    }
    const joined = fault === "damaged" ? joinedAt(text, run, start, to) : null;
    if (joined !== null) return joined;
  }
  return { found: { kind: "no-slip", fault }, end: from + runAt(text, from, to).length };
}

/** `isBefore`: a slip follows at once, to which a link at the end belongs. */
function between(text: string, hashes: readonly string[], isBefore: boolean): readonly Found[] {
  const found: Found[] = [];
  const codes = (part: string): void => {
    for (const line of part.split(/\r\n|[\n\r\u2028\u2029]/)) found.push(...findCodes(line, hashes));
  };
  let at = 0;
  for (const { 0: link, 1: rest, index } of text.matchAll(LINK)) {
    codes(text.slice(at, index));
    at = index + link.length;
    // A link that was cut off before its slip could be known.
    if (rest !== "" || !isBefore || at < text.length) found.push({ kind: "no-slip", fault: "damaged" });
  }
  codes(text.slice(at));
  return found;
}

/** In the order of the text, doubles and all. `hashes`: of the desk's assignments, the likeliest first; codes read with them. */
export function findSlips(text: string, hashes: readonly string[]): readonly Found[] {
  const heads = Array.from(text.matchAll(HEAD), ({ index }) => index);
  const found: Found[] = [];
  let at = 0;
  for (const [n, from] of heads.entries()) {
    if (from < at) continue;
    // "SS1…": either may be the mark.
    const next = heads[n + 1];
    const isTwin = next === from + 1;
    const slip = slipAt(text, isTwin ? [from, next] : [from], (isTwin ? heads[n + 2] : next) ?? text.length);
    found.push(...between(text.slice(at, from), hashes, true), slip.found);
    at = slip.end;
  }
  return [...found, ...between(text.slice(at), hashes, false)];
}
