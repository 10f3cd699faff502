/** Runs commands one after another and prints how long each took; stops at the first that fails. */
import { spawnSync } from "node:child_process";
import { platform } from "node:process";

/** `steps` are [name, command, arguments]. Ends the process with 1 where one fails. */
export function runSteps(steps) {
  const taken = [];
  for (const [name, command, args] of steps) {
    const began = Date.now();
    const { status } = spawnSync(command, args, { stdio: "inherit", shell: platform === "win32" });
    taken.push(`${name} ${((Date.now() - began) / 1000).toFixed(1)} s`);
    if (status !== 0) {
      console.error(`\n${name} failed`);
      process.exit(1);
    }
  }
  console.log(`\n${taken.join(", ")}`);
}
