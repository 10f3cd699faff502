export function compose(folder: string, built: number, scale?: number): Promise<Buffer>;
