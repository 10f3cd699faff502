/** Where a text stops being JSON, and where the items of its lists stand. Without recursion. */

export interface JsonItem {
  readonly from: number;
  readonly to: number;
}
export interface JsonPlaces {
  /** The first character that cannot stand there; null for JSON. */
  readonly brokenAt: number | null;
  /** Whole items by the names that lead to their list, parted by a slash; only lists that lie in objects alone. */
  readonly lists: ReadonlyMap<string, readonly JsonItem[]>;
  /** Whole values of the object that all the text is; empty where it is none. */
  readonly members: readonly JsonItem[];
}

type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "next" | "nothing";
interface Container {
  readonly isList: boolean;
  /** Of what is followed; null of the others. */
  readonly items: JsonItem[] | null;
  /** The name that was read last. */
  key: string;
  itemFrom: number;
}
/** Lists that lie deeper are not followed. */
const MOST_FOLLOWED = 4;
/** What is nested deeper counts as broken: nobody writes questions that way, and some engines run out of stack. */
const MOST_DEPTH = 500;
/** Characters of a name that leads to a list; the rest of it is not looked at. */
const MOST_NAME = 60;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/** The character behind the string that begins here; -1 where it never ends or holds what no string may. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return -1;
    if (code !== 92) continue;
    at += 1;
    const escape = text[at] ?? "";
    if (escape === "u" && !/^[0-9a-f]{4}$/i.test(text.slice(at + 1, at + 5))) return -1;
    if (!'"\\/bfnrtu'.includes(escape) || escape === "") return -1;
  }
  return -1;
}
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

export function jsonPlaces(text: string): JsonPlaces {
  const lists = new Map<string, JsonItem[]>();
  const members: JsonItem[] = [];
  const stack: Container[] = [];
  let expected: Expected = "value";
  let at = 0;
  const is = (...these: readonly Expected[]): boolean => these.includes(expected);

  const ended = (end: number): boolean => {
    const top = stack.at(-1);
    top?.items?.push({ from: top.itemFrom, to: end });
    expected = top === undefined ? "nothing" : "next";
    at = end;
    return true;
  };
  const opened = (isList: boolean): boolean => {
    if (stack.length >= MOST_DEPTH) return false;
    const isNear = isList && stack.length < MOST_FOLLOWED && stack.every((one) => !one.isList);
    const path = isNear ? stack.map(({ key }) => key).join("/") : "";
    const isNew = isNear && !lists.has(path);
    const items: JsonItem[] | null = isNew ? [] : !isList && stack.length === 0 ? members : null;
    if (isNew && items !== null) lists.set(path, items);
    stack.push({ isList, items, key: "", itemFrom: 0 });
    expected = isList ? "value-or-end" : "key-or-end";
    at += 1;
    return true;
  };
  const readKey = (): boolean => {
    const top = stack.at(-1);
    const end = text[at] === '"' ? stringEnd(text, at) : -1;
    if (end < 0 || top === undefined) return false;
    top.key = text.slice(at + 1, Math.min(end - 1, at + 1 + MOST_NAME));
    expected = "colon";
    at = end;
    return true;
  };
  const readValue = (sign: string): boolean => {
    const top = stack.at(-1);
    if (top !== undefined) top.itemFrom = at;
    if (sign === "{" || sign === "[") return opened(sign === "[");
    const end = sign === '"' ? stringEnd(text, at) : Math.max(endOf(NUMBER, text, at), endOf(LITERAL, text, at));
    return end >= 0 && ended(end);
  };
  const passed = (is: boolean, then: Expected): boolean => {
    if (is) expected = then;
    if (is) at += 1;
    return is;
  };
  const step = (sign: string): boolean => {
    const isList = stack.at(-1)?.isList ?? false;
    if (is("nothing")) return false;
    if (is("colon")) return passed(sign === ":", "value");
    if (is("next", "value-or-end", "key-or-end") && sign === (isList ? "]" : "}")) {
      stack.pop();
      return ended(at + 1);
    }
    if (is("next")) return passed(sign === ",", isList ? "value" : "key");
    return is("key", "key-or-end") ? readKey() : readValue(sign);
  };
  for (;;) {
    at = endOf(SPACE, text, at);
    const sign = text[at];
    if (sign === undefined && is("nothing")) return { brokenAt: null, lists, members };
    if (sign === undefined || !step(sign)) return { brokenAt: at, lists, members };
  }
}
