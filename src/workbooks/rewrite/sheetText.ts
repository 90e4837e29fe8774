import { cellAddress, columnLetters, readAddress, readArea } from "../../tables/address";
import type { CellValue } from "../../tables/workbook";
import { shiftFormula } from "../sheets/shiftFormula";
import { withCells } from "./blankCells";
import { escaped, tagAttribute, unescaped, withoutAttribute, xmlTags } from "./xmlTags";

/** A cell of a worksheet part, as its text says it. */
interface CellText {
  readonly cell: string;
  readonly start: number;
  readonly end: number;
  /** The end of its first tag; equal to `end` when it is an empty one. */
  readonly tagEnd: number;
  /** Its formula element, and what it says of itself. */
  readonly formula: {
    readonly start: number;
    readonly end: number;
    readonly tag: string;
    readonly text: string;
  } | null;
}

/** What is done to a cell: its formula is taken away and its value stays, or a formula comes back with that value as its result. */
export type CellEdit =
  | { readonly kind: "freeze" }
  | {
      readonly kind: "formula";
      /** As a file writes it, without `=`. */
      readonly formula: string;
      readonly value: CellValue;
      /** The cells that an array formula fills. */
      readonly array: string | null;
      readonly isDynamic: boolean;
    };

/** The cells of a worksheet part that hold something. */
function* cellTexts(xml: string): Generator<CellText> {
  let isData = false;
  let [row, column] = [-1, -1];
  let cell: { start: number; tagEnd: number; address: string } | null = null;
  let formula: { start: number; end: number; tag: string; text: string } | null = null;
  let opened: { start: number; end: number } | null = null;
  for (const { kind, name, start, end } of xmlTags(xml)) {
    if (name === "sheetData") isData = kind === "open";
    else if (!isData) continue;
    else if (name === "row" && kind !== "close") {
      row = Number(tagAttribute(xml.slice(start, end), "r") ?? row + 2) - 1;
      column = -1;
    } else if (name === "c" && kind !== "close") {
      // An address is optional: a cell without one stands after the one before it.
      const stated = readAddress(tagAttribute(xml.slice(start, end), "r") ?? "");
      column = stated?.column ?? column + 1;
      const address = cellAddress(stated?.row ?? row, column);
      if (kind === "empty") yield { cell: address, start, end, tagEnd: end, formula: null };
      else cell = { start, tagEnd: end, address };
      formula = null;
    } else if (name === "f" && cell) {
      if (kind === "empty") formula = { start, end, tag: xml.slice(start, end), text: "" };
      else if (kind === "open") opened = { start, end };
      else if (opened) {
        const text = unescaped(xml.slice(opened.end, start));
        formula = { start: opened.start, end, tag: xml.slice(opened.start, opened.end), text };
      }
    } else if (name === "c" && cell) {
      yield { cell: cell.address, start: cell.start, end, tagEnd: cell.tagEnd, formula };
      cell = null;
    }
  }
}

/** The cells that each array formula of a worksheet part fills besides its own, by the address of its own. */
export function spilledCells(xml: string): ReadonlyMap<string, readonly string[]> {
  const spills = new Map<string, readonly string[]>();
  for (const { cell, formula } of cellTexts(xml)) {
    const area =
      formula && tagAttribute(formula.tag, "t") === "array"
        ? readArea(tagAttribute(formula.tag, "ref") ?? "")
        : null;
    if (!area) continue;
    const cells: string[] = [];
    for (let r = area.top; r <= area.bottom; r++)
      for (let c = area.left; c <= area.right; c++) cells.push(cellAddress(r, c));
    spills.set(
      cell,
      cells.filter((one) => one !== cell),
    );
  }
  return spills;
}

/** The number of the style of every cell of a worksheet part. */
export function styleOfCells(xml: string): ReadonlyMap<string, number> {
  const styles = new Map<string, number>();
  for (const { cell, start, tagEnd } of cellTexts(xml))
    styles.set(cell, Number(tagAttribute(xml.slice(start, tagEnd), "s") ?? 0));
  return styles;
}

