import { env } from "node:process";

/** Inputs a parser meets: a bounded run among the tests, all of them by `npm run fuzz`. */
export const RUNS = Number(env["FUZZ_RUNS"] ?? 1000);
export const SEED = Number(env["FUZZ_SEED"] ?? 20_250_613);
