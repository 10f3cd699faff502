/** What the game's worker keeps, and in which order it is fetched. Pure: the worker brings caches and network. */

/** A file of the build; `revision` tells one edition from the next where the name does not. */
export interface Entry {
  readonly url: string;
  readonly revision: string | null;
}

/** Pages ask their worker for these. */
export type Ask =
  | {
      readonly type: "gather";
      /** Beginnings of the addresses that are needed soonest; what fits an earlier one is fetched earlier. */
      readonly first: readonly string[];
      /** Whether to fetch the rest of the game, too. */
      readonly all: boolean;
      /** Beginnings and endings of what this device does not need; what fits `first` is fetched all the same. */
      readonly without: readonly string[];
    }
  /** To the edition that waits: take over. */
  | { readonly type: "renew" }
  /** To the edition at work: gather no more, another one is to take over. */
  | { readonly type: "halt" };
/** What the worker answers: files that are here, of those that are wanted. */
export interface Gathered {
  readonly type: "gathered";
  readonly here: number;
  readonly wanted: number;
  /** It is worth asking again: there is more to fetch, and room for it. */
  readonly more: boolean;
}

/** Without these nothing can be played; places, pictures and sound come after them, and the desk where it is used. */
export const isShell = ({ url }: Entry): boolean =>
  !/^(?:art|audio|data|desk)\//.test(url) || /^data\/(?:ui\.|questions)/.test(url);

/** The address under which an edition of a file is kept. `scope` is the game's folder. */
export function keyOf({ url, revision }: Entry, scope: string): string {
  const key = new URL(url, scope);
  if (revision !== null) key.searchParams.set("revision", revision);
  return key.href;
}

/** Which file a request means, versions in the address aside: they only keep other caches honest. Empty for none of ours. */
export function fileOf(requested: string, scope: string): string {
  const { origin, pathname } = new URL(requested);
  const address = origin + pathname;
  return address === scope ? "index.html" : address.startsWith(scope) ? address.slice(scope.length) : "";
}

/** After what is needed soonest: words are small, sound is the least missed. */
const THEN = ["data/", "art/"];

/** What is wanted, most wanted first. */
export function wantedOf(
  entries: readonly Entry[],
  { first, all, without }: Extract<Ask, { type: "gather" }>,
): readonly Entry[] {
  const order = [...first, ...THEN];
  const rank = ({ url }: Entry): number => {
    const at = order.findIndex((beginning) => url.startsWith(beginning));
    return at === -1 ? order.length : at;
  };
  const isNeedless = ({ url }: Entry): boolean => without.some((part) => url.startsWith(part) || url.endsWith(part));
  return entries
    .filter((entry) => rank(entry) < first.length || (all && !isNeedless(entry)))
    .toSorted((a, b) => rank(a) - rank(b));
}

const textsOf = (raw: unknown): readonly string[] =>
  Array.isArray(raw) ? raw.filter((one) => typeof one === "string") : [];

/** A page's word, if it is one. */
export function parseAsk(raw: unknown): Ask | null {
  if (typeof raw !== "object" || raw === null || !("type" in raw)) return null;
  if (raw.type === "renew" || raw.type === "halt") return { type: raw.type };
  if (raw.type !== "gather" || !("first" in raw) || !Array.isArray(raw.first)) return null;
  const without = "without" in raw ? textsOf(raw.without) : [];
  return { type: "gather", first: textsOf(raw.first), all: "all" in raw && raw.all === true, without };
}
