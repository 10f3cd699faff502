/** The paper that was asked for. */
import type { DeskView } from "../desk-view.ts";
import type { ClassResults } from "../judge/judged.ts";
import { cards } from "./cards.ts";
import { certificates } from "./certificates.ts";
import { certified, classChoice } from "./certified.ts";
import { keyPaper } from "./key-paper.ts";
import type { Paper } from "./paper.ts";
import { chosen, type Printing } from "./printing.ts";
import { worksheet } from "./worksheet.ts";

/** Of a day as a field of the form gives it; null where there is none. */
function dateOf(day: string): Date | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return year === undefined ? null : new Date(Number(year), Number(month) - 1, Number(date));
}

/** `results`: of the assignment; null where there are none, or none yet. */
export function paperOf(
  { store }: Pick<DeskView, "store">,
  printing: Printing,
  results: Pick<ClassResults, "rows"> | null,
): Paper {
  const { options, t, title } = printing;
  if (options.paper !== "certificates" && chosen(printing).length === 0) return { is: "pages", pages: [] };
  switch (options.paper) {
    case "worksheet":
      return worksheet(printing);
    case "key":
      return keyPaper(printing);
    case "cards":
      return cards(printing);
    case "certificates": {
      const rows = options.results ? (results?.rows ?? null) : null;
      const own = store.classes().find((one) => classChoice(one) === options.names);
      return certificates({
        t,
        title,
        className: rows === null ? (own?.name ?? "") : "",
        date: dateOf(options.date),
        all: certified(options, store.classes(), rows),
      });
    }
  }
}
