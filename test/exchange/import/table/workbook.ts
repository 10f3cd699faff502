/** Workbooks by hand, as small as they may be. */
import { strToU8, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

export interface Sheet {
  readonly name?: string;
  readonly state?: string;
  /** Rows of a sheet as XML. */
  readonly xml: string;
}
export const inline = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (cells) => `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`).join("")}</row>`,
    )
    .join("");

/** `others`: further parts, or other ones in the place of these. */
export function workbookOf(sheets: readonly Sheet[], others: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    "xl/workbook.xml": `${HEAD}<workbook xmlns:r="${RELATION}"><sheets>${sheets
      .map(({ name = "S", state = "visible" }, at) => `<sheet name="${name}" state="${state}" r:id="rId${at}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships>${sheets
      .map((_, at) => `<Relationship Id="rId${at}" Type="${RELATION}/worksheet" Target="worksheets/sheet${at}.xml"/>`)
      .join(
        "",
      )}<Relationship Id="s" Type="${RELATION}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="t" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, at) => [
        `xl/worksheets/sheet${at}.xml`,
        `${HEAD}<worksheet><sheetData>${xml}</sheetData></worksheet>`,
      ]),
    ),
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
