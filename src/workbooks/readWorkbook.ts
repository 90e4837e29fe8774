import type { Workbook } from "../tables/workbook";
import { FileProblem } from "./fileProblem";
import { fileKind } from "./fileKind";
import { openPackage, type OfficePackage } from "./package/openPackage";
import { isTextTable, readCsv } from "./csv/readCsv";
import { readOds } from "./ods/readOds";
import type { ReadOptions } from "./readOptions";
import { readXlsx } from "./readXlsx";

/**
 * Reads the bytes of an .xlsx (or .xlsm, .xltx), .ods or .csv workbook: values, stored results, formulas, formats, merges,
 * hidden lines, notes. The bytes say what the file is; its name only tells a table of text (.csv, .tsv, .txt) from any other text.
 * External entities are never resolved; nothing outside the file is opened.
 * @throws FileProblem when the bytes are no workbook that can be read
 * @example readWorkbook("annexe.xlsx", new Uint8Array(readFileSync("annexe.xlsx"))).sheets[0]?.values
 */
export function readWorkbook(name: string, bytes: Uint8Array, options: ReadOptions = {}): Workbook {
  const kind = fileKind(bytes);
  if (kind === "text" && isTextTable(name)) return readCsv(name, bytes, options);
  if (kind !== "zip") throw new FileProblem(kind);
  const pack = openPackage(bytes);
  if (pack.has("content.xml") && !pack.has("_rels/.rels")) return readOds(name, pack, options);
  return readXlsx(name, pack, mainPart(pack), options);
}

/** The part that the package opens on. @throws FileProblem when it is another kind of document */
export function mainPart(pack: OfficePackage): string {
  const stated = pack.relationships("").find(({ type }) => type === "officeDocument")?.target;
  const part = stated ?? ["/xl/workbook.xml", "/xl/workbook.bin"].find((usual) => pack.has(usual));
  if (part === undefined) throw new FileProblem("not-workbook");
  const type = pack.contentType(part);
  if (part.endsWith(".bin") || type.includes("binary.macroenabled")) throw new FileProblem("binary-xlsb");
  if (/wordprocessingml|presentationml/.test(type)) throw new FileProblem("not-workbook");
  return part;
}
