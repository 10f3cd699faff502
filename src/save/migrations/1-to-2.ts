/** FROZEN: profiles learn of figures, picture-PINs, the bin and exports. Imports nothing, so that nothing changes it. */
export function from1to2(key: string, value: unknown): unknown {
  if (!key.startsWith("profile/") || typeof value !== "object" || value === null) return value;
  const changedAt = "createdAt" in value ? value.createdAt : 0;
  return { ...value, figure: null, pin: null, changedAt, binnedAt: null, exportedAt: null };
}
