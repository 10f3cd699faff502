/** Which part of a workbook holds what (ECMA-376, 18.2 and 9.3). */
import { xmlReader, type XmlEvents } from "../xml/read-xml.ts";
import type { Unpack, ZipFault } from "../zip/read-zip.ts";
import { numberKind, unescapedText, type NumberKind } from "./sheet-values.ts";

/** Null where there is no such part. Names are told in small letters, with slashes. */
export type PartOf = (name: string) => Unpack | null;
type Heard = Partial<Omit<XmlEvents, "fault">>;
const nothing = (): void => undefined;

/** Reads until `isDone`. XML that defines entities, or is mangled all over, is a broken workbook. */
export function hearPart(unpack: Unpack, heard: Heard, isDone: () => boolean = () => false): ZipFault | null {
  let isBroken = false;
  const reader = xmlReader({
    open: heard.open ?? nothing,
    close: heard.close ?? nothing,
    text: heard.text ?? nothing,
    fault: (fault) => {
      isBroken ||= fault !== "sign";
    },
  });
  const decoder = new TextDecoder();
  const fault = unpack((piece) => reader.write(decoder.decode(piece, { stream: true })) && !isBroken && !isDone());
  if (fault !== null) return fault;
  if (!isDone()) reader.end();
  return isBroken && !isDone() ? "broken-archive" : null;
}

export interface Workbook {
  /** Names of parts, sheets that are shown before those that are hidden. */
  readonly sheets: readonly string[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Whether its calendar begins in 1904. */
  readonly is1904: boolean;
}
const WORKBOOK = "xl/workbook.xml";
const attribute = (attributes: Readonly<Record<string, string>>, name: string): string =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1] ?? "";
const isTrue = (text: string): boolean => text === "1" || text === "true";

export function readWorkbook(part: PartOf): Workbook | ZipFault {
  const [main, relations] = [part(WORKBOOK), part("xl/_rels/workbook.xml.rels")];
  if (main === null || relations === null) return "broken-archive";
  const targets = new Map<string, string>();
  const byType = new Map<string, string>();
  const relationFault = hearPart(relations, {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const target = attribute(attributes, "Target").toLowerCase();
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      targets.set(attribute(attributes, "Id"), path);
      byType.set(attribute(attributes, "Type").split("/").at(-1) ?? "", path);
    },
  });
  const sheets: { readonly path: string; readonly isHidden: boolean }[] = [];
  let is1904 = false;
  const mainFault = hearPart(main, {
    open: (name, attributes) => {
      if (name === "workbookPr") is1904 = isTrue(attribute(attributes, "date1904"));
      if (name !== "sheet") return;
      const path = targets.get(attribute(attributes, "id"));
      const isHidden = attribute(attributes, "state").toLowerCase().includes("hidden");
      if (path !== undefined) sheets.push({ path, isHidden });
    },
  });
  return (
    relationFault ??
    mainFault ?? {
      sheets: sheets.toSorted((one, other) => Number(one.isHidden) - Number(other.isHidden)).map(({ path }) => path),
      sharedStrings: byType.get("sharedStrings") ?? null,
      styles: byType.get("styles") ?? null,
      is1904,
    }
  );
}

/** The texts that cells point to. How to pronounce them stands beside and is left out. */
export function readSharedStrings(unpack: Unpack): readonly string[] | ZipFault {
  const texts: string[] = [];
  let text = "";
  let isText = false;
  let phonetic = 0;
  const fault = hearPart(unpack, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") phonetic += 1;
      if (name === "t") isText = phonetic === 0;
    },
    close: (name) => {
      if (name === "t") isText = false;
      if (name === "rPh") phonetic -= 1;
      if (name === "si") texts.push(unescapedText(text));
    },
    text: (piece) => {
      if (isText) text += piece;
    },
  });
  return fault ?? texts;
}

/** By the number of a cell's style, how its numbers are meant. */
export function readStyles(unpack: Unpack): readonly NumberKind[] | ZipFault {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let isCellStyle = false;
  const fault = hearPart(unpack, {
    open: (name, attributes) => {
      const id = Number(attribute(attributes, "numFmtId"));
      if (name === "numFmt") codes.set(id, attribute(attributes, "formatCode"));
      if (name === "cellXfs") isCellStyle = true;
      if (name === "xf" && isCellStyle) kinds.push(numberKind(id, codes.get(id) ?? ""));
    },
    close: (name) => {
      if (name === "cellXfs") isCellStyle = false;
    },
  });
  return fault ?? kinds;
}
