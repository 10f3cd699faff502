/** Fetches and keeps the art of stops and of the road; both painters draw from the same decoded images. */
import { isOffRoad } from "../domain/off-road.ts";
import { parseScenery, type Scenery } from "./scenery.ts";
import { parseTravel, type Travel } from "./travel-picture.ts";

export interface Art<Plan> {
  readonly id: string;
  readonly plan: Plan;
  /** By file name. A picture that would not load is missing, and is left out of the drawing. */
  readonly images: ReadonlyMap<string, HTMLImageElement>;
}
export type StageArt = Art<Scenery>;
export type TravelArt = Art<Travel>;

export interface Gallery {
  /** The art of the stop, else that of the stage for stops that have none; null if neither can be had. */
  stage(stop: string): Promise<StageArt | null>;
  travel(): Promise<TravelArt | null>;
}

/** Decoded layers are large: only the latest few are kept. */
const KEPT = 3;
const GENERIC_STAGE = "generic";

async function loadPlan<Plan>(url: string, parse: (raw: unknown) => Plan | null): Promise<Plan | null> {
  try {
    const response = await fetch(url);
    return response.ok ? parse(await response.json()) : null;
  } catch {
    // Offline, or a login page in place of the file: the quiz goes on over a plain ground.
    return null;
  }
}

async function loadImage(url: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    return null; // one layer less
  }
}

async function loadArt<Plan>(
  folder: string,
  id: string,
  file: string,
  parse: (raw: unknown) => Plan | null,
  files: (plan: Plan) => readonly string[],
): Promise<Art<Plan> | null> {
  const plan = await loadPlan(folder + file, parse);
  if (plan === null) return null;
  const loaded = await Promise.all(
    [...new Set(files(plan))].map(async (name) => [name, await loadImage(folder + name)] as const),
  );
  return { id, plan, images: new Map(loaded.filter((pair): pair is [string, HTMLImageElement] => pair[1] !== null)) };
}

const filesOfScenery = ({ stack, sheet }: Scenery): readonly string[] => [
  ...stack.flatMap((entry) => ("file" in entry ? [entry.file] : [])),
  sheet.file,
];
const filesOfTravel = ({ layers, vehicles }: Travel): readonly string[] =>
  [...layers, ...Object.values(vehicles)].flatMap((part) => (part === undefined ? [] : [part.file]));

/** `base`: address of the game's folder, with a slash at its end. */
export function createGallery(base: string): Gallery {
  const stages = new Map<string, Promise<StageArt | null>>();
  let road: Promise<TravelArt | null> | null = null;

  const loadStage = (stop: string) =>
    loadArt(`${base}art/${stop}/`, stop, "scenery.json", parseScenery, filesOfScenery);
  function kept(stop: string): Promise<StageArt | null> {
    const art = stages.get(stop) ?? loadStage(stop);
    stages.delete(stop);
    stages.set(stop, art);
    for (const oldest of [...stages.keys()].slice(0, -KEPT)) stages.delete(oldest);
    // What failed may be there when it is asked for next, once the network is back.
    void art.then((found) => found === null && stages.delete(stop));
    return art;
  }

  return {
    stage: async (stop) => (isOffRoad(stop) ? null : await kept(stop)) ?? (await kept(GENERIC_STAGE)),
    async travel() {
      road ??= loadArt(`${base}art/travel/`, "travel", "travel.json", parseTravel, filesOfTravel);
      const found = await road;
      if (found === null) road = null;
      return found;
    },
  };
}
