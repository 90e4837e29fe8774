import { keepIndent, type IndentRows } from "../../tables/cellIndent";
import type { Area, CellValue, Sheet } from "../../tables/workbook";
import type { CellCount } from "../cellCount";
import { FileProblem } from "../fileProblem";
import { limits } from "../limits";
import { cellAddress } from "../../tables/address";
import { cellValue } from "../sheets/cellValues";
import { superscript } from "../sheets/superscript";
import { attribute, shownText, wholeNumber, type XmlAttributes } from "../xml/readXml";
import { excelFormula } from "./odsFormula";
import { BOOLEAN, type OdsStyles } from "./odsStyles";

interface OpenCell {
  readonly attributes: XmlAttributes;
  readonly repeat: number;
  paragraphs: string[];
  note: string[] | null;
}

const repeatOf = (attributes: XmlAttributes, name: string, most: number): number =>
  wholeNumber(attribute(attributes, `table:number-${name}-repeated`) ?? "1", 1, most);
const isUnseen = (attributes: XmlAttributes): boolean =>
  /^(?:collapse|filter)$/.test(attribute(attributes, "table:visibility") ?? "");

/** Reads one `table:table`; repeated cells and rows are written out where they hold something. */
export class OdsTable {
  private readonly values: CellValue[][] = [];
  private readonly formats: ((string | null)[] | undefined)[] = [];
  private readonly indents: IndentRows = [];
  private readonly formulas: ((string | null)[] | undefined)[] = [];
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly notes = new Map<string, string>();
  private readonly columnStyles: { readonly end: number; readonly style: string | undefined }[] = [];
  private columns = 0;
  private row = -1;
  private nextRow = 0;
  private repeatedRows = 1;
  private rowStyle: string | undefined;
  private column = 0;
  private cell: OpenCell | null = null;
  private paragraph: string | null = null;
  /** How deep inside a drawing: its words are no contents of the cell that it hangs on. */
  private drawn = 0;
  /** Where each open span starts in the paragraph, −1 for one that is not raised. */
  private spans: number[] = [];

