/** The desk's places as the part of an address after `#`. */
import type { DeskRoute, QuestionsOf } from "./desk-view.ts";

export const DESK = "#/teach";
const OF_ONE = ["edit", "share", "collect", "table", "questions", "topics"] as const;
type OfOne = (typeof OF_ONE)[number];
const isOfOne = (name: string): name is OfOne => (OF_ONE as readonly string[]).includes(name);

/** Whether the address is one of the desk's at all. */
export const isDesk = (hash: string): boolean => /^#\/teach(?:[/?]|$)/.test(hash);

/** Names of students stand in the address as the browser takes them; half a code unit has no address. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // cut off within a letter
  }
}

function ofOne(id: string, name: string, last: string | undefined): DeskRoute | null {
  if (last === undefined) return isOfOne(name) ? { name, id } : null;
  const text = decoded(last);
  if (text === null || text === "") return null;
  if (name === "question") return { name, id, question: text };
  return name === "student" ? { name, id, student: text } : null;
}

const ID = /^[a-z0-9]{1,64}$/;
const isSource = (of: string): of is QuestionsOf => of === "pack" || of === "assignment";

/** Of own questions, on paper, by teams; undefined for any other place. */
function ofQuestions([first, second = "", third, ...more]: readonly string[]): DeskRoute | undefined {
  if (more.length > 0) return undefined;
  if (first === "pack" && ID.test(second)) {
    if (third === undefined) return { name: "pack", id: second };
    const question = decoded(third);
    return question ? { name: "pack-question", id: second, question } : undefined;
  }
  if (first === "assign" && third === undefined && ID.test(second)) return { name: "assign", id: second };
  const isOne = (first === "print" || first === "round") && isSource(second) && third !== undefined && ID.test(third);
  return isOne ? { name: first, of: second, id: third } : undefined;
}

/** Never throws; what it does not know is `unknown`. */
export function parseRoute(hash: string): DeskRoute {
  if (!isDesk(hash)) return { name: "unknown" };
  const path = hash.slice(DESK.length).replace(/\?.*/, "").replace(/^\//, "").replace(/\/$/, "");
  if (path === "") return { name: "home" };
  if (path === "classes" || path === "new" || path === "packs" || path === "import") return { name: path };
  const ofOwn = ofQuestions(path.split("/"));
  if (ofOwn !== undefined) return ofOwn;
  const [first = "", second, third, ...more] = path.split("/");
  if (second === undefined || more.length > 0) return { name: "unknown" };
  if (first === "in") return third === undefined && second !== "" ? { name: "in", slip: second } : { name: "unknown" };
  return (ID.test(first) ? ofOne(first, second, third) : null) ?? { name: "unknown" };
}

export function routeText(route: DeskRoute): string {
  switch (route.name) {
    case "home":
    case "unknown":
      return DESK;
    case "classes":
    case "new":
    case "packs":
    case "import":
      return `${DESK}/${route.name}`;
    case "in":
      return `${DESK}/in/${route.slip}`;
    case "pack":
    case "assign":
      return `${DESK}/${route.name}/${route.id}`;
    case "pack-question":
      return `${DESK}/pack/${route.id}/${encoded(route.question)}`;
    case "print":
    case "round":
      return `${DESK}/${route.name}/${route.of}/${route.id}`;
    case "question":
      return `${DESK}/${route.id}/question/${encoded(route.question)}`;
    case "student":
      return `${DESK}/${route.id}/student/${encoded(route.student)}`;
    default:
      return `${DESK}/${route.id}/${route.name}`;
  }
}

const OF_PACK: readonly DeskRoute["name"][] = ["pack", "pack-question", "assign"];
/** The assignment that a place is of; null of the others. */
export function idOf(route: DeskRoute): string | null {
  if (OF_PACK.includes(route.name) || !("id" in route)) return null;
  return "of" in route && route.of === "pack" ? null : route.id;
}
/** The pack that a place is of; null of the others. */
export function packIdOf(route: DeskRoute): string | null {
  if (!("id" in route)) return null;
  if (OF_PACK.includes(route.name)) return route.id;
  return "of" in route && route.of === "pack" ? route.id : null;
}
