/** One sample of each measure; `run.mjs` repeats and compares them. */
import { idleCost } from "./idle.mjs";
import { heap, noteReady, readyAt, withPage } from "./page.mjs";

/** First visit, cold: ms until an answer can be given and, where that comes later, until it can be checked; bytes by then. */
export const firstQuestion = ({ url, ready, live }, slow) =>
  withPage({ slow, script: { run: noteReady, argument: ready } }, async ({ page, session, bytes }) => {
    await page.goto(url, { waitUntil: "commit" });
    const at = await readyAt(session);
    const kilobytes = bytes() / 1024;
    if (live === undefined) return { ready: at, live: at, kilobytes };
    await page.waitForFunction((selector) => document.querySelector(selector) !== null, live, { polling: "raf" });
    return { ready: at, live: await page.evaluate(() => performance.now()), kilobytes };
  });

/** JS heap on the first question, engine not loaded. */
export const heapAtQuestion = ({ url, ready }) =>
  withPage({ script: { run: noteReady, argument: ready } }, async ({ page, session }) => {
    await page.goto(url);
    await readyAt(session);
    await page.waitForTimeout(2000);
    return heap(session);
  });

/** Chooses moving pictures, as a player does in the settings, and waits for the engine's first frame. */
async function moving(page) {
  await page.locator(".tool", { hasText: "Settings" }).click();
  await page.getByRole("radio", { name: "Moving", exact: true }).check();
  await page.locator(".dialog .foot .main").click();
  await page.waitForFunction(() => performance.getEntriesByName("stage-drawn").length > 0, undefined, {
    timeout: 60_000,
  });
}

/** Ten seconds on a question, nobody moves; with the engine where `engine` says so. */
export const idle = ({ url, ready }, engine) =>
  withPage({ script: { run: noteReady, argument: ready } }, async ({ browser, page, session: tab }) => {
    await page.goto(url);
    await readyAt(tab);
    if (engine) await moving(page);
    await page.waitForTimeout(6000);
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    return idleCost(page, processInfo.find(({ type }) => type === "browser").id);
  });

/** From the press on Check to the frame that shows it is pending, ms, at CPU ÷ 4. */
export const pending = ({ url, ready }) =>
  withPage({ slow: true, script: { run: noteReady, argument: ready } }, async ({ page, session }) => {
    await page.goto(url);
    await readyAt(session);
    await page.waitForTimeout(9000); // the picture has come
    // Behind a link the question is one of choices.
    await page.locator(".question .choice").first().click();
    await page.waitForTimeout(1500);
    await page.evaluate(() => {
      const check = document.querySelector(".foot .main");
      check.addEventListener("click", (event) => {
        const pressed = event.timeStamp;
        const look = () => {
          const isShown =
            document.querySelector("form.question[aria-busy=true]") !== null ||
            document.querySelector(".verdict") !== null;
          if (!isShown) return requestAnimationFrame(look);
          // A message after a frame callback comes once that frame has been handed on for painting.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => (globalThis.benchPending = performance.now() - pressed);
          return port2.postMessage(null);
        };
        requestAnimationFrame(look);
      });
    });
    // The mouse alone: a driver's look at what it presses would run in the page, at a quarter of the speed too.
    const { x, y, width, height } = await page.locator(".foot .main").boundingBox();
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForFunction(() => globalThis.benchPending !== undefined);
    return page.evaluate(() => globalThis.benchPending);
  });

/** Longest task after the first frame of the stage, ms, at CPU ÷ 4, over a right or wrong answer and what follows. */
export const longTasks = ({ url, ready }) =>
  withPage({ slow: true, script: { run: noteReady, argument: ready } }, async ({ page, session }) => {
    await page.goto(url);
    await readyAt(session);
    await page.evaluate(() => {
      globalThis.benchTasks = [];
      new PerformanceObserver((list) =>
        globalThis.benchTasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration])),
      ).observe({ type: "longtask" });
    });
    await moving(page);
    await page.waitForTimeout(4000);
    return page.evaluate(() => {
      const drawn = performance.getEntriesByName("stage-drawn")[0].startTime;
      return Math.max(0, ...globalThis.benchTasks.filter(([start]) => start > drawn).map(([, duration]) => duration));
    });
  });
