/** The packed summary as QR pictures or as a typed code, out and in: one codec, fetched when it is first wanted. */
import { fnv1a } from "../domain/fnv.ts";
import type { Incoming, Moving, MovingFault } from "../domain/moving.ts";
import type { FrameReader } from "../domain/summary/frames.ts";
import type { Core, Handlers } from "./core.ts";
import type { LookAtMemory } from "./memory.ts";

interface ShortParts {
  readonly core: Core;
  readonly look: LookAtMemory;
  readonly change: (next: Partial<Moving>) => void;
  readonly fail: (fault: MovingFault) => void;
  /** What is taken in if the player says so. */
  readonly offer: (summary: string) => void;
}

export function movingShort({
  core,
  look,
  change,
  fail,
  offer,
}: ShortParts): Pick<Handlers, "makeCode" | "makeFrames" | "readCode" | "readFrame"> {
  const { state } = core;
  const stops = (): readonly string[] => state().route.map(({ id }) => id);
  let reader: FrameReader | null = null;

  async function show(from: Incoming["from"], summary: string): Promise<void> {
    const [{ withSummary }, { tally }] = await Promise.all([
      import("../domain/summary-codec.ts"),
      import("../domain/tally.ts"),
    ]);
    const { progress } = state();
    const [now, then] = [tally(progress), tally(withSummary(progress, summary))];
    const isNew = now.stars < then.stars || now.steps < then.steps || now.stops < then.stops || now.seen < then.seen;
    if (!isNew) return fail("nothing-new");
    offer(summary);
    const incoming: Incoming = {
      from,
      nickname: null,
      isNew: false,
      newEvents: 1,
      conflicts: 0,
      damaged: 0,
      stars: [now.stars, then.stars],
      steps: [now.steps, then.steps],
      stops: [now.stops, then.stops],
    };
    change({ incoming, reading: null, fault: null, done: null });
  }
  return {
    async makeCode() {
      const { makeCode } = await import("../domain/short-code.ts");
      change({ code: makeCode(state().progress, stops()) });
    },
    async makeFrames() {
      const memory = await look();
      if (!memory.ok) return fail("not-stored");
      const [{ packSummary }, { framesOf }, { cardsOf }] = await Promise.all([
        import("../domain/summary-codec.ts"),
        import("../domain/summary/frames.ts"),
        import("../domain/memory/schedule.ts"),
      ]);
      const content = fnv1a(memory.questions.map(({ id }) => id).join())
        .toString(16)
        .padStart(8, "0");
      const { progress } = state();
      change({ frames: framesOf(packSummary(progress, content, cardsOf(progress.recall))) });
    },
    async readCode({ text }) {
      const { readCode } = await import("../domain/short-code.ts");
      const read = readCode(text, stops());
      return read.ok ? show("code", read.summary) : fail(read.fault);
    },
    async readFrame({ text }) {
      const { frameReader } = await import("../domain/summary/frames.ts");
      reader ??= frameReader();
      const read = reader.add(text);
      if (!read.ok) return fail(read.fault);
      change({ reading: { done: read.count - read.missing.length, count: read.count }, fault: null });
      if (read.done === null) return;
      reader = null;
      await show("frames", read.done);
    },
  };
}
