export function chromium(): Promise<string | undefined>;
export function firefox(): Promise<{ executablePath: string; channel?: string } | undefined>;
export function webkit(): { driver: string; display: string; browser: string } | undefined;
export function findBrowsers(): Promise<Record<string, unknown>>;
