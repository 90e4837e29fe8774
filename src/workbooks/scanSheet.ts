import { readAddress, readArea } from "../tables/address";
import type { Area, CellValue, Sheet } from "../tables/workbook";
import { FileProblem } from "./fileProblem";
import { itemText } from "./sharedStrings";
import { shiftFormula } from "./shiftFormula";
import { attribute, decodeText, isSet, startTags, withoutPrefix } from "./xml";

/** What the cells of every sheet refer to. */
export interface SharedParts {
  readonly strings: readonly string[];
  readonly formats: readonly (string | null)[];
  /** Days to add to the date serials of a workbook that counts from 1904. */
  readonly dateShift: number;
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

type Row<T> = (T | null)[];
const blankRow: CellValue[] = [];
const looksLikeDate = /(^|[^\\"])[dmyhs]/i;

/** Reads one worksheet part: values, cached results, formulas, formats, merges, hidden rows and columns, protection. */
export function scanSheet(name: string, sheetXml: string, shared: SharedParts): Sheet {
  const xml = withoutPrefix(sheetXml);
  const dataStart = /<sheetData\s*>/.exec(xml);
  const dataEnd = dataStart ? xml.indexOf("</sheetData>", dataStart.index) : -1;
  if (dataStart ? dataEnd === -1 : !/<sheetData\s*\/>/.test(xml))
    throw new FileProblem("damaged", { sheet: name });
  const head = xml.slice(0, dataStart?.index ?? 0);
  const tail = xml.slice(Math.max(dataEnd, 0));
  return {
    name,
    top: 0,
    left: 0,
    ...(dataStart
      ? new RowScan(xml, shared).scan(dataStart.index + dataStart[0].length, dataEnd)
      : { values: [] }),
    merges: startTags(tail, "mergeCell").flatMap(
      (tag): Area | [] => readArea(attribute(tag, "ref") ?? "") ?? [],
    ),
    hiddenColumns: hiddenColumns(head),
    isProtected: startTags(tail, "sheetProtection").some((tag) => isSet(attribute(tag, "sheet"))),
  };
}

function hiddenColumns(head: string): Set<number> {
  const hidden = new Set<number>();
  for (const tag of startTags(head, "col")) {
    if (!isSet(attribute(tag, "hidden"))) continue;
    const last = Math.min(Number(attribute(tag, "max")), 16384);
    for (let c = Number(attribute(tag, "min")); c <= last; c++) hidden.add(c - 1);
  }
  return hidden;
}

/** One pass over the rows of a sheet; a million cells make no object each, only their value. */
class RowScan {
  private readonly values: CellValue[][] = [];
  private readonly formulas: (Row<string> | undefined)[] = [];
  private readonly formats: (Row<string> | undefined)[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly masters = new Map<string, Master>();

  constructor(
    private readonly xml: string,
    private readonly shared: SharedParts,
  ) {}

  scan(start: number, end: number): Pick<Sheet, "values" | "formulas" | "formats" | "hiddenRows"> {
    const { xml } = this;
    let row = -1;
    let column = -1;
    for (let at = xml.indexOf("<", start); at !== -1 && at < end; at = xml.indexOf("<", at)) {
      const close = xml.indexOf(">", at);
      if (close === -1) break;
      const kind = xml.charCodeAt(at + 1);
      const afterName = xml.charCodeAt(at + 2);
      if (kind === 99 && (afterName <= 32 || afterName === 62 || afterName === 47)) {
        const tag = xml.slice(at, close);
        const place = readPlace(tag);
        column = place ? place.column : column + 1;
        if (place) row = place.row;
        if (xml.charCodeAt(close - 1) === 47) {
          at = close;
          continue;
        }
        const next = xml.indexOf("</c>", close);
        if (next === -1) break;
        this.readCell(tag, xml.slice(close + 1, next), row, column);
        at = next + 4;
      } else if (kind === 114 && xml.startsWith("<row", at)) {
        const tag = xml.slice(at, close);
        row = Number(attribute(tag, "r") ?? row + 2) - 1;
        column = -1;
        if (tag.includes("hidden") && isSet(attribute(tag, "hidden"))) this.hiddenRows.add(row);
        at = close;
      } else at = close;
    }
    for (let r = 0; r < this.values.length; r++) this.values[r] ??= blankRow;
    const { values, formulas, formats, hiddenRows } = this;
    return { values, formulas, formats, hiddenRows };
  }

  private readCell(tag: string, body: string, row: number, column: number): void {
    const type = tag.includes(' t="') ? attribute(tag, "t") : undefined;
    const formulaAt = body.indexOf("<f");
    const rest = formulaAt === -1 ? body : body.slice(this.readFormula(body, formulaAt, row, column));
    const format = this.shared.formats[styleIndex(tag)] ?? null;
    const value = this.readValue(type, rest, format);
    if (value === null) return;
    const cells = (this.values[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    if (format && typeof value !== "boolean") ((this.formats[row] ??= []) as Row<string>)[column] = format;
  }

  private readValue(type: string | undefined, body: string, format: string | null): CellValue {
    const { shared } = this;
    if (type === "inlineStr") return itemText(body);
    const open = body.indexOf("<v");
    if (open === -1) return null;
    const from = body.indexOf(">", open) + 1;
    if (body.charCodeAt(from - 2) === 47) return type === "str" ? "" : null;
    const text = body.slice(from, body.indexOf("<", from));
    if (type === undefined || type === "n") {
      const number = Number(text);
      if (text.trim() === "" || Number.isNaN(number)) return text === "" ? null : text;
      return shared.dateShift && format && looksLikeDate.test(format) ? number + shared.dateShift : number;
    }
    if (type === "s") return shared.strings[Number(text)] ?? null;
    if (type === "b") return text === "1";
    if (type === "d") return Date.parse(text) / 86400000 + 25569;
    return decodeText(text);
  }

  /** Records the formula that starts at `open`; returns where the cell's value may start. */
  private readFormula(body: string, open: number, row: number, column: number): number {
    const from = body.indexOf(">", open) + 1;
    const tag = body.slice(open, from);
    const isEmpty = body.charCodeAt(from - 2) === 47;
    const close = isEmpty ? from : Math.max(from, body.indexOf("</f>", from));
    let formula = decodeText(body.slice(from, close));
    const group = tag.includes("shared") ? attribute(tag, "si") : undefined;
    if (group !== undefined) {
      const master = this.masters.get(group);
      if (formula) this.masters.set(group, { formula, row, column });
      else if (master) formula = shiftFormula(master.formula, row - master.row, column - master.column);
    }
    if (formula)
      ((this.formulas[row] ??= []) as Row<string>)[column] = `=${formula.replaceAll("_xldudf_", "")}`;
    return close;
  }
}

function readPlace(tag: string): { row: number; column: number } | null {
  if (tag.startsWith('<c r="')) return readAddress(tag.slice(6, tag.indexOf('"', 6)));
  return readAddress(attribute(tag, "r") ?? "");
}

function styleIndex(tag: string): number {
  const at = tag.indexOf(' s="');
  return at === -1 ? 0 : Number(tag.slice(at + 4, tag.indexOf('"', at + 4)));
}