/** The cells whose formula gave an empty text: calculated, though nothing shows. */
export function emptyTexts(xml: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { cell, start, tagEnd, formula, end } of cellTexts(xml))
    if (formula && tagAttribute(xml.slice(start, tagEnd), "t") === "str")
      if (!/<(?:[^\s/>:]+:)?v[^>]*>[^<]/.test(xml.slice(formula.end, end))) found.add(cell);
  return found;
}

/**
 * The text of a worksheet part with some of its cells changed; all else stays as it was written. A formula shared with a cell that
 * loses it is written out for the others; one that comes back to a blank cell finds it even where the part left it out.
 */
export function editedSheet(part: string, edits: ReadonlyMap<string, CellEdit>): string {
  const formulas = [...edits].flatMap(([cell, { kind }]) => (kind === "formula" ? [cell] : []));
  const xml = withCells(part, formulas);
  const masters = new Map<string, { readonly cell: string; readonly text: string }>();
  const touched = new Set<string>();
  for (const { cell, formula } of cellTexts(xml)) {
    const group = formula ? tagAttribute(formula.tag, "si") : undefined;
    if (!formula || group === undefined) continue;
    if (formula.text !== "" && !masters.has(group)) masters.set(group, { cell, text: formula.text });
    if (edits.has(cell)) touched.add(group);
  }
  const parts: string[] = [];
  let from = 0;
  for (const one of cellTexts(xml)) {
    const edit = edits.get(one.cell);
    const group = one.formula ? tagAttribute(one.formula.tag, "si") : undefined;
    if (!edit && (group === undefined || !touched.has(group))) continue;
    parts.push(
      xml.slice(from, one.start),
      edit ? editedCell(xml, one, edit) : unshared(xml, one, masters.get(group ?? "")),
    );
    from = one.end;
  }
  return parts.join("") + xml.slice(from);
}

/** The prefix that the part writes its elements with. */
const prefixOf = (xml: string, { start }: CellText): string =>
  /^<([^\s/>:]+:)?/.exec(xml.slice(start, start + 60))?.[1] ?? "";

function editedCell(xml: string, one: CellText, edit: CellEdit): string {
  const { start, end, tagEnd, formula } = one;
  const tag = xml.slice(start, tagEnd);
  if (edit.kind === "freeze") {
    if (!formula) return xml.slice(start, end);
    // `cm` tells that the formula is a dynamic array: there is none any more.
    return withoutAttribute(tag, "cm") + xml.slice(tagEnd, formula.start) + xml.slice(formula.end, end);
  }
  const bare = withoutAttribute(withoutAttribute(tag, "cm"), "t").replace(/\s*\/?>$/, "");
  const prefix = prefixOf(xml, one);
  const array = edit.array === null ? "" : ` t="array" ref="${edit.array}"`;
  const { type, text } = storedResult(edit.value);
  return `${bare}${type}${edit.isDynamic ? ' cm="1"' : ""}><${prefix}f${array}>${escaped(edit.formula)}</${prefix}f><${prefix}v>${text}</${prefix}v></${prefix}c>`;
}

/** A value as the stored result of a formula. */
function storedResult(value: CellValue): { readonly type: string; readonly text: string } {
  if (typeof value === "number") return { type: "", text: String(value) };
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  return { type: ' t="str"', text: escaped(value ?? "") };
}

function unshared(
  xml: string,
  one: CellText,
  master: { readonly cell: string; readonly text: string } | undefined,
): string {
  const { start, end, formula, cell } = one;
  const [from, to] = [readAddress(master?.cell ?? ""), readAddress(cell)];
  if (!formula || !master || !from || !to) return xml.slice(start, end);
  const text = formula.text || shiftFormula(master.text, to.row - from.row, to.column - from.column);
  const prefix = prefixOf(xml, one);
  return `${xml.slice(start, formula.start)}<${prefix}f>${escaped(text)}</${prefix}f>${xml.slice(formula.end, end)}`;
}

/** A whole worksheet part made of rows of values: texts stay texts. */
export function madeSheet(rows: readonly (readonly CellValue[])[], widths: readonly number[]): string {
  const columns = widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  const cell = (value: CellValue, r: number, c: number): string => {
    const at = `${columnLetters(c)}${r + 1}`;
    if (value === null) return "";
    if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
    if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  };
  const data = rows
    .map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, r, c)).join("")}</row>`)
    .join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>${data}</sheetData></worksheet>`;
}
