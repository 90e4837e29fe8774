import { readAddress } from "../../tables/address";
import { tagAttribute, xmlTags } from "./xmlTags";

/** A row of a worksheet part, and where its cells stand. */
interface RowText {
  readonly row: number;
  readonly start: number;
  readonly tagEnd: number;
  readonly isEmpty: boolean;
  readonly style: string | undefined;
  readonly cells: { readonly column: number; readonly start: number }[];
  /** Before its closing tag. */
  close: number;
}

interface MissingCell {
  readonly cell: string;
  readonly column: number;
}

/** The rows of a worksheet part, where its data ends, and the styles of its columns. */
interface Outline {
  readonly rows: readonly RowText[];
  readonly data: { readonly start: number; readonly end: number; readonly isEmpty: boolean } | null;
  readonly columns: readonly { readonly from: number; readonly to: number; readonly style: string }[];
}

/**
 * The text of a worksheet part in which every one of these cells has an element: a program leaves out the blank cells that have no look
 * of their own. A cell takes the style of its row, else of its column.
 * @example withCells(`<sheetData/>`, ["B2"]) // `<sheetData><row r="2"><c r="B2"/></row></sheetData>`
 */
export function withCells(xml: string, cells: Iterable<string>): string {
  const outline = outlineOf(xml);
  const { data } = outline;
  if (data === null) return xml;
  const prefix = /^<([^\s/>:]+:)?/.exec(xml.slice(data.start, data.start + 60))?.[1] ?? "";
  const rows = new Map(outline.rows.map((own) => [own.row, own]));
  const missing = new Map<number, MissingCell[]>();
  for (const cell of cells) {
    const at = readAddress(cell);
    if (at === null || rows.get(at.row)?.cells.some(({ column }) => column === at.column)) continue;
    const own = { cell, column: at.column };
    missing.set(at.row, [...(missing.get(at.row) ?? []), own]);
  }
  const blank = ({ cell, column }: MissingCell, own: RowText | undefined): string => {
    const style = own?.style ?? outline.columns.find(({ from, to }) => from <= column && column <= to)?.style;
    return `<${prefix}c r="${cell}"${style === undefined ? "" : ` s="${style}"`}/>`;
  };
  // Texts put in place of a stretch, in the order of the part.
  const changes: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const whole: string[] = [];
  let after = 0;
  for (const [row, unsorted] of [...missing].sort(([one], [other]) => one - other)) {
    const wanted = unsorted.sort((one, other) => one.column - other.column);
    const own = rows.get(row);
    if (own && !own.isEmpty) {
      for (const one of wanted) {
        const at = own.cells.find(({ column }) => column > one.column)?.start ?? own.close;
        changes.push({ from: at, to: at, text: blank(one, own) });
      }
      continue;
    }
    const inside = wanted.map((one) => blank(one, own)).join("");
    const opening = own
      ? xml.slice(own.start, own.tagEnd).replace(/\s*\/>$/, ">")
      : `<${prefix}row r="${row + 1}">`;
    const text = `${opening}${inside}</${prefix}row>`;
    while ((outline.rows[after]?.row ?? Infinity) < row) after++;
    const next = own ? own.start : outline.rows[after]?.start;
    if (data.isEmpty) whole.push(text);
    else changes.push({ from: next ?? data.end, to: own ? own.tagEnd : (next ?? data.end), text });
  }
  if (whole.length > 0) {
    const opening = xml.slice(data.start, data.end).replace(/\s*\/>$/, ">");
    const text = `${opening}${whole.join("")}</${prefix}sheetData>`;
    changes.push({ from: data.start, to: data.end, text });
  }
  return replaced(xml, changes);
}

/** The text with stretches replaced; those of one place keep their order. */
function replaced(
  text: string,
  changes: readonly { readonly from: number; readonly to: number; readonly text: string }[],
): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: own } of [...changes].sort((one, other) => one.from - other.from)) {
    parts.push(text.slice(at, from), own);
    at = to;
  }
  return parts.join("") + text.slice(at);
}

function outlineOf(xml: string): Outline {
  const rows: RowText[] = [];
  const columns: { from: number; to: number; style: string }[] = [];
  let data: { start: number; end: number; isEmpty: boolean } | null = null;
  let [row, column] = [-1, -1];
  for (const { kind, name, start, end } of xmlTags(xml)) {
    const own = rows.at(-1);
    if (name === "col" && kind !== "close") {
      const tag = xml.slice(start, end);
      const style = tagAttribute(tag, "style");
      const [from, to] = ["min", "max"].map((one) => Number(tagAttribute(tag, one)) - 1);
      if (style !== undefined && from !== undefined && to !== undefined) columns.push({ from, to, style });
    } else if (name === "sheetData") {
      if (kind === "empty") return { rows, columns, data: { start, end, isEmpty: true } };
      // Rows after the last one go before the closing tag.
      if (kind === "close") return { rows, columns, data: data && { ...data, end: start } };
      data = { start, end, isEmpty: false };
    } else if (data === null) continue;
    else if (name === "row") {
      if (kind === "close" && own) own.close = start;
      if (kind === "close") continue;
      const tag = xml.slice(start, end);
      row = Number(tagAttribute(tag, "r") ?? row + 2) - 1;
      column = -1;
      const style = tagAttribute(tag, "customFormat") === "1" ? tagAttribute(tag, "s") : undefined;
      rows.push({ row, start, tagEnd: end, isEmpty: kind === "empty", style, cells: [], close: end });
    } else if (name === "c" && kind !== "close") {
      column = readAddress(tagAttribute(xml.slice(start, end), "r") ?? "")?.column ?? column + 1;
      own?.cells.push({ column, start });
    }
  }
  return { rows, columns, data: null };
}