  constructor(
    private readonly name: string,
    private readonly flags: { readonly isHidden: boolean; readonly isProtected: boolean },
    private readonly styles: OdsStyles,
    private readonly count: CellCount,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === "table:table-column") this.openColumn(attributes);
    else if (name === "table:table-row") this.openRow(attributes);
    else if (name === "table:table-cell" || name === "table:covered-table-cell")
      this.cell = {
        attributes,
        repeat: repeatOf(attributes, "columns", limits.columns),
        paragraphs: [],
        note: null,
      };
    else if (this.drawn > 0 || (this.cell && name.startsWith("draw:"))) this.drawn++;
    else if (this.cell) this.openInCell(this.cell, name, attributes);
  }

  private openInCell(cell: OpenCell, name: string, attributes: XmlAttributes): void {
    if (name === "office:annotation") cell.note = [];
    else if (name === "text:p" || name === "text:h") this.paragraph = "";
    else if (this.paragraph === null) return;
    else if (name === "text:span")
      this.spans.push(
        this.styles.isRaised(attribute(attributes, "text:style-name")) ? this.paragraph.length : -1,
      );
    else if (name === "text:s")
      this.paragraph += " ".repeat(
        wholeNumber(attribute(attributes, "text:c") ?? "1", 0, limits.textCharacters),
      );
    else if (name === "text:tab") this.paragraph += "\t";
    else if (name === "text:line-break") this.paragraph += "\n";
  }

  say(piece: string): void {
    if (this.paragraph !== null && this.paragraph.length < limits.textCharacters) this.paragraph += piece;
  }

  close(name: string): void {
    const { cell } = this;
    if (this.drawn > 0) {
      this.drawn--;
      return;
    }
    if (name === "table:table-row") this.closeRow();
    else if (!cell) return;
    else if (name === "text:p" || name === "text:h") {
      (cell.note ?? cell.paragraphs).push(this.paragraph ?? "");
      this.paragraph = null;
      this.spans = [];
    } else if (name === "text:span" && this.paragraph !== null) {
      const start = this.spans.pop() ?? -1;
      if (start >= 0)
        this.paragraph = this.paragraph.slice(0, start) + superscript(this.paragraph.slice(start));
    } else if (name === "office:annotation") {
      this.notes.set(cellAddress(this.row, this.column), shownText((cell.note ?? []).join("\n")));
      cell.note = null;
    } else if (name === "table:table-cell" || name === "table:covered-table-cell") this.closeCell(cell);
  }

  private openColumn(attributes: XmlAttributes): void {
    const first = this.columns;
    this.columns += repeatOf(attributes, "columns", limits.columns);
    if (this.columns > limits.columns) throw new FileProblem("damaged");
    this.columnStyles.push({
      end: this.columns,
      style: attribute(attributes, "table:default-cell-style-name"),
    });
    if (isUnseen(attributes)) for (let c = first; c < this.columns; c++) this.hiddenColumns.add(c);
  }

  private openRow(attributes: XmlAttributes): void {
    this.row = this.nextRow;
    this.repeatedRows = repeatOf(attributes, "rows", limits.rows);
    this.nextRow += this.repeatedRows;
    if (this.nextRow > limits.rows) throw new FileProblem("damaged");
    this.rowStyle = attribute(attributes, "table:default-cell-style-name");
    this.column = 0;
    if (isUnseen(attributes)) for (let r = this.row; r < this.nextRow; r++) this.hiddenRows.add(r);
  }

  private closeCell(cell: OpenCell): void {
    const { attributes, repeat } = cell;
    const first = this.column;
    this.column += repeat;
    this.cell = null;
    if (this.column > limits.columns) throw new FileProblem("damaged");
    const formula = excelFormula(attribute(attributes, "table:formula") ?? "");
    // LibreOffice writes the constants VRAI and FAUX as formulas of the number 1 or 0.
    const isTruth = formula === "=TRUE()" || formula === "=FALSE()";
    const value = isTruth ? formula === "=TRUE()" : this.valueOf(cell);
    this.merge(attributes, first);
    if (value === null && formula === null) return;
    for (let c = first; c < this.column; c++) {
      if (value !== null) this.put(c, value, attribute(attributes, "table:style-name"));
      if (formula !== null) (this.formulas[this.row] ??= [])[c] = formula;
    }
  }

  private put(column: number, value: CellValue, style: string | undefined): void {
    const cells = (this.values[this.row] ??= []);
    this.count.add(value, Math.max(0, column + 1 - cells.length));
    while (cells.length < column) cells.push(null);
    const own = style ?? this.rowStyle ?? this.columnStyles.find(({ end }) => column < end)?.style;
    const { format, indent } = this.styles.cell(own);
    // A boolean may be written as the number 1 under a style that shows VRAI.
    cells[column] = format === BOOLEAN && typeof value === "number" ? value !== 0 : value;
    if (format !== null && format !== BOOLEAN && typeof value !== "boolean")
      (this.formats[this.row] ??= [])[column] = format;
    if (indent > 0 && typeof value === "string" && value !== "")
      keepIndent(this.indents, this.row, column, indent);
  }

  private merge(attributes: XmlAttributes, left: number): void {
    const spanned = (name: string, most: number): number =>
      wholeNumber(attribute(attributes, `table:number-${name}-spanned`) ?? "1", 1, most);
    const [width, height] = [spanned("columns", limits.columns), spanned("rows", limits.rows)];
    if (width === 1 && height === 1) return;
    if (this.merges.length === limits.merges) throw new FileProblem("too-large");
    this.merges.push({ top: this.row, left, bottom: this.row + height - 1, right: left + width - 1 });
  }

  private valueOf({ attributes, paragraphs }: OpenCell): CellValue {
    const text = paragraphs.join("\n");
    const own = (name: string): string => attribute(attributes, `office:${name}`) ?? "";
    if (attribute(attributes, "calcext:value-type") === "error") return text || null;
    switch (own("value-type")) {
      case "float":
      case "percentage":
      case "currency":
        return cellValue("n", own("value"), []);
      case "date":
        return cellValue("d", own("date-value"), []);
      case "time":
        return timeOf(own("time-value"));
      case "boolean":
        return cellValue("b", own("boolean-value"), []);
      case "string":
        return shownText(attribute(attributes, "office:string-value") ?? text);
      default:
        return text === "" ? null : shownText(text);
    }
  }

  private closeRow(): void {
    const cells = this.values[this.row];
    if (!cells) return;
    this.count.addAgain(cells, this.repeatedRows - 1);
    for (let r = this.row + 1; r < this.nextRow; r++) {
      this.values[r] = cells;
      this.formats[r] = this.formats[this.row];
      this.formulas[r] = this.formulas[this.row];
      if (this.indents[this.row]) this.indents[r] = this.indents[this.row];
    }
  }

  /** The sheet, once its table has ended. */
  sheet(): Sheet {
    for (let r = 0; r < this.values.length; r++) this.values[r] ??= [];
    const { name, values, formats, formulas, indents, merges, hiddenRows, hiddenColumns, notes } = this;
    const read = {
      name,
      top: 0,
      left: 0,
      values,
      formats,
      formulas,
      merges,
      hiddenRows,
      hiddenColumns,
      ...this.flags,
      ...(indents.length > 0 && { indents }),
    };
    return notes.size > 0 ? { ...read, notes } : read;
  }
}

/** A duration (`PT10H30M00S`) as a share of a day. */
function timeOf(text: string): number | null {
  const [, hours, minutes, seconds] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(text) ?? [];
  if (hours === undefined && minutes === undefined && seconds === undefined) return null;
  return (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
}
