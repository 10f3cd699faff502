/** Assignments: opening one by its link, playing an attempt against the clock, handing it in. */
import type { Assigned } from "../domain/assignment/assigned.ts";
import { timeFor, type TimeFactor } from "../domain/assignment/assignment.ts";
import { assignmentHash } from "../domain/assignment/assignment-hash.ts";
import { attemptRun, startAttempt } from "../domain/assignment/start-attempt.ts";
import { chooseTask, endVisit } from "../domain/decide.ts";
import type { AttemptStarted } from "../domain/events.ts";
import { visitOf } from "../domain/game-state.ts";
import type { Pack } from "../domain/pack/pack.ts";
import { isComplete } from "../domain/response.ts";
import { foldVisit, type Visit } from "../domain/visit.ts";
import type { Core, Handlers } from "./core.ts";
import type { LoadedContent } from "./open-assignment.ts";
import type { OwnFiles } from "./own-files.ts";

/** Milliseconds after the end in which what stands on the table is still checked: a timer may be late. */
const LATE = 1500;

/** A pack may be hung on a stop that this road does not have: that one has no landscape. */
function stopOf(packs: readonly Pack[]): string | null {
  const [stop, ...others] = new Set(packs.map((pack) => pack.stop));
  return others.length === 0 && typeof stop === "string" ? stop : null;
}

export interface AssignedPlaces {
  /** The place of the latest attempt at the assignment, or of its first. */
  readonly placeFor: (link: string, factor: TimeFactor) => string;
  readonly load: (lang: string) => Promise<LoadedContent>;
  readonly handlers: Pick<Handlers, "startAttempt" | "nextAttempt" | "saveSlip" | "copySlip">;
}
export interface AssignedNeeds {
  readonly openStop: (stop: string) => Promise<void>;
  /** Checks what stands on the table. */
  readonly check: () => Promise<void>;
  readonly files: OwnFiles;
}

