/** `npm run check`: everything that needs no browser. */
import { runSteps } from "./steps.mjs";

const lint = ["-c", "test/oxlintrc.json", "--type-aware", "--tsconfig", "tsconfig.json", "--deny-warnings"];

// Side by side: each by itself leaves one of two cores idle for half of its time.
await runSteps([
  [
    ["tests", "npx", ["vitest", "run", "--project", "levels", "--project", "unit*"]],
    ["format", "npx", ["prettier", "--check", "--log-level", "warn", "."]],
    ["lint", "npx", ["oxlint", ...lint, "src", "test", "assets/make", "vite.config.ts"]],
    ["types", "npx", ["tsc", "-p", "."]],
    ["unused", "npx", ["knip", "--no-progress"]],
  ],
]);
