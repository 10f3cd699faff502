/** The places beside the road: their questions come from several stops, and their visits are begun in their own way. */
import type { Loaded as LoadedFrom } from "../content/load.ts";
import type { Content } from "../domain/level-text.ts";
import { BEFORE_AFTER, runAt, type Roadside } from "../domain/off-road.ts";
import { openVisit } from "../domain/progress.ts";
import type { Level } from "../domain/question.ts";
import { chooseTask } from "../domain/decide.ts";
import type { VisitEvent, VisitStarted } from "../domain/events.ts";
import { foldVisit } from "../domain/visit.ts";
import type { Core } from "./core.ts";
import { joined } from "../domain/joined.ts";
import type { LookAtMemory } from "./memory.ts";

type Loaded = LoadedFrom<Content>;

export interface OffRoadPlaces {
  load(place: Roadside, lang: string): Promise<Loaded>;
  /** Nothing where there is nothing to ask. */
  begin(place: Roadside, level: Level): Promise<readonly VisitEvent[]>;
}

export function offRoadPlaces(core: Core, look: LookAtMemory): OffRoadPlaces {
  const { services, state } = core;

  async function loadBeforeAfter(place: "before" | "after", lang: string): Promise<Loaded> {
    const loaded = await services.loadContent(BEFORE_AFTER, lang);
    if (!loaded.ok) return loaded;
    const own = loaded.value.level.questions.filter(({ id }) => id.startsWith(`${place}-`)).map(({ id }) => id);
    return { ok: true, value: joined({ place, lang, contents: [loaded.value], wanted: new Set(own) }) };
  }
  /** What an open session asks, or what is due. */
  async function loadCaravanserai(lang: string): Promise<Loaded> {
    const memory = await look();
    if (!memory.ok) return memory;
    const open = openVisit(state().progress.runs.get(runAt("caravanserai")));
    const wanted = new Set([...(open?.tasks.map(({ question }) => question) ?? []), ...memory.value.due]);
    const stops = new Set(memory.questions.filter(({ id }) => wanted.has(id)).map(({ stop }) => stop));
    const contents = await Promise.all([...stops].map((stop) => services.loadContent(stop, lang)));
    const failed = contents.find((content) => !content.ok);
    if (failed && !failed.ok) return failed;
    const here = contents.flatMap((one) => (one.ok ? one.value : []));
    return { ok: true, value: joined({ place: "caravanserai", lang, contents: here, wanted }) };
  }
  async function started(place: Roadside, level: Level): Promise<VisitStarted | null> {
    const { startOnce, startReview } = await import("../domain/review-visit.ts");
    const start = { visit: services.newId(), seed: services.newSeed() };
    if (place !== "caravanserai") return startOnce({ ...start, stop: place, questions: level.questions });
    const memory = await look();
    if (!memory.ok) return null;
    const stopOf = new Map(memory.questions.map(({ id, stop }) => [id, stop]));
    const due = memory.value.due.flatMap((id) => level.questions.find((question) => question.id === id) ?? []);
    return startReview({ ...start, due: due.map((question) => ({ question, stop: stopOf.get(question.id) ?? "" })) });
  }
  return {
    load: (place, lang) => (place === "caravanserai" ? loadCaravanserai(lang) : loadBeforeAfter(place, lang)),
    async begin(place, level) {
      const event = await started(place, level);
      const visit = event && foldVisit(null, event);
      const first = level.questions.find(({ id }) => id === event?.questions[0]);
      return event && visit && first ? [event, ...chooseTask(visit, first, state().lang)] : [];
    },
  };
}
