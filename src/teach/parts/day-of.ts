/** For names of files: 2025-06-13. */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
