import { CERTAINTY, type Calibration } from "../../../domain/memory/certainty.ts";

/** Fewer answers than these say nothing about anybody. */
const ENOUGH = 5;

/**
 * Whether a player was as right as sure: only where the whole interval lies outside the level's own range is it said that
 * they were not. Null where nothing was answered so.
 */
export function fit({ level, answers, share }: Calibration): "few" | "good" | "less" | "more" | null {
  if (share === null) return null;
  if (answers < ENOUGH) return "few";
  const { from, to } = CERTAINTY[level];
  if (share.high < from) return "less";
  return share.low > to ? "more" : "good";
}
