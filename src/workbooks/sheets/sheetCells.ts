import { isDateFormat } from "../../amounts";
import { keepIndent, type IndentRows } from "../../tables/cellIndent";
import type { CellValue, Sheet } from "../../tables/workbook";
import type { CellCount } from "../cellCount";
import { FileProblem } from "../fileProblem";
import { limits } from "../limits";
import { attribute, isSet, wholeNumber, type XmlAttributes } from "../xml/readXml";
import { CellFormulas } from "./cellFormulas";
import { cellValue } from "./cellValues";
import type { RichValue } from "./richValues";
import { plainStyle, type CellStyle } from "./styles";
import { TextItem } from "./textItem";

/** What the cells of every sheet refer to, and what all the sheets together may still hold. */
export interface SharedParts {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  /** What pictures and linked data show, by the number that their cells give. */
  readonly rich: readonly RichValue[];
  /** Days to add to the date serials of a workbook that counts from 1904. */
  readonly dateShift: number;
  readonly count: CellCount;
}

const blankRow: CellValue[] = [];

/** Reads what is inside `sheetData`; a million cells make no object each, only their value. */
export class SheetCells {
  private readonly values: CellValue[][] = [];
  private readonly formats: ((string | null)[] | undefined)[] = [];
  private readonly indents: IndentRows = [];
  private readonly formulas = new CellFormulas();
  private readonly hiddenRows = new Set<number>();
  private readonly item = new TextItem();
  private row = -1;
  private column = -1;
  private type: string | undefined;
  private style = 0;
  /** What a cell shows in place of the error that it stores for older programs. */
  private rich: RichValue = undefined;
  private value: CellValue = null;
  private formula: XmlAttributes | null = null;
  /** Where text goes: into a value, a formula, an inline string, or nowhere. */
  private inside: "v" | "f" | "is" | null = null;
  private buffer = "";

  constructor(private readonly shared: SharedParts) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === "c") this.openCell(attributes);
    else if (name === "v") this.inside = "v";
    else if (name === "row") this.openRow(attributes);
    else if (name === "f") {
      this.inside = "f";
      this.formula = attributes;
    } else if (name === "is") this.inside = "is";
    else this.item.open(name, attributes);
  }

  text(piece: string): void {
    if (this.inside === "is") this.item.text(piece);
    else if (this.inside !== null) this.buffer += piece;
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (name === "v") {
      this.value = cellValue(this.type, this.buffer, this.shared.strings);
      if (this.rich !== undefined) this.value = this.rich;
      this.leave();
    } else if (name === "f") {
      this.formulas.add(this.buffer, this.formula ?? {}, this.row, this.column);
      this.leave();
    } else if (name === "is") {
      this.value = this.item.take();
      this.leave();
    } else this.item.close(name);
  }

  private leave(): void {
    this.inside = null;
    this.buffer = "";
  }

  private openRow(attributes: XmlAttributes): void {
    const number = attribute(attributes, "r");
    this.row = number === undefined ? this.row + 1 : wholeNumber(number, 1, limits.rows) - 1;
    if (this.row >= limits.rows) throw new FileProblem("damaged");
    this.column = -1;
    const height = attribute(attributes, "ht");
    if (isSet(attribute(attributes, "hidden")) || (height !== undefined && Number(height) === 0))
      this.hiddenRows.add(this.row);
  }

  private openCell(attributes: XmlAttributes): void {
    const address = attribute(attributes, "r");
    if (address === undefined) this.column++;
    else this.place(address);
    if (this.row < 0 || this.column >= limits.columns) throw new FileProblem("damaged");
    this.type = attribute(attributes, "t");
    const style = attribute(attributes, "s");
    this.style = style === undefined ? 0 : Number(style);
    this.value = null;
    this.rich = this.type === "e" ? this.shared.rich[Number(attribute(attributes, "vm")) - 1] : undefined;
  }

  /** Column letters then the number of the row that the cell stands in. */
  private place(address: string): void {
    let column = 0;
    let at = 0;
    for (let code = letter(address, at); code > 0 && at < 4; code = letter(address, ++at))
      column = column * 26 + code;
    this.column = column - 1;
    if (column === 0 || Number(address.slice(at)) !== this.row + 1) throw new FileProblem("damaged");
  }

  private closeCell(): void {
    const { row, column, value } = this;
    if (value === null) return;
    const cells = (this.values[row] ??= []);
    if (column < cells.length && cells[column] !== null) throw new FileProblem("damaged");
    this.shared.count.add(value, Math.max(0, column + 1 - cells.length));
    while (cells.length < column) cells.push(null);
    const { format, indent } = this.shared.styles[this.style] ?? plainStyle;
    const isShifted =
      this.shared.dateShift > 0 && typeof value === "number" && format !== null && this.type !== "d";
    cells[column] = isShifted && isDateFormat(format) ? value + this.shared.dateShift : value;
    if (format !== null && typeof value !== "boolean") (this.formats[row] ??= [])[column] = format;
    if (indent > 0 && typeof value === "string" && value !== "")
      keepIndent(this.indents, row, column, indent);
  }

  /** Everything read, once the part has ended. */
  result(): Pick<Sheet, "values" | "formulas" | "formats" | "indents" | "hiddenRows"> {
    for (let r = 0; r < this.values.length; r++) this.values[r] ??= blankRow;
    const { values, formats, indents, hiddenRows } = this;
    const read = { values, formulas: this.formulas.rows, formats, hiddenRows };
    return indents.length > 0 ? { ...read, indents } : read;
  }
}

/** 1 to 26 for a letter at that place, in either case; 0 for anything else. */
function letter(text: string, at: number): number {
  const code = text.charCodeAt(at) & ~32;
  return code >= 65 && code <= 90 ? code - 64 : 0;
}
