/** A fresh browser with a fresh profile for each sample, and the conditions under which it is measured. */
import { chromium } from "playwright";
import { chromium as findChromium } from "../support/browsers.mjs";

/** Slow 4G: 1.6 Mbit/s down, 150 ms a request; CPU four times slower. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWDOWN = 4;

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

export async function withPage({ slow = false, script } = {}, work) {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ARGUMENTS });
  try {
    const page = await browser.newPage({
      serviceWorkers: "block",
      viewport: { width: 1366, height: 768 },
      locale: "en",
    });
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Performance.enable");
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    if (slow) {
      await session.send("Network.emulateNetworkConditions", SLOW);
      await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    }
    if (script) await page.addInitScript(script.run, script.argument);
    return await work({ browser, page, session, bytes: () => bytes });
  } finally {
    await browser.close();
  }
}

/** In the page: notes when `selector` is there and two frames have been drawn since, in ms of the navigation. */
export function noteReady(selector) {
  const watch = () => {
    if (document.querySelector(selector) === null) return requestAnimationFrame(watch);
    return requestAnimationFrame(() => requestAnimationFrame(() => (globalThis.benchReady = performance.now())));
  };
  requestAnimationFrame(watch);
}

/** Resolves to that moment, in ms. Asked over the protocol: a driver's own scripts in the page would count as its heap. */
export async function readyAt(session) {
  for (let asked = 0; asked < 1200; asked++) {
    const { result } = await session.send("Runtime.evaluate", {
      expression: "globalThis.benchReady",
      returnByValue: true,
    });
    if (typeof result.value === "number") return result.value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("nothing to answer within a minute");
}

/** JS heap after two collections, in MB (1,000,000 bytes). */
export async function heap(session) {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize").value / 1e6;
}
