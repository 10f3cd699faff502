/** The `question` elements of Moodle XML, one at a time: a broken one does not take the others along. */
import type { Spot } from "../imported.ts";
import { spotCursor } from "../spot-cursor.ts";
import { xmlReader, type XmlFault } from "../xml/read-xml.ts";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Own text; in a `text` element with the tags that stand in it, as HTML. */
  readonly text: string;
  readonly at: Spot;
}
export interface FoundQuestion {
  readonly element: XmlElement;
  /** Where a sign stands that may not stand there; it came as it is written. */
  readonly oddAt: Spot | null;
}
export interface Listener {
  readonly question: (found: FoundQuestion) => void;
  /** A question that is lost, or what ends the reading (`detail` says what stands there). */
  readonly broken: (at: Spot, detail: string) => void;
  /** Tags that do not meet outside of questions. */
  readonly odd: (at: Spot, detail: string) => void;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  readonly pieces: string[];
  readonly at: Spot;
}
const ENDS: Readonly<Partial<Record<XmlFault, string>>> = { entities: "<!DOCTYPE [", depth: "<…<…<…", many: "…" };
/** Characters of what stands at a fault. */
const SHOWN = 40;
/** An ampersand that begins no entity: the parser would take all up to the next semicolon for one. */
const BARE = /&(?!(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[0-9a-f]{1,6});)/gi;
/** Stands for it meanwhile: no character, and as long. */
const STAND_IN = "\uFDD0";
const restored = (text: string): string => text.replaceAll(STAND_IN, "&");
const restoredAll = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, restored(value)]));

export function findQuestions(source: string, { question, broken, odd }: Listener): void {
  const cursor = spotCursor(source);
  const shown = (offset: number): string => source.slice(Math.max(0, offset - SHOWN / 2), offset + SHOWN / 2);
  const stack: Open[] = [];
  /** Tags of HTML within a `text`, from the outside in: whether each must be closed. */
  const markup: boolean[] = [];
  let isBroken = false;
  let oddAt: Spot | null = null;
  const restart = (): void => {
    stack.length = 0;
    markup.length = 0;
    isBroken = false;
    oddAt = null;
  };
  const isInText = (): boolean => stack.at(-1)?.name === "text";
  const breakAt = (at: Spot, detail: string): void => {
    if (!isBroken) broken(at, detail);
    isBroken = true;
  };
  const reader = xmlReader({
    open: (name, attributes, nearFrom, to) => {
      const from = source.lastIndexOf("<", nearFrom);
      if (name === "question") {
        const [open] = stack;
        if (open !== undefined) breakAt(open.at, shown(from));
        restart();
      } else if (stack.length === 0) return;
      if (!isInText())
        stack.push({ name, attributes: restoredAll(attributes), children: [], pieces: [], at: cursor(from) });
      else {
        const tag = source.slice(from, to);
        stack.at(-1)?.pieces.push(tag);
        markup.push(!tag.endsWith("/>"));
      }
    },
    close: (name) => {
      if (markup.length > 0) {
        if (markup.pop()) stack.at(-1)?.pieces.push(`</${name}>`);
        return;
      }
      const closed = stack.pop();
      if (closed === undefined) return;
      const { pieces, ...rest } = closed;
      const element: XmlElement = { ...rest, text: pieces.join("") };
      stack.at(-1)?.children.push(element);
      if (stack.length > 0) return;
      if (!isBroken) question({ element, oddAt });
      restart();
    },
    text: (text) => stack.at(-1)?.pieces.push(restored(text)),
    fault: (fault, offset) => {
      const end = ENDS[fault];
      if (end !== undefined) breakAt(cursor(offset), end);
      else if (stack.length === 0) {
        if (fault === "tags") odd(cursor(offset), shown(offset));
      } else if (fault === "sign" || isInText()) oddAt ??= cursor(offset);
      else if (!isBroken) breakAt(cursor(offset), shown(offset));
    },
  });
  reader.write(source.replace(BARE, STAND_IN));
  reader.end();
  const [open] = stack;
  if (open !== undefined) breakAt(open.at, shown(source.length));
}
