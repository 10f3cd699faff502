import type { Judged } from "../judge/judged.ts";

/** Beside the colour of each verdict. */
export const VERDICT_SIGNS = {
  verified: "✓",
  flagged: "⚑",
  unverifiable: "?",
  unproven: "~",
  unreadable: "✕",
} as const satisfies Readonly<Record<Judged["verdict"], string>>;
