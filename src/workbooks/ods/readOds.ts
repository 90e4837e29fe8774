import type { Sheet, Workbook } from "../../tables/workbook";
import { CellCount } from "../cellCount";
import { FileProblem } from "../fileProblem";
import { limits } from "../limits";
import type { OfficePackage } from "../package/openPackage";
import type { ReadOptions } from "../readOptions";
import { attribute } from "../xml/readXml";
import { OdsStyles } from "./odsStyles";
import { OdsTable } from "./odsTable";

/** LibreOffice keeps the cells of a linked workbook as a hidden sheet of this name. */
const isCopyOfFile = /^'[a-z]+:\/\/.*'#/i;

/**
 * Reads an OpenDocument workbook: values, stored results, formulas in Excel's form, formats, merges, hidden lines, notes.
 * @throws FileProblem when it is encrypted, damaged or too large
 */
export function readOds(name: string, pack: OfficePackage, options: ReadOptions): Workbook {
  refuseEncrypted(pack);
  const styles = new OdsStyles();
  const styling = {
    open: styles.open.bind(styles),
    text: styles.say.bind(styles),
    close: styles.close.bind(styles),
  };
  if (pack.has("styles.xml")) pack.read("styles.xml", "office:document-styles", styling);
  const sheets: Sheet[] = [];
  const names: string[] = [];
  const count = new CellCount();
  let table: OdsTable | null = null;
  let isSpreadsheet = false;
  /** Cells of other files, kept for links to them. */
  let links = 0;
  /** Tables of drawings and of tracked changes stand inside others. */
  let depth = 0;
  pack.read("content.xml", "office:document-content", {
    open: (element, attributes) => {
      if (element === "office:spreadsheet") isSpreadsheet = true;
      if (element === "table:dde-link") links++;
      if (element === "table:table") {
        if (depth++ > 0 || links > 0) return;
        const sheet = attribute(attributes, "table:name") ?? "";
        if (isCopyOfFile.test(sheet)) return;
        if (names.push(sheet) > limits.sheets) throw new FileProblem("too-large");
        if (options.sheet !== undefined && options.sheet !== sheet) return;
        options.onSheet?.(sheet, names.length - 1, names.length);
        const isHidden = styles.isHidden(attribute(attributes, "table:style-name"));
        const isProtected = attribute(attributes, "table:protected") === "true";
        table = new OdsTable(sheet, { isHidden, isProtected }, styles, count);
      } else if (table && depth === 1) table.open(element, attributes);
      else if (depth === 0) styling.open(element, attributes);
    },
    text: (piece) => {
      if (table && depth === 1) table.say(piece);
      else if (depth === 0) styling.text(piece);
    },
    close: (element) => {
      if (element === "table:dde-link") links--;
      if (element === "table:table") {
        if (--depth > 0 || !table) return;
        sheets.push(table.sheet());
        table = null;
      } else if (table && depth === 1) table.close(element);
      else if (depth === 0) styling.close(element);
    },
  });
  if (!isSpreadsheet) throw new FileProblem("not-workbook");
  if (names.length === 0) throw new FileProblem("no-worksheet");
  if (sheets.length === 0)
    throw new FileProblem("no-such-sheet", { sheet: options.sheet ?? "", known: names.join(", ") });
  return { name, sheets };
}

function refuseEncrypted(pack: OfficePackage): void {
  if (!pack.has("META-INF/manifest.xml")) return;
  pack.read("META-INF/manifest.xml", "manifest:manifest", {
    open: (element) => {
      if (element === "manifest:encryption-data") throw new FileProblem("password");
    },
  });
}
