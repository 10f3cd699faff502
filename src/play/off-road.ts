/** The places beside the road: their questions come from several stops, and their visits are begun in their own way. */
import type { Loaded as LoadedFrom } from "../content/load.ts";
import type { Content, LevelText } from "../domain/level-text.ts";
import { BEFORE_AFTER, runAt, type OffRoad } from "../domain/off-road.ts";
import { openVisit } from "../domain/progress.ts";
import type { Level } from "../domain/question.ts";
import { chooseTask } from "../domain/decide.ts";
import type { VisitEvent, VisitStarted } from "../domain/events.ts";
import { foldVisit } from "../domain/visit.ts";
import type { Core } from "./core.ts";
import type { LookAtMemory } from "./memory.ts";

type Loaded = LoadedFrom<Content>;

/** Words of a place come from the interface: only its questions are here. */
const textOf = (lang: string, questions: LevelText["questions"]): LevelText => ({
  lang,
  name: "",
  task: "",
  built: "",
  guidebook: {},
  questions,
});

/** The questions named, out of several levels, as one. */
function joined(place: OffRoad, lang: string, contents: readonly Content[], wanted: ReadonlySet<string>): Content {
  const questions = contents.flatMap(({ level }) => level.questions.filter(({ id }) => wanted.has(id)));
  const text = textOf(lang, Object.assign({}, ...contents.map((content) => content.text.questions)));
  return { level: { id: place, questions }, text };
}

export interface OffRoadPlaces {
  load(place: OffRoad, lang: string): Promise<Loaded>;
  /** Nothing where there is nothing to ask. */
  begin(place: OffRoad, level: Level): Promise<readonly VisitEvent[]>;
}

export function offRoadPlaces(core: Core, look: LookAtMemory): OffRoadPlaces {
  const { services, state } = core;

  async function loadBeforeAfter(place: "before" | "after", lang: string): Promise<Loaded> {
    const loaded = await services.loadContent(BEFORE_AFTER, lang);
    if (!loaded.ok) return loaded;
    const own = loaded.value.level.questions.filter(({ id }) => id.startsWith(`${place}-`)).map(({ id }) => id);
    return { ok: true, value: joined(place, lang, [loaded.value], new Set(own)) };
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
    return {
      ok: true,
      value: joined(
        "caravanserai",
        lang,
        contents.flatMap((one) => (one.ok ? one.value : [])),
        wanted,
      ),
    };
  }
  async function started(place: OffRoad, level: Level): Promise<VisitStarted | null> {
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
