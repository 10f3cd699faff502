/** The link of an assignment, and all of it as students will have it: what the desk keeps is what they read, to the minute. */
import type { Assignment } from "../../domain/assignment/assignment.ts";
import { linkText, readLink } from "../../domain/assignment/link-code.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { assignmentAddress, pageOf } from "../share/addresses.ts";

export type Linked = Pick<DeskAssignment, "assignment" | "packs" | "link">;

/** `packs`: with the questions of the assignment alone. Null where they are more than a file can carry, or a question has come apart. */
export async function linkOf(
  { bank }: Pick<DeskView, "bank">,
  assignment: Assignment,
  packs: readonly Pack[],
): Promise<Linked | null> {
  if (packs.length === 0) {
    const link = linkText(assignment, bank);
    const read = readLink(link, bank);
    return { link, assignment: read.ok ? read.assignment : assignment, packs };
  }
  const [{ giveOut, openOwn, MOST_ADDRESS }, { ownText }] = await Promise.all([
    import("../../exchange/assignment/own-assignment.ts"),
    import("../../exchange/assignment/own-text.ts"),
  ]);
  // The longest of its addresses: that with more time.
  const room = MOST_ADDRESS - assignmentAddress(pageOf(location.href), "", 1.5).length;
  const { link } = giveOut({ assignment, bank, packs, room });
  const opened = openOwn(link, bank, ownText(packs));
  return opened.ok ? { link, assignment: opened.assignment, packs: opened.packs } : null;
}
