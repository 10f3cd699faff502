/** The desk's screens, each fetched when it is first shown. */
import type { TemplateResult } from "lit/html.js";
import type { OpenedDesk } from "./desk-store.ts";
import type { DeskAssignment } from "./desk-data.ts";
import type { DeskRoute, DeskView } from "./desk-view.ts";
import { idOf, packIdOf } from "./route.ts";

type Draw = (view: DeskView) => TemplateResult;
/** Draws what is of one assignment. */
type DrawOf = (view: DeskView, own: DeskAssignment) => TemplateResult;

export type Screen =
  | { readonly state: "here"; readonly drawn: TemplateResult }
  | { readonly state: "coming" | "failed" }
  /** There is no such assignment, or pack, at this desk. */
  | { readonly state: "no-such" };

export interface Screens {
  readonly draw: (view: DeskView) => Screen;
  /** What could not be fetched is asked for again. */
  readonly retry: () => void;
}

const PARTS = {
  home: (desk: OpenedDesk): Promise<DrawOf> => import("./home/home.ts").then(({ createHome }) => createHome(desk)),
  classes: (): Promise<DrawOf> => import("./classes/classes.ts").then(({ createClasses }) => createClasses()),
  compose: (): Promise<DrawOf> =>
    import("./compose/compose.ts").then(
      ({ compose }) =>
        (view: DeskView, from?: DeskAssignment) =>
          compose(view, from ?? null),
    ),
  share: (): Promise<DrawOf> => import("./share/share.ts").then(({ share }) => share),
  collect: (): Promise<DrawOf> => import("./collect/collect.ts").then(({ collect }) => collect),
  slipLink: (): Promise<DrawOf> =>
    import("./collect/collect-link.ts").then(
      ({ collectLink }) =>
        (view: DeskView) =>
          collectLink(view, view.route.name === "in" ? view.route.slip : ""),
    ),
  packs: (): Promise<DrawOf> => import("./author/packs.ts").then(({ packs }) => packs),
  pack: (): Promise<DrawOf> => import("./author/pack.ts").then(({ pack }) => pack),
  bringIn: (): Promise<DrawOf> => import("./import/bring-in.ts").then(({ createBringIn }) => createBringIn()),
  print: (): Promise<DrawOf> => import("./print/print.ts").then(({ print }) => print),
  round: (): Promise<DrawOf> => import("./round/round.ts").then(({ round }) => round),
  report: (): Promise<DrawOf> => import("./report/report.ts").then(({ report }) => report),
} as const;
type Part = keyof typeof PARTS;

/** By the name of a place, the part that draws it. */
const PART_OF: Readonly<Partial<Record<DeskRoute["name"], Part>>> = {
  home: "home",
  unknown: "home",
  classes: "classes",
  new: "compose",
  assign: "compose",
  edit: "compose",
  share: "share",
  collect: "collect",
  in: "slipLink",
  packs: "packs",
  import: "bringIn",
  pack: "pack",
  "pack-question": "pack",
  print: "print",
  round: "round",
  table: "report",
  questions: "report",
  question: "report",
  topics: "report",
  student: "report",
};

/** `onChange`: one has come, or could not. */
export function deskScreens(desk: OpenedDesk, onChange: () => void): Screens {
  const here = new Map<Part, DrawOf>();
  const coming = new Set<Part>();
  const failed = new Set<Part>();

  function fetch(part: Part): void {
    coming.add(part);
    PARTS[part](desk)
      .then(
        (draw) => void here.set(part, draw),
        () => void failed.add(part), // the network; said on the page, with a way to try again
      )
      .finally(() => {
        coming.delete(part);
        onChange();
      });
  }
  return {
    draw(view) {
      const { route, store } = view;
      const id = idOf(route);
      const own = id === null ? null : store.assignments().find((one) => one.id === id);
      const pack = packIdOf(route);
      if (pack !== null && !store.packs().some((one) => one.id === pack)) return { state: "no-such" };
      const part = PART_OF[route.name];
      if (own === undefined || part === undefined) return { state: "no-such" };
      const draw = here.get(part);
      // A part that is of one assignment stands only under addresses that name one.
      if (draw !== undefined) return { state: "here", drawn: own === null ? (draw as Draw)(view) : draw(view, own) };
      if (failed.has(part)) return { state: "failed" };
      if (!coming.has(part)) fetch(part);
      return { state: "coming" };
    },
    retry() {
      failed.clear();
      onChange();
    },
  };
}
