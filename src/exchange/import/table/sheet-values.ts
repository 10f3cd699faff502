/** What cells of a workbook show, as text (ECMA-376, 18.8.30 and 18.17.4). */

export type NumberKind = "number" | "percent" | "date" | "time";

/** Formats that a workbook uses without writing them down; 27 to 36 and 50 to 58 are the dates of East Asian editions. */
function builtIn(id: number): NumberKind {
  const isIn = (first: number, last: number): boolean => id >= first && id <= last;
  if (isIn(18, 21) || isIn(45, 47)) return "time";
  if (isIn(14, 22) || isIn(27, 36) || isIn(50, 58)) return "date";
  return isIn(9, 10) ? "percent" : "number";
}

/** `code`: of the workbook; empty for a format that is built in. */
export function numberKind(id: number, code: string): NumberKind {
  if (code === "") return builtIn(id);
  // Words in quotation marks, colours and conditions in brackets, signs behind a backslash say nothing about the kind.
  const [first = ""] = code.split(";");
  const bare = first.toLowerCase().replace(/"[^"]*"|\[(?![hms]+\])[^\]]*\]|\\.|_.|\*.|general/g, "");
  if (/[yd]/.test(bare)) return "date";
  if (/[hs]/.test(bare)) return "time";
  if (bare.includes("m")) return "date";
  return bare.includes("%") ? "percent" : "number";
}

/** Of a day. */
const SECONDS = 86_400;
/** Day 0 of the calendar that begins in 1900, which counts a 29 February 1900; and of the one that begins in 1904. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** As a spreadsheet shows it: fifteen digits. */
const shown = (value: number): string => String(Number(value.toPrecision(15)));

/** `written`: as it stands in the sheet. What is no number is given back. */
export function numberText(written: string, kind: NumberKind, is1904: boolean): string {
  const value = Number(written);
  if (written.trim() === "" || !Number.isFinite(value)) return written;
  if (kind === "number") return shown(value);
  if (kind === "percent") return `${shown(value * 100)}%`;
  const date = new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(value * SECONDS) * 1000);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return shown(value);
  const iso = date.toISOString();
  const time = iso.slice(11, iso.endsWith(":00.000Z") ? 16 : 19);
  if (kind === "time" || value < 1) return time;
  return time === "00:00" ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}

/** `_x000D_` stands for a character that XML does not allow (ST_Xstring). */
export const unescapedText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** "BC12" is column 54, from 0; -1 where it is no address. */
export function columnIndex(address: string): number {
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0] ?? "";
  return letters.split("").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
