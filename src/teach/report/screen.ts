/** What the screens of a report have in common. */
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import type { ClassResults } from "../judge/judged.ts";
import type { Told } from "../parts/told.ts";

export interface Report {
  readonly view: DeskView;
  readonly own: DeskAssignment;
  readonly results: ClassResults;
  /** What came of what was last done here. */
  readonly told: Told;
}
