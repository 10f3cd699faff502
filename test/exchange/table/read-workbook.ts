/** What a workbook says, read from its XML without the library that wrote it. */
import { strFromU8, unzipSync } from "fflate";

export interface ReadCell {
  /** Of text: decoded. Of numbers and dates: as written. */
  readonly value: string;
  readonly isText: boolean;
  readonly format: string;
  readonly isBold: boolean;
}

export async function partsOf(workbook: Blob): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
export const unescaped = (xml: string): string =>
  xml.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
/** ECMA-376, ST_Xstring. */
const decoded = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
const all = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map((match) => match[1] ?? "");

/** The cells of one sheet by address. */
export function cellsOf(parts: ReadonlyMap<string, string>, sheet: number): Readonly<Record<string, ReadCell>> {
  const part = (path: string): string => parts.get(path) ?? "";
  const texts = all(part("xl/sharedStrings.xml"), /<t(?: xml:space="preserve")?>([^<]*)<\/t>/g);
  const styles = part("xl/styles.xml");
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
  );
  const fonts = all(styles, /<font>(.*?)<\/font>/g);
  const faces = all(styles.slice(styles.indexOf("<cellXfs")), /<xf ([^>]*)>/g);
  const cells = part(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<c ([^>]*)><v>([^<]*)<\/v><\/c>/g);
  return Object.fromEntries(
    [...cells].map(([, attributes = "", value = ""]) => {
      const attribute = (from: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(from)?.[1] ?? "";
      const face = faces[Number(attribute(attributes, "s"))] ?? "";
      const isText = attribute(attributes, "t") === "s";
      const cell: ReadCell = {
        value: isText ? decoded(unescaped(texts[Number(value)] ?? `no text ${value}`)) : value,
        isText,
        format: formats.get(attribute(face, "numFmtId")) ?? "General",
        isBold: (fonts[Number(attribute(face, "fontId"))] ?? "").includes("<b/>"),
      };
      return [attribute(attributes, "r"), cell];
    }),
  );
}
