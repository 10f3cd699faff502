/** Opens a screen and takes its picture once everything on it has been drawn. */
import { join } from "node:path";

/** Milliseconds a screen may take to be whole; it is then taken as it stands, and that is told. */
const PATIENCE = 20_000;

/** In the page: the stage is painted, pictures are here, fonts are known, and nothing was painted after them. */
const isWhole = (shows) => {
  const shown = document.querySelector(shows);
  if (shown === null || !shown.checkVisibility()) return false;
  const { screen } = document.documentElement.dataset;
  const stage = document.querySelector("#stage canvas");
  if ((screen === "stop" || screen === "travel") && stage?.style.visibility !== "visible") return false;
  return (
    document.fonts.status === "loaded" &&
    [...document.images].every((image) => image.complete || image.loading === "lazy")
  );
};
const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))));

/** Names the tab's player before the game looks for one, so that nobody is asked who plays. */
export const namePlayer = () => {
  const player = new URLSearchParams(location.search).get("player");
  if (player === null) return;
  sessionStorage.setItem("silk-road-journey.player", player);
  localStorage.setItem("silk-road-journey.players", "1");
};

/** Resolves to null, or to what went wrong. */
export async function takeScreen(page, address, screen, folder) {
  const { name, at, shows, act, storage } = screen;
  const query = storage === "journeys" ? `?player=${name}` : `?open=${name}`;
  let fault = null;
  try {
    await page.goto(`${address}${query}${at}`);
    for (const step of act) await step(page);
    await page.waitForFunction(isWhole, shows, { timeout: PATIENCE, polling: 50 });
    await page.evaluate(twoFrames);
  } catch (error) {
    fault = `${name}: ${String(error).split("\n")[0]}`;
  }
  await page.screenshot({ path: join(folder, `${name}.png`) });
  return fault;
}
