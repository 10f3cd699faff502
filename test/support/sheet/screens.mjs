/** Every screen of the contact sheet: whose save it opens with, where, and what is pressed before it is taken. */
import { readFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(new URL(`../../../levels/${path}`, import.meta.url), "utf8"));

const STOPS = read("route.json").stops.map(({ id }) => id);
export const LEVELS = Object.fromEntries(STOPS.map((stop) => [stop, read(`${stop}/level.json`)]));

/** Stops whose levels ask the most of a kind; the landscapes then differ from picture to picture. */
const KINDS = {
  choice: "samarkand",
  "true-false": "nukus",
  numeric: "buka",
  sequencing: "jalal-abad",
  matching: "almaty",
  "fill-in": "xian",
  sorting: "khiva",
  locate: "moynaq",
};
const asks = (stop, kind) => LEVELS[stop].questions.filter((question) => question.kind === kind).length;
const stopFor = (kind, liked) => [liked, ...STOPS].find((stop) => asks(stop, kind) > 0);

const press = (selector) => (page) => page.locator(selector).first().click();
const GO_ON = ".feedback > .foot .main";
/** A link to a stop asks at once; by the map its task is told first. */
const travelTo = (stop) => async (page) => {
  await page.locator(`.map [data-stop=${stop}] button`).click();
  await page.locator(".travel .main, .arrive").first().waitFor();
  const skip = page.locator(".travel .main");
  if (await skip.isVisible()) await skip.click();
};
/** The guidebook's button comes with the level, before that of the settings. */
const tool = (number) => async (page) => {
  await page.locator("form.question").waitFor();
  await page.locator(".bar .tool").nth(number).click();
  await page.locator(".dialog h2").first().waitFor();
};

/** `visits` as in journeys.ts; `shows` must be on the page before the picture is taken; `storage` is what it opens with. */
const shot = (name, at, shows, { visits = [], act = [], storage = "journeys" } = {}) => ({
  name,
  at,
  shows,
  visits,
  act,
  storage,
});

const onTheWay = STOPS.slice(0, 5).map((stop, at) => ({ stop, until: "end", withMistakes: at % 2 === 1 }));

/** The road is over in a moment: what would end it waits, so that it can be looked at. */
const holdLongTimers = (page) =>
  page.evaluate(() => {
    const own = window.setTimeout.bind(window);
    window.setTimeout = (work, ms, ...rest) => (ms >= 1000 ? 0 : own(work, ms, ...rest));
  });

export const SCREENS = [
  shot("title", "#/", ".title .words .main", { storage: "none" }),
  shot("who", "#/map", ".who .player", { storage: "players" }),
  shot("map", "#/map", ".map [data-done]", { visits: onTheWay }),
  shot("travel", "#/map", ".travel .main", { visits: onTheWay, act: [holdLongTimers, press(".map footer .main")] }),
  ...STOPS.flatMap((stop) => [
    shot(`${stop}-start`, "#/map", ".arrive .main", { act: [travelTo(stop)] }),
    shot(`${stop}-finish`, `#/stop/${stop}`, ".results .stars", {
      visits: [{ stop, until: "last" }],
      act: [press(GO_ON)],
    }),
  ]),
  shot("choose", "#/stop/dushanbe", ".task", {
    visits: [{ stop: "dushanbe", until: "right" }],
    act: [press(GO_ON)],
  }),
  ...Object.entries(KINDS).map(([kind, liked]) => {
    const stop = stopFor(kind, liked);
    return shot(`question-${kind}`, `#/stop/${stop}`, "form.question h2", {
      visits: [{ stop, until: "question", kind }],
    });
  }),
  shot("feedback-right", "#/stop/khiva", ".verdict[data-verdict=right]", {
    visits: [{ stop: "khiva", until: "right" }],
  }),
  shot("feedback-retry", "#/stop/horgos", ".verdict[data-verdict=retry]", {
    visits: [{ stop: "horgos", until: "retry", kind: "choice" }],
  }),
  shot("feedback-wrong", "#/stop/turgusun", ".verdict[data-verdict=wrong]", {
    visits: [{ stop: "turgusun", until: "wrong", kind: "choice" }],
  }),
  shot("results", "#/stop/moynaq", ".results .stars", {
    visits: [{ stop: "moynaq", until: "last", withMistakes: true }],
    act: [press(GO_ON)],
  }),
  shot("guidebook", "#/stop/almaty", ".dialog h2", { act: [tool(1)] }),
  shot("settings", "#/stop/astana", ".dialog h2", { act: [tool(2)] }),
  shot("card", "#/stop/xian", ".dialog h2", {
    visits: [{ stop: "xian", until: "right" }],
    act: [press(".step[data-state=done]")],
  }),
  shot("passport", "#/finale", ".passport [data-stamped]", {
    visits: STOPS.map((stop, at) => ({ stop, until: "end", withMistakes: at % 3 === 1 })),
  }),
];
