/** Runs commands one after another and prints how long each took; stops at the first that fails. */
import { spawn } from "node:child_process";
import { platform } from "node:process";

const SHELL = platform === "win32";
const seconds = (began) => ((Date.now() - began) / 1000).toFixed(1);

/** Resolves to the exit code, and what was written: nothing where it went straight to the screen. */
function run([, command, args], stdio) {
  return new Promise((ended) => {
    const written = [];
    const child = spawn(command, args, { stdio, shell: SHELL });
    child.stdout?.on("data", (part) => written.push(part));
    child.stderr?.on("data", (part) => written.push(part));
    child.on("close", (status) => ended({ status, written: Buffer.concat(written).toString() }));
  });
}

async function alone(step) {
  const began = Date.now();
  const { status } = await run(step, "inherit");
  return { name: step[0], status, took: seconds(began) };
}

/** What each wrote is held back until it has ended, so that nothing is mixed, and those that failed come last. */
async function sideBySide(steps) {
  const ended = await Promise.all(
    steps.map(async (step) => {
      const began = Date.now();
      const result = await run(step, ["ignore", "pipe", "pipe"]);
      if (result.status === 0) process.stdout.write(result.written);
      return { name: step[0], ...result, took: seconds(began) };
    }),
  );
  for (const { status, written } of ended) if (status !== 0) process.stdout.write(written);
  return ended;
}

/** `steps` are [name, command, arguments], or lists of such that run side by side. Ends the process with 1 where one fails. */
export async function runSteps(steps) {
  const taken = [];
  for (const step of steps) {
    const ended = typeof step[0] === "string" ? [await alone(step)] : await sideBySide(step);
    const failed = ended.filter(({ status }) => status !== 0).map(({ name }) => name);
    if (failed.length > 0) {
      console.error(`\n${failed.join(", ")} failed`);
      process.exitCode = 1;
      return;
    }
    taken.push(...ended.map(({ name, took }) => `${name} ${took} s`));
  }
  console.log(`\n${taken.join(", ")}`);
}
