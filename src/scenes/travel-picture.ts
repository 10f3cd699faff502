/** The road between two stops as a function of time: layers that pass by, and the vehicle that stays in the middle. */
import * as v from "valibot";
import type { TravelMeans } from "../domain/game-state.ts";
import type { Box } from "./scenery.ts";

const number = v.pipe(v.number(), v.minValue(-10_000), v.maxValue(10_000));
const length = v.pipe(number, v.gtValue(0));
const file = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*\.avif$/));
/** `y` is where the wheels or feet stand. */
const vehicle = v.optional(v.object({ file, w: length, h: length, y: v.optional(number) }));
const schema = v.object({
  /** From back to front; `speed` is a share of the road's own speed. */
  layers: v.pipe(
    v.array(v.object({ file, y: number, h: length, speed: v.pipe(number, v.minValue(0), v.maxValue(4)) })),
    v.minLength(1),
    v.maxLength(12),
  ),
  vehicles: v.object({ camel: vehicle, train: vehicle, car: vehicle }),
});
export type Travel = v.InferOutput<typeof schema>;

/** Null for anything that isn't the plan of the road. */
export function parseTravel(raw: unknown): Travel | null {
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? parsed.output : null;
}

/** Units of the sheet; each layer is as wide, and meets itself at its ends. */
export const TRAVEL_SIZE = { width: 1600, height: 900 } as const;
/** How long the road takes, in milliseconds; where nothing moves its words are to be read as well. */
export const TRAVEL_MS = 4000;
/** Where feet and wheels stand unless the plan says otherwise. */
const ROAD = 770;
/** Units that the ground under the vehicle passes in the whole time. */
const WAY: Readonly<Record<TravelMeans, number>> = { camel: 900, train: 2600, car: 2100 };
/** How the vehicle sways: units up and down, and swings in the whole time. */
const SWAY: Readonly<Record<TravelMeans, readonly [units: number, swings: number]>> = {
  camel: [5, 5],
  train: [1.2, 14],
  car: [2, 9],
};

/** In pixels of the viewport. */
export interface TravelDraw extends Box {
  readonly key: string;
  readonly file: string;
  readonly flip: boolean;
}
export interface Journey {
  readonly by: TravelMeans;
  readonly heading: "east" | "west";
  /** 0 at departure, 1 on arrival. */
  readonly share: number;
}

/** Starts and ends gently. */
const eased = (share: number): number => 0.5 - Math.cos(Math.PI * Math.min(1, Math.max(0, share))) / 2;

/** From back to front. Drawn heading east; westward it is the same road in a mirror. */
export function travelPicture(
  travel: Travel,
  { by, heading, share }: Journey,
  viewport: { readonly width: number; readonly height: number },
): readonly TravelDraw[] {
  const scale = Math.max(viewport.height / TRAVEL_SIZE.height, viewport.width / (TRAVEL_SIZE.width * 1.5));
  // What is too high is cut at the sky: the road stays in sight.
  const top = viewport.height - TRAVEL_SIZE.height * scale;
  const tile = TRAVEL_SIZE.width * scale;
  const draws: TravelDraw[] = [];
  const put = (key: string, name: string, x: number, y: number, w: number, h: number): void => {
    const flip = heading === "west";
    draws.push({ key, file: name, flip, x: flip ? viewport.width - x - w : x, y: top + y * scale, w, h: h * scale });
  };
  const carrier = travel.vehicles[by];
  const putVehicle = (): void => {
    if (carrier === undefined) return;
    const [units, swings] = SWAY[by];
    const y = (carrier.y ?? ROAD) - carrier.h + units * Math.sin(2 * Math.PI * swings * eased(share));
    const w = carrier.w * scale;
    const ahead = (eased(share) - 0.5) * viewport.width * 0.12;
    put("vehicle", carrier.file, (viewport.width - w) / 2 + ahead, y, w, carrier.h);
  };
  const ownWay = WAY[by] * scale;
  travel.layers.forEach((layer, at) => {
    // The nearest layer passes in front of the vehicle.
    if (at > 0 && at === travel.layers.length - 1) putVehicle();
    const passed = (ownWay * layer.speed * eased(share)) % tile;
    const copies = Math.ceil(viewport.width / tile) + 1;
    for (let copy = 0; copy < copies; copy++)
      put(`layer-${at}-${copy}`, layer.file, copy * tile - passed, layer.y, tile, layer.h);
  });
  if (travel.layers.length === 1) putVehicle();
  return draws;
}
