import type { Address, RouteStop } from "../domain/game-state.ts";
import { isOffRoad } from "../domain/off-road.ts";

/** Reads the part of an address after `#`. What it does not know it says, and the title opens. */
export function parseAddress(hash: string, route: readonly RouteStop[]): Address {
  const path = hash.replace(/^#\/?/, "").replace(/\?.*/, "").replace(/\/$/, "");
  if (path === "") return { name: "title" };
  if (path === "map" || path === "finale" || path === "journal") return { name: path };
  const stop = /^stop\/([a-z-]+)$/.exec(path)?.[1];
  if (stop !== undefined && (isOffRoad(stop) || route.some(({ id }) => id === stop))) return { name: "stop", stop };
  return { name: "unknown", text: path.slice(0, 80) };
}

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
  }
}
