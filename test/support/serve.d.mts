export function serve(
  folder: string,
  options?: { prefix?: string },
): Promise<{ address: string; close: () => Promise<unknown> }>;
