/** The run in figures, and whether they are good enough. */
import { MOMENTS, type Moment } from "./moments.ts";
import { FAULTS } from "./told.ts";
import { IN_TIME, type Tally } from "./tally.ts";

export interface Goals {
  readonly kills: number;
  readonly acknowledged: number;
  /** Kills wanted in each of the rare moments. */
  readonly rare: number;
}
export const SHORT: Goals = { kills: 20, acknowledged: 60, rare: 0 };
export const LONG: Goals = { kills: 200, acknowledged: 1000, rare: 5 };

/** Share of the kills that have to fall within 50 ms of Check or its write. */
const AIMED = 0.4;
/** Share of answers that have to be acknowledged in time, without faults. */
const PROMPT = 0.99;
/** Share of the legs whose browser may end without us: other people's machines are busy too. */
const ALONE = 0.05;
/** Share of the legs in which the browser may lose its own database; one leg in any run. */
const BY_BROWSER = 0.01;
export const RARE = ["snapshot", "migration", "import", "takeover"] as const satisfies readonly Moment[];

export const killsIn = ({ kills }: Tally, moment: Moment): number =>
  kills.filter((moments) => moments.includes(moment)).length;
export const promptShare = ({ waits }: Tally): number =>
  waits.filter((wait) => wait !== null && wait <= IN_TIME).length / Math.max(waits.length, 1);

/** What a run has come to, and what those two that must go wrong have. */
export interface Run {
  readonly tally: Tally;
  /** Over a store that lies: it must lose. */
  readonly liar: Tally;
  /** Over a database that was spoilt: it must be told as the browser's. Null where it could not be. */
  readonly spoilt: Tally | null;
}

type ByBrowser = Tally["byBrowser"][number];
export const lostByBrowser = ({ after, answers }: ByBrowser): string =>
  `the browser could not open its own database, with ${answers} awaited answers in it; after ${after}`;
const answersIn = (gone: readonly ByBrowser[]): number => gone.reduce((sum, { answers }) => sum + answers, 0);

/** A browser that loses its database is seldom: one that does so more often may be brought to it by the game. */
function tooOften({ byBrowser, troubles }: Tally): readonly string[] {
  const legs = [...troubles].reduce((sum, [trouble, count]) => sum + (trouble === "full, in Firefox" ? 0 : count), 0);
  return byBrowser.length > Math.max(1, legs * BY_BROWSER) ? byBrowser.map(lostByBrowser) : [];
}
/** The run tells the browser's loss as such, goes on after it with a new player, and loses nothing of that one's. */
function notTold(spoilt: Tally): readonly string[] {
  const wrong = [...spoilt.lost.values(), ...spoilt.doubled.keys(), ...spoilt.stuck];
  return [
    ...(answersIn(spoilt.byBrowser) === 0 ? ["a database that was spoilt was not told as lost by the browser"] : []),
    ...wrong.map((one) => `after a database that was spoilt: ${one}`),
  ];
}

/** What is wrong with a run; an empty list is a good one. */
export function complaints({ tally, liar, spoilt }: Run, goals: Goals): readonly string[] {
  const few = (count: number, wanted: number, what: string): readonly string[] =>
    count < wanted ? [`${count} ${what}, wanted ${wanted}`] : [];
  const prompt = promptShare(tally);
  return [
    ...[...tally.lost.values()].map((one) => `lost: ${one}`),
    ...[...tally.doubled].map(([one, after]) => `doubled: ${one}; ${after}`),
    ...tally.stuck.map((one) => `did not go on: ${one}`),
    ...tooOften(tally),
    ...(tally.endedAlone > tally.kills.length * ALONE ? [`${tally.endedAlone} browsers ended by themselves`] : []),
    ...few(tally.kills.length, goals.kills, "kills"),
    ...few(killsIn(tally, "check"), Math.ceil(tally.kills.length * AIMED), "kills at Check"),
    ...RARE.flatMap((moment) => few(killsIn(tally, moment), goals.rare, `kills during ${moment}`)),
    ...few(tally.acknowledged.size, goals.acknowledged, "acknowledged answers"),
    ...(prompt < PROMPT ? [`${(prompt * 100).toFixed(1)} % acknowledged within ${IN_TIME} ms, wanted 99 %`] : []),
    ...FAULTS.flatMap((kind) =>
      few((kind === "liar" ? liar : tally).faults.get(kind) ?? 0, 1, `storage calls: ${kind}`),
    ),
    ...(liar.lost.size === 0 ? ["the store that lies was not caught"] : []),
    ...(spoilt === null ? [] : notTold(spoilt)),
  ];
}

const NAMES: Readonly<Record<Moment, string>> = {
  check: "within 50 ms of Check or its write",
  snapshot: "during a snapshot",
  migration: "during a migration",
  import: "during an import",
  takeover: "during a takeover",
  draft: "while a draft was stored",
  start: "during start-up",
  elsewhere: "elsewhere",
};

type Row = readonly [what: string, count: string | number];
const table = (rows: readonly Row[]): string => {
  const wide = Math.max(...rows.map(([what]) => what.length));
  const line = ([what, count]: Row): string => `| ${what.padEnd(wide)} | ${String(count).padStart(8)} |`;
  return [line(["what", "count"]), `| ${"-".repeat(wide)} | ${"-".repeat(7)}: |`, ...rows.map(line)].join("\n");
};

/** A table in Markdown, as `docs/reliability.md` holds it. */
export function describe({ tally, liar, spoilt }: Run): string {
  const waits = tally.waits.flatMap((wait) => wait ?? []).toSorted((a, b) => a - b);
  const at = (share: number): string => `${(waits[Math.floor((waits.length - 1) * share)] ?? 0).toFixed(0)} ms`;
  return table([
    ["kills", tally.kills.length],
    ...MOMENTS.map((moment): Row => [`– ${NAMES[moment]}`, killsIn(tally, moment)]),
    ...[...tally.troubles].map(([trouble, legs]): Row => [
      trouble === "none" ? "legs without trouble" : `legs with trouble: ${trouble}`,
      legs,
    ]),
    ...[...tally.faults].map(([kind, calls]): Row => [`storage calls: ${kind}`, calls]),
    ["answers acknowledged", tally.acknowledged.size],
    ["lost", tally.lost.size],
    ["doubled", tally.doubled.size],
    ["databases that the browser itself lost", tally.byBrowser.length],
    ["– awaited answers in them, not counted as lost", answersIn(tally.byBrowser)],
    ["browsers that ended by themselves", tally.endedAlone],
    ["journeys that did not go on", tally.stuck.length],
    [
      "tries answered in two tabs (the first counts)",
      [...tally.byTwoWriters.values()].reduce((sum, one) => sum + one, 0),
    ],
    [`acknowledged within ${IN_TIME} ms, without faults`, `${(promptShare(tally) * 100).toFixed(1)} %`],
    ["– median, 99th of a hundred", `${at(0.5)}, ${at(0.99)}`],
    ["lost by the store that lies (must not be 0)", liar.lost.size],
    [
      "told as lost by the browser, of a database that was spoilt (must not be 0)",
      spoilt === null ? "not tried" : answersIn(spoilt.byBrowser),
    ],
  ]);
}
