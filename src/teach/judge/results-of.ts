/** Opens, replays and gathers all that was handed in for an assignment; the heavy part is done beside the page. */
import type { Attempt } from "../../domain/assignment/attempt.ts";
import { remark } from "../../domain/assignment/remark.ts";
import type { Content } from "../../domain/level-text.ts";
import { joined } from "../../domain/joined.ts";
import { packContent } from "../../domain/pack/pack-content.ts";
import type { DeskAssignment, DeskClass } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { withCopies, withoutDoubles, type Opened } from "./judge.ts";
import type { ClassResults } from "./judged.ts";
import { mendedOf } from "./mended.ts";
import { rowsOf, studentOf } from "./rows.ts";

export interface Gather {
  readonly own: DeskAssignment;
  readonly ownClass: DeskClass | null;
  readonly content: Content;
  readonly opened: readonly Opened[];
}
/** From single slips to the class. */
export function gather({ own, ownClass, content, opened }: Gather): ClassResults {
  const judged = withCopies(withoutDoubles(opened), ({ handedIn, name }) =>
    studentOf(ownClass, handedIn.student ?? name),
  );
  const mended = mendedOf(content.level.questions, own.corrections);
  const marked = (attempt: Attempt): Attempt => remark(attempt, mended);
  const rows = rowsOf({ judged, ownClass, counted: own.counted, marked });
  const attempts = rows.flatMap(({ counted }) => counted);
  return { judged, rows, attempts, content, ownClass, corrected: [...mended.keys()] };
}

/** Kept until something is handed in, corrected or renamed; null while it is being made, and the screen is drawn again then. */
export const resultsOf = (view: DeskView, own: DeskAssignment): ClassResults | null => view.results(own);

/** The questions of an assignment, in the order of the road and then of its packs, with their words. */
export async function contentOf(
  view: Pick<DeskView, "bank" | "contents" | "t">,
  own: DeskAssignment,
): Promise<Content> {
  const wanted = new Set(own.assignment.questions);
  const stops = [...new Set(view.bank.filter(({ id }) => wanted.has(id)).map(({ stop }) => stop))];
  const contents = [...(await view.contents(stops)), packContent(own.packs, own.id, view.t.lang)];
  return joined({ place: own.id, lang: view.t.lang, contents, wanted });
}
