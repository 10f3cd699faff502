/** Results as the desk's screens ask for them: made when first asked for, and anew when something of theirs has changed. */
import type { DeskAssignment, DeskClass, HandedIn } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import type { Opened } from "./judge.ts";
import { createJudge, type JudgeAll } from "./judge-beside.ts";
import type { ClassResults } from "./judged.ts";
import { contentOf, gather } from "./results-of.ts";

interface Made {
  readonly own: DeskAssignment;
  readonly ownClass: DeskClass | null;
  readonly lang: string;
  /** As the store gave it: another promise is another list. */
  readonly slips: Promise<readonly HandedIn[]>;
  results: ClassResults | null;
}
type View = Pick<DeskView, "store" | "t" | "bank" | "contents" | "redraw">;

/** `judgeAll`: another one in tests. */
export function deskResults(
  judgeAll: JudgeAll = createJudge(),
): (view: View, own: DeskAssignment) => ClassResults | null {
  const made = new Map<string, Made>();
  /** By assignment and slip: what was judged once stays judged. */
  const judged = new Map<string, Opened>();

  async function openedOf(
    own: DeskAssignment,
    handedIn: readonly HandedIn[],
    questions: ClassResults["content"]["level"]["questions"],
  ) {
    const { assignment, hash, secret, id } = own;
    const fresh = handedIn.filter((one) => !judged.has(`${id} ${one.id}`));
    const opened = await judgeAll({ assignment, hash, secret, questions, handedIn: fresh });
    for (const one of opened) judged.set(`${id} ${one.handedIn.id}`, one);
    // Whose it is may have been said since.
    return handedIn.flatMap((one) => {
      const known = judged.get(`${id} ${one.id}`);
      return known === undefined ? [] : [{ ...known, handedIn: one }];
    });
  }
  async function make(view: View, making: Made): Promise<void> {
    const { own, ownClass } = making;
    const [handedIn, content] = await Promise.all([making.slips, contentOf(view, own)]);
    const opened = await openedOf(own, handedIn, content.level.questions);
    making.results = gather({ own, ownClass, content, opened });
    view.redraw();
  }

  return (view, own) => {
    const ownClass = view.store.classes().find(({ id }) => id === own.classId) ?? null;
    const slips = view.store.handedIn(own.id);
    const before = made.get(own.id);
    const isSame =
      before?.own === own && before.ownClass === ownClass && before.lang === view.t.lang && before.slips === slips;
    if (isSame) return before.results;
    // What was there stays on the screen until the new is made.
    const making: Made = { own, ownClass, lang: view.t.lang, slips, results: before?.results ?? null };
    made.set(own.id, making);
    // What could not be fetched is told, and asked for again, by the desk.
    void make(view, making).catch(() => made.delete(own.id));
    return making.results;
  };
}
