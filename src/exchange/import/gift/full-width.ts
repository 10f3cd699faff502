/** Signs of GIFT as a Chinese keyboard writes them: "｛＝对 ～错｝". */
import { rewrite, type Note } from "../text/note.ts";

const HALF: Readonly<Record<string, string>> = {
  "｛": "{",
  "｝": "}",
  "＝": "=",
  "～": "~",
  "＃": "#",
  "：：": "::",
  "％": "%",
};
const SIGNS = /：：|[｛｝＝～＃％]/g;
/** A sign that begins an answer: "3～5" is a range. */
const MARK = /(?:^|[\s{｛])[＝～＃]/;

export const toHalfWidth = (text: string): string => text.replace(SIGNS, (sign) => HALF[sign] ?? sign);

/** Braces that are none: nothing of it can be read. */
export const hasFullBraces = (text: string): boolean => text.includes("｛") && /｝\s*[^｛｝]*$/.test(text.slice(-400));
export const hasFullMarks = (text: string): boolean => MARK.test(text);

export function fullWidthNote(text: string, from: number, to: number, isError: boolean): Note {
  const written = text.slice(from, to).trimEnd();
  const repair = rewrite("to-half-width", from, from + written.length, toHalfWidth(written));
  return { code: "full-width-signs", isError, at: from, detail: written.trimStart().slice(0, 80), repair };
}
