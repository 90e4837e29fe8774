import { readArea } from "../../tables/address";
import type { Area, Sheet } from "../../tables/workbook";
import { FileProblem } from "../fileProblem";
import { limits } from "../limits";
import { attribute, isSet, wholeNumber, type XmlAttributes, type XmlVisitor } from "../xml/readXml";
import { SheetCells, type SharedParts } from "./sheetCells";

/** What a worksheet part says by itself. */
export type SheetPart = Omit<Sheet, "name">;

/**
 * Reads one worksheet part: values, stored results, formulas, formats, merges, hidden rows and columns, filter, protection.
 * `read` hands the visitor to whoever holds the part.
 * @throws FileProblem when an address, a size or a value is none that Excel can hold
 */
export function readSheetPart(shared: SharedParts, read: (visitor: XmlVisitor) => void): SheetPart {
  const cells = new SheetCells(shared);
  const merges: Area[] = [];
  const hiddenColumns = new Set<number>();
  let isData = false;
  let described = 0;
  const found: { filter?: Area; isProtected: boolean } = { isProtected: false };
  const outside = (name: string, attributes: XmlAttributes): void => {
    if (name === "sheetData") isData = true;
    else if (name === "mergeCell") {
      if (merges.length === limits.merges) throw new FileProblem("too-large");
      merges.push(areaOf(attributes));
    } else if (name === "col") {
      const { min, max } = columnsOf(attributes);
      described += max - min + 1;
      // Descriptions do not overlap: more columns than a sheet has is no sheet.
      if (described > limits.columns) throw new FileProblem("damaged");
      if (isSet(attribute(attributes, "hidden")) || Number(attribute(attributes, "width") ?? 1) === 0)
        for (let c = min; c <= max; c++) hiddenColumns.add(c - 1);
    } else if (name === "autoFilter") {
      // One that is switched off may keep no area.
      if (attribute(attributes, "ref") !== undefined) found.filter = areaOf(attributes);
    } else if (name === "sheetProtection") found.isProtected ||= isSet(attribute(attributes, "sheet"));
  };
  read({
    open: (name, attributes) => (isData ? cells.open(name, attributes) : outside(name, attributes)),
    text: (piece) => cells.text(piece),
    close: (name) => {
      if (name === "sheetData") isData = false;
      else if (isData) cells.close(name);
    },
  });
  return {
    top: 0,
    left: 0,
    ...cells.result(),
    merges,
    hiddenColumns,
    ...found,
  };
}

function areaOf(attributes: XmlAttributes): Area {
  const area = readArea(attribute(attributes, "ref") ?? "");
  if (!area || area.bottom >= limits.rows || area.right >= limits.columns) throw new FileProblem("damaged");
  return area;
}

function columnsOf(attributes: XmlAttributes): { readonly min: number; readonly max: number } {
  const min = wholeNumber(attribute(attributes, "min") ?? "", 1, limits.columns);
  return { min, max: wholeNumber(attribute(attributes, "max") ?? "", min, limits.columns) };
}
