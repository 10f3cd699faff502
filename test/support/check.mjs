/** `npm run check`: everything that needs no browser. */
import { runSteps } from "./steps.mjs";

runSteps([
  ["format", "npx", ["prettier", "--check", "--log-level", "warn", "."]],
  [
    "lint",
    "npx",
    [
      "oxlint",
      "-c",
      "test/oxlintrc.json",
      "--type-aware",
      "--tsconfig",
      "tsconfig.json",
      "--deny-warnings",
      "src",
      "test",
      "assets/make",
      "vite.config.ts",
    ],
  ],
  ["types", "npx", ["tsc", "-p", "."]],
  ["tests", "npx", ["vitest", "run", "--project", "levels", "--project", "unit"]],
  ["unused", "npx", ["knip", "--no-progress"]],
]);
