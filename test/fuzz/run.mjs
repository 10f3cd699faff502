/** `npm run fuzz`: a hundred thousand bad inputs for each parser. FUZZ_SEED and FUZZ_RUNS give others. */
import { spawnSync } from "node:child_process";
import { env, exit } from "node:process";

const runs = { FUZZ_RUNS: "100000", ...env };
const { status } = spawnSync("npx", ["vitest", "run", "--project", "unit", "test/fuzz", "--testTimeout", "3600000"], {
  stdio: "inherit",
  env: runs,
});
exit(status ?? 1);
