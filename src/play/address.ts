import type { Address, RouteStop } from "../domain/game-state.ts";
import { TIME_FACTORS, type TimeFactor } from "../domain/assignment/assignment.ts";
import { isRoadside } from "../domain/off-road.ts";

/** Where a chat has cut off what stands after `#`, an assignment may stand in `?a=`. */
export function hashOf({ hash, search }: Pick<Location, "hash" | "search">): string {
  const link = new URLSearchParams(search).get("a");
  return link !== null && /^#?\/?$/.test(hash) ? `#/a/${link}` : hash;
}

/** Reads the part of an address after `#`. What it does not know it says, and the title opens. */
export function parseAddress(hash: string, route: readonly RouteStop[]): Address {
  const path = hash.replace(/^#\/?/, "").replace(/\?.*/, "").replace(/\/$/, "");
  if (path === "") return { name: "title" };
  if (path === "map" || path === "finale" || path === "journal") return { name: path };
  const stop = /^stop\/([a-z-]+)$/.exec(path)?.[1];
  if (stop !== undefined && (isRoadside(stop) || route.some(({ id }) => id === stop))) return { name: "stop", stop };
  const [, link, factor] = /^a\/([\w-]+)(?:~(\d+))?$/.exec(path) ?? [];
  if (link !== undefined) return { name: "assignment", link, factor: factorNamed(factor) };
  return { name: "unknown", text: path.slice(0, 80) };
}

/** More time is ten times the factor: `~15`, `~20`, and `~0` for no limit. Anything else is no more time. */
const factorNamed = (text: string | undefined): TimeFactor =>
  TIME_FACTORS.find((factor) => text === String(factor * 10)) ?? 1;

export function addressText(address: Address): string {
  switch (address.name) {
    case "title":
    case "who":
    case "unknown":
      return "#/";
    case "map":
    case "finale":
    case "journal":
      return `#/${address.name}`;
    case "stop":
      return `#/stop/${address.stop}`;
    case "assignment":
      return `#/a/${address.link}${address.factor === 1 ? "" : `~${address.factor * 10}`}`;
  }
}
