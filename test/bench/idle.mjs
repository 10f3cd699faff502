/** What a page costs while nobody does anything: CPU seconds of the whole browser, and frames that its pages asked for. */
import { readFileSync, readdirSync } from "node:fs";

const TICKS = 100; // a second has 100 clock ticks in /proc on Linux

/** User and system seconds of a process and all its descendants. */
function cpuOfTree(root) {
  const processes = new Map();
  for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name)))
    try {
      const stat = readFileSync(`/proc/${id}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      processes.set(Number(id), { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) });
    } catch {
      continue; // it ended while we were reading
    }
  const isOurs = (id) =>
    id === root || (processes.has(id) && processes.get(id).parent > 1 && isOurs(processes.get(id).parent));
  return [...processes].filter(([id]) => isOurs(id)).reduce((sum, [, { ticks }]) => sum + ticks, 0) / TICKS;
}

/** Leaves the page alone for `seconds`; resolves to CPU seconds and animation frames in that time. */
export async function idleCost(page, browserProcess, seconds = 10) {
  await page.evaluate(() => {
    globalThis.benchFrames = 0;
    const ask = globalThis.requestAnimationFrame.bind(globalThis);
    globalThis.requestAnimationFrame = (then) => ask((time) => (globalThis.benchFrames++, then(time)));
  });
  const before = cpuOfTree(browserProcess);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const cpu = cpuOfTree(browserProcess) - before;
  return { cpu, frames: await page.evaluate(() => globalThis.benchFrames) };
}
