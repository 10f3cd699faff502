/** What a reader of a text notices before it knows which question it is about. */
import type { Collector } from "../collect.ts";
import type { RemarkCode, Repair, RepairCode, Spot } from "../imported.ts";

export interface Note {
  readonly code: RemarkCode;
  readonly isError?: boolean;
  /** Offset in the text. */
  readonly at: number;
  readonly detail: string;
  readonly repair: Repair | null;
}

/** For a remark: of a text of several lines the first words. */
export const oneLine = (text: string): string => text.trimStart().slice(0, 200).replace(/\s+/g, " ").trimEnd();

/** Characters `from` up to `to` give way to `text`. */
export const rewrite = (code: RepairCode, from: number, to: number, text: string): Repair => ({
  code,
  do: "replace-text",
  from,
  to,
  text,
});

export function tellNotes(
  notes: readonly Note[],
  spot: (offset: number) => Spot,
  collect: Collector,
  question?: string,
): void {
  for (const { code, isError = false, at, detail: written, repair } of notes) {
    const detail = oneLine(written);
    const more = { repair, ...(question === undefined ? {} : { question }) };
    if (isError) collect.error(code, spot(at), detail, more);
    else collect.warn(code, spot(at), detail, more);
  }
}
