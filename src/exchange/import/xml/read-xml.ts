/**
 * XML as events, with the parser that jsdom stands on: strict, with places, on after an error, in a worker too. It knows
 * the five entities of XML and no others; what a DTD defines is never expanded.
 */
import { SaxesParser } from "saxes";

/** Deeper than any file that people's programs write. */
const MOST_DEPTH = 100;
const MOST_FAULTS = 200;
/** Characters handed on at once: between two chunks reading can be stopped. */
const CHUNK = 4096;

/**
 * A sign that stands where it may not (the text comes as it is written), tags that do not meet, or what ends the reading:
 * definitions of entities, tags within tags without end, too many faults.
 */
export type XmlFault = "sign" | "tags" | "entities" | "depth" | "many";
export interface XmlEvents {
  /** Name without its prefix; `from` and `to` are the tag's, in characters of the source (`from` one more where CR LF ends the name). */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, from: number, to: number) => void;
  readonly close: (name: string) => void;
  /** Decoded; in any number of pieces. */
  readonly text: (text: string) => void;
  readonly fault: (fault: XmlFault, offset: number) => void;
}
export interface XmlReader {
  /** False where reading has ended. */
  readonly write: (chunk: string) => boolean;
  /** Tells what is still open. */
  readonly end: () => void;
}

const ENDS: readonly XmlFault[] = ["entities", "depth", "many"];
const ABOUT_TAGS = /close tag|closing tag|unclosed|unexpected end|only one root|outside of root|contain a root/;
const UNKNOWN_ENTITY = "undefined entity";
const localName = (name: string): string => name.slice(name.lastIndexOf(":") + 1);

export function xmlReader(events: XmlEvents): XmlReader {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let isOver = false;
  let depth = 0;
  let faults = 0;
  let tagFrom = 0;
  const goesOn = (): boolean => !isOver;
  const fault = (code: XmlFault): void => {
    if (isOver) return;
    faults += 1;
    const told = faults > MOST_FAULTS ? "many" : code;
    isOver = ENDS.includes(told);
    events.fault(told, Math.max(0, parser.position - 1));
  };
  parser.on("error", ({ message }) => {
    // An entity of HTML: it comes as it is written, for whoever reads the text as HTML.
    if (!message.includes(UNKNOWN_ENTITY)) fault(ABOUT_TAGS.test(message) ? "tags" : "sign");
  });
  parser.on("doctype", (doctype) => {
    if (doctype.includes("[")) fault("entities");
  });
  parser.on("opentagstart", ({ name }) => {
    // The sign behind the name has been read.
    tagFrom = parser.position - name.length - 2;
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > MOST_DEPTH) fault("depth");
    if (!isOver) events.open(localName(name), attributes, tagFrom, parser.position);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    if (!isOver) events.close(localName(name));
  });
  const text = (piece: string): void => {
    if (!isOver) events.text(piece);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  return {
    write: (chunk) => {
      for (let at = 0; at < chunk.length && goesOn(); at += CHUNK) parser.write(chunk.slice(at, at + CHUNK));
      return goesOn();
    },
    end: () => {
      if (goesOn()) parser.close();
    },
  };
}
