/** `npm test`: check, then the build, the browser tests, twenty kills and the journeys. */
import { runSteps } from "./steps.mjs";

await runSteps([
  ["check", "node", ["test/support/check.mjs"]],
  ["build", "npx", ["vite", "build", "--logLevel", "warn"]],
  ["browser", "npx", ["vitest", "run", "--project", "browser*"]],
  ["faults", "node", ["test/faults/run.mjs", "--short", "--seed", "11", "--site", "dist"]],
  ["journeys", "npx", ["vitest", "run", "--project", "e2e"]],
]);
