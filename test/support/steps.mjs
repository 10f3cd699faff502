/** Runs commands one after another and prints how long each took; stops at the first that fails. */
import { spawn } from "node:child_process";
import { platform } from "node:process";

/** Resolves to how long it took; ends the process where it fails. */
async function run([name, command, args]) {
  const began = Date.now();
  const status = await new Promise((ended) => {
    spawn(command, args, { stdio: "inherit", shell: platform === "win32" }).on("exit", ended);
  });
  if (status !== 0) {
    console.error(`\n${name} failed`);
    process.exit(1);
  }
  return `${name} ${((Date.now() - began) / 1000).toFixed(1)} s`;
}

/** `steps` are [name, command, arguments], or lists of such that run side by side. Ends the process with 1 where one fails. */
export async function runSteps(steps) {
  const taken = [];
  for (const step of steps) {
    const together = typeof step[0] === "string" ? [step] : step;
    taken.push(...(await Promise.all(together.map(run))));
  }
  console.log(`\n${taken.join(", ")}`);
}