export function assignedPlaces(core: Core, { openStop, check, files }: AssignedNeeds): AssignedPlaces {
  const { services, state, set } = core;
  const change = (more: Partial<Assigned>): void => {
    const { assigned } = state();
    if (assigned !== null) set({ assigned: { ...assigned, ...more } });
  };

  async function load(lang: string): Promise<LoadedContent> {
    const { assigned } = state();
    if (assigned === null) return { ok: false, fault: { code: "not-found" } };
    const part = await import("./open-assignment.ts").catch(() => null);
    if (part === null) return { ok: false, fault: { code: "offline" } };
    const opened = await part.openAssignment(services, files, assigned.link);
    if (!opened.ok) return opened;
    const { assignment, packs } = opened;
    change({ assignment, landscape: state().route.find(({ id }) => id === stopOf(packs))?.id ?? null });
    const fixed = assignment.lang;
    if (fixed !== null && fixed !== state().lang && (await services.speak(fixed))) set({ lang: fixed });
    return opened.content(attemptRun(assigned), lang);
  }

  async function begin(name: string): Promise<void> {
    const { assigned, content, lang } = state();
    if (!assigned?.assignment || content === null || visitOf(state()) !== null) return;
    const key = await import("../exchange/slip/attempt-key.ts")
      .then(({ newAttemptKey }) => newAttemptKey())
      .catch(() => null);
    if (key === null) return core.notify({ code: "part-missing" });
    core.withdraw("part-missing");
    const { link, factor, hash, number, assignment } = assigned;
    const begun: AttemptStarted = { type: "attemptStarted", run: attemptRun(assigned), link, name, factor, ...key };
    const { questions } = content.level;
    const started = startAttempt({ hash, number, visit: services.newId(), assignment, questions, name, key: key.key });
    const visit = foldVisit(null, started);
    const first = questions.find(({ id }) => id === started.questions[0]);
    // Meanwhile a second tap may have begun it, or the player gone elsewhere.
    if (visit === null || first === undefined || visitOf(state()) !== null || state().assigned !== assigned) return;
    const change = { visit: visit.id, draft: null, sure: null, left: false };
    void core.record([begun, started, ...chooseTask(visit, first, lang)], change);
    // The line may be gone when it is needed; then it is asked for again.
    void import("../exchange/slip/hand-in.ts").catch(() => undefined);
  }

  /** The attempt that is on the screen and goes on. */
  function openAttempt(): Visit | null {
    const { assigned } = state();
    const visit = visitOf(state());
    return assigned?.assignment && visit?.run === attemptRun(assigned) && visit.ended === null ? visit : null;
  }
  /** What stands on the table counts, as if Check had been pressed; then the attempt ends as it is. */
  async function timeOver(run: string): Promise<void> {
    // A tab that only looks on writes nothing.
    if (openAttempt()?.run !== run || state().turn !== "mine") return;
    const { draft, content, assigned } = state();
    const question = content?.level.questions.find(({ id }) => id === openAttempt()?.current);
    const isInTime = services.now() - (assigned?.endsAt ?? 0) < LATE;
    if (isInTime && question !== undefined && isComplete(question, draft)) await check();
    const visit = openAttempt();
    if (visit !== null) void core.record(endVisit(visit), { draft: null, sure: null, left: false, dialog: null });
  }
  async function watch(): Promise<void> {
    const { assigned, progress } = state();
    const visit = openAttempt();
    const start = visit && progress.attempts.get(visit.run)?.visit?.start;
    const limit = assigned?.assignment ? timeFor(assigned.assignment, assigned.factor) : null;
    if (visit === null || start === undefined || start === null || limit === null || assigned?.endsAt !== null) return;
    change({ endsAt: start + limit });
    await services.wait(Math.max(0, start + limit - services.now()));
    await timeOver(visit.run);
  }
  let making = "";
  /** Once an attempt has ended its slip is made: anew whenever its results are looked at. */
  async function makeSlip(): Promise<void> {
    const { assigned, progress } = state();
    const visit = visitOf(state());
    const log = visit?.ended ? progress.attempts.get(visit.run) : undefined;
    if (!assigned?.assignment || assigned.slip !== null || log === undefined || making === log.begun.run) return;
    making = log.begun.run;
    const { assignment } = assigned;
    const slip = await import("../exchange/slip/hand-in.ts")
      .then(({ handIn }) => handIn(log, assignment))
      .catch(() => "impossible" as const); // not fetched: asked for again when the results are looked at anew
    making = "";
    if (state().assigned?.hash === assigned.hash) change({ slip, endsAt: null });
  }
  core.tell(({ assigned }) => {
    if (assigned === null) return;
    void watch();
    void makeSlip();
  });

  return {
    load,
    placeFor(link, factor) {
      const hash = assignmentHash(link);
      let number = 1;
      while (state().progress.runs.has(attemptRun({ hash, number: number + 1 }))) number++;
      set({ assigned: { link, hash, factor, number, assignment: null, landscape: null, endsAt: null, slip: null } });
      return attemptRun({ hash, number });
    },
    handlers: {
      startAttempt: ({ name }) => begin(name),
      nextAttempt() {
        const { assigned } = state();
        if (assigned === null || !visitOf(state())?.ended) return;
        const next = { hash: assigned.hash, number: assigned.number + 1 };
        change({ ...next, slip: null, endsAt: null });
        return openStop(attemptRun(next));
      },
      saveSlip() {
        const { assigned } = state();
        const slip = assigned?.slip;
        if (slip && slip !== "impossible")
          services.download(
            `slip-${slip.code}.json`,
            JSON.stringify({ app: "silk-road-journey", kind: "slip", slip: slip.text }),
          );
      },
      async copySlip({ link }) {
        core.notify({ code: (await services.copy(link)) ? "slip-copied" : "slip-not-copied" });
      },
    },
  };
}
