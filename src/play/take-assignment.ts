/** An assignment that comes in a file: own questions in it are kept before they are played. Loaded when a file is opened. */
import { readAssignmentFile } from "../exchange/assignment/assignment-file.ts";
import type { OwnFiles } from "./own-files.ts";
import type { Services } from "./services.ts";

export type TakenAssignment =
  { readonly ok: true; readonly link: string } | { readonly ok: false; readonly fault: "newer" | "damaged" };

/** Null where the file is no assignment. */
export async function takeAssignment(
  text: string,
  { loadQuestionList }: Pick<Services, "loadQuestionList">,
  files: OwnFiles,
): Promise<TakenAssignment | null> {
  const file = readAssignmentFile(text);
  if (file === null) return null;
  const { link, own } = file;
  if (own === null) return { ok: true, link };
  const [{ openOwn }, bank] = await Promise.all([
    import("../exchange/assignment/own-assignment.ts"),
    loadQuestionList(),
  ]);
  // Without the list of questions nothing can be said of it yet: it is asked again when it is opened.
  const opened = bank.ok ? openOwn(link, bank.value, own) : null;
  if (opened?.ok === false) return { ok: false, fault: opened.fault === "newer" ? "newer" : "damaged" };
  await files.keep(link, own);
  return { ok: true, link };
}
