export function serve(
  folder: string,
  options?: { prefix?: string; changing?: boolean },
): Promise<{ address: string; close: () => Promise<unknown> }>;
