import type { Sheet, Workbook } from "../tables/workbook";
import { FileProblem } from "./fileProblem";
import { openPackage } from "./openPackage";
import { scanSheet } from "./scanSheet";
import { readSharedStrings } from "./sharedStrings";
import { readFormats } from "./styles";
import { attribute, isSet, startTags, withoutPrefix } from "./xml";

/** What a caller may ask of the reading. */
export interface ReadOptions {
  /** Read only the sheet of that name. */
  readonly sheet?: string;
  /** Told before each sheet is read. */
  readonly onSheet?: (name: string, index: number, count: number) => void;
}

/**
 * Reads the bytes of an .xlsx (or .xlsm) workbook: values, cached results, formulas, formats, merges, hidden lines.
 * Document types and external entities are never resolved; nothing outside the file is opened.
 * @throws FileProblem when the bytes are no workbook that can be read
 * @example readWorkbook("annexe.xlsx", new Uint8Array(readFileSync("annexe.xlsx"))).sheets[0]?.values
 */
export function readWorkbook(name: string, bytes: Uint8Array, options: ReadOptions = {}): Workbook {
  const pack = openPackage(bytes);
  const book = withoutPrefix(pack.take("xl/workbook.xml"));
  if (!/<workbook[\s>]/.test(book)) throw new FileProblem("not-workbook");
  const targets = new Map(
    startTags(withoutPrefix(pack.take("xl/_rels/workbook.xml.rels")), "Relationship").map((tag) => [
      attribute(tag, "Id"),
      attribute(tag, "Target") ?? "",
    ]),
  );
  const entries = startTags(book, "sheet").map((tag) => ({
    name: attribute(tag, "name") ?? "",
    path: partPath(targets.get(attribute(tag, "r:id") ?? /\w+:id="([^"]*)"/.exec(tag)?.[1]) ?? ""),
    isHidden: (attribute(tag, "state") ?? "visible") !== "visible",
  }));
  const worksheets = entries.filter(({ path }) => path.includes("worksheets/"));
  if (worksheets.length === 0) throw new FileProblem("no-worksheet");
  const wanted = worksheets.filter((entry) => options.sheet === undefined || entry.name === options.sheet);
  if (options.sheet !== undefined && wanted.length === 0) {
    throw new FileProblem("no-such-sheet", {
      sheet: options.sheet,
      known: entries.map((e) => e.name).join(", "),
    });
  }
  const shared = {
    strings: readSharedStrings(pack.take("xl/sharedStrings.xml")),
    formats: readFormats(pack.take("xl/styles.xml")),
    dateShift: startTags(book, "workbookPr").some((tag) => isSet(attribute(tag, "date1904"))) ? 1462 : 0,
  };
  const sheets = wanted.map(({ name: sheetName, path, isHidden }, index): Sheet => {
    options.onSheet?.(sheetName, index, wanted.length);
    if (!pack.has(path)) throw new FileProblem("damaged", { sheet: sheetName });
    return { ...scanSheet(sheetName, pack.take(path), shared), isHidden };
  });
  return { name, sheets };
}

const partPath = (target: string): string =>
  target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
