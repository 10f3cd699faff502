/** Words and questions of the stops, fetched once each and kept for as long as the desk is open. */
import { loadContent } from "../content/load.ts";
import type { Content } from "../domain/level-text.ts";

export interface StopContents {
  /** Null while it comes, and where it could not be fetched. */
  readonly content: (stop: string, lang: string) => Content | null;
  /** Rejects where one of them can't be fetched. */
  readonly contents: (stops: readonly string[], lang: string) => Promise<readonly Content[]>;
  /** Whether something could not be fetched. */
  readonly isMissing: () => boolean;
  /** What could not be fetched is asked for again. */
  readonly retry: () => void;
}

/** `onChange`: something has come, or could not. */
export function stopContents(version: string, onChange: () => void, load = loadContent): StopContents {
  const here = new Map<string, Content>();
  const coming = new Map<string, Promise<Content>>();
  const missing = new Set<string>();

  async function fetched(stop: string, lang: string, key: string): Promise<Content> {
    const loaded = await load(stop, lang, version);
    coming.delete(key);
    if (loaded.ok) here.set(key, loaded.value);
    else missing.add(key);
    onChange();
    if (!loaded.ok) throw new Error(`${key}: ${loaded.fault.code}`);
    return loaded.value;
  }
  function ask(stop: string, lang: string): Promise<Content> {
    const key = `${stop}.${lang}`;
    const known = here.get(key);
    if (known !== undefined) return Promise.resolve(known);
    const asked = coming.get(key) ?? fetched(stop, lang, key);
    coming.set(key, asked);
    return asked;
  }
  return {
    content(stop, lang) {
      const key = `${stop}.${lang}`;
      // A failure is told by `isMissing`.
      if (!here.has(key) && !missing.has(key)) void ask(stop, lang).catch(() => null);
      return here.get(key) ?? null;
    },
    async contents(stops, lang) {
      return Promise.all(stops.map((stop) => ask(stop, lang)));
    },
    isMissing: () => missing.size > 0,
    retry() {
      missing.clear();
      onChange();
    },
  };
}
