import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import { FileProblem } from "../../src/workbooks/fileProblem";
import type { Sheet } from "../../src/tables/workbook";

/** Parts of a workbook file, as text; the ones left out are not written. */
export interface Parts {
  readonly sheet: string;
  /** What the workbook part says before its sheets. */
  readonly book?: string;
  readonly strings?: string;
  readonly styles?: string;
  /** Other parts by path, and the sheet's relationships to them. */
  readonly more?: Readonly<Record<string, string>>;
  readonly sheetRelations?: string;
}

export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
export const relations = (...all: readonly string[]): string =>
  `<Relationships>${all.join("")}</Relationships>`;

/** A workbook file written part by part, as other programs than Excel do. */
export function bytesOf({ sheet, book = "", strings, styles, more = {}, sheetRelations }: Parts): Uint8Array {
  const parts: Record<string, string> = {
    "_rels/.rels": relations(relation("a", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns:r="${office}">${book}<sheets><sheet name="Été &amp; Co" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation("rId1", "worksheet", "worksheets/sheet1.xml"),
      strings === undefined ? "" : relation("rId2", "sharedStrings", "sharedStrings.xml"),
      styles === undefined ? "" : relation("rId3", "styles", "styles.xml"),
    ),
    "xl/worksheets/sheet1.xml": sheet,
    ...(strings !== undefined && { "xl/sharedStrings.xml": strings }),
    ...(styles !== undefined && { "xl/styles.xml": styles }),
    ...(sheetRelations !== undefined && { "xl/worksheets/_rels/sheet1.xml.rels": sheetRelations }),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

export const read = (parts: Parts): Sheet => {
  const [sheet] = readWorkbook("a.xlsx", bytesOf(parts)).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

export const data = (rows: string, tail = ""): string =>
  `<worksheet><sheetData>${rows}</sheetData>${tail}</worksheet>`;

/** One row of cells at A1. */
export const cells = (...all: readonly string[]): string => data(`<row r="1">${all.join("")}</row>`);

/** The kind of problem that reading these bytes meets; "read" when it meets none. Anything else than a FileProblem is thrown. */
export function problemOf(bytes: Uint8Array): string {
  try {
    readWorkbook("a.xlsx", bytes);
    return "read";
  } catch (error) {
    if (error instanceof FileProblem) return error.kind;
    throw error;
  }
}
