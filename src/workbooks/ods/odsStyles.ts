import { FileProblem } from "../fileProblem";
import { limits } from "../limits";
import { plainStyle, type CellStyle } from "../sheets/styles";
import { attribute, type XmlAttributes } from "../xml/readXml";
import { odsIndent, type OdsAlignment } from "./odsIndent";

const quoted = (text: string): string => (text === "" ? "" : `"${text.replaceAll('"', "")}"`);
const dateParts: Readonly<Record<string, readonly [short: string, long: string]>> = {
  "number:day": ["d", "dd"],
  "number:month": ["m", "mm"],
  "number:year": ["yy", "yyyy"],
  "number:hours": ["h", "hh"],
  "number:minutes": ["m", "mm"],
  "number:seconds": ["s", "ss"],
  "number:am-pm": ["AM/PM", "AM/PM"],
};
const kinds = /^number:(?:number|currency|percentage|date|time|boolean)-style$/;

/** How a number is written: digits, decimals, thousands, and a division of what is shown. */
function digits(attributes: XmlAttributes): string {
  const count = (name: string): number =>
    Math.min(30, Number(attribute(attributes, `number:${name}`) ?? 0) || 0);
  const least = count("min-integer-digits");
  // A style that says nothing of decimals shows as many as there are: Excel's General.
  if (attribute(attributes, "number:decimal-places") === undefined) return "General";
  const whole = attribute(attributes, "number:grouping") === "true" ? "#,##0" : "0".repeat(least) || "#";
  const decimals = count("decimal-places");
  const factor = Number(attribute(attributes, "number:display-factor") ?? 1);
  const commas = factor > 1 ? ",".repeat(Math.round(Math.log10(factor) / 3)) : "";
  return whole + (decimals > 0 ? `.${"0".repeat(decimals)}` : "") + commas;
}

/** What a style of booleans is called here: Excel has no such format. */
export const BOOLEAN = "BOOLEAN";

interface DataStyle {
  code: string;
  /** The style of the values that a condition picks: the positive ones. */
  positive: string | null;
}

type OwnStyle = { readonly data: string | undefined; readonly parent: string | undefined } & {
  -readonly [K in keyof OdsAlignment]?: OdsAlignment[K];
};

/** Gathers the styles of an OpenDocument file: the number format and the indent of each cell style, and which table styles hide. */
export class OdsStyles {
  private readonly dataStyles = new Map<string, DataStyle>();
  private readonly cellStyles = new Map<string, OwnStyle>();
  private readonly hiddenTables = new Set<string>();
  private readonly raised = new Set<string>();
  private data: DataStyle | null = null;
  private style = "";
  /** The cell style that is being read. */
  private own: OwnStyle | null = null;
  private text: string | null = null;

  open(name: string, attributes: XmlAttributes): void {
    const styleName = attribute(attributes, "style:name") ?? "";
    if (kinds.test(name)) {
      this.data = { code: "", positive: null };
      this.count();
      this.dataStyles.set(styleName, this.data);
    } else if (name === "style:style") {
      this.count();
      this.style = styleName;
      const own = {
        data: attribute(attributes, "style:data-style-name"),
        parent: attribute(attributes, "style:parent-style-name"),
      };
      this.own = (attribute(attributes, "style:family") ?? "table-cell") === "table-cell" ? own : null;
      this.cellStyles.set(styleName, own);
    } else if (name === "style:default-style") this.own = null;
    else if (name === "style:table-cell-properties") {
      if (this.own) this.own.source = attribute(attributes, "style:text-align-source");
    } else if (name === "style:paragraph-properties") {
      if (!this.own) return;
      this.own.margin = attribute(attributes, "fo:margin-left");
      this.own.align = attribute(attributes, "fo:text-align");
    } else if (name === "style:text-properties") {
      if (/^(?:super|[1-9])/.test(attribute(attributes, "style:text-position") ?? ""))
        this.raised.add(this.style);
    } else if (name === "style:table-properties") {
      if (attribute(attributes, "table:display") === "false") this.hiddenTables.add(this.style);
    } else if (this.data) this.openFormat(this.data, name, attributes);
  }

  private openFormat(data: DataStyle, name: string, attributes: XmlAttributes): void {
    const date = dateParts[name];
    if (name === "number:number") data.code += digits(attributes);
    else if (name === "number:boolean") data.code += BOOLEAN;
    else if (name === "number:scientific-number") data.code += "0.00E+00";
    else if (name === "number:fraction") data.code += "# ?/?";
    else if (date) data.code += date[attribute(attributes, "number:style") === "long" ? 1 : 0];
    else if (name === "number:text" || name === "number:currency-symbol") this.text = "";
    else if (name === "style:map" && /^value\(\)>=?0$/.test(attribute(attributes, "style:condition") ?? ""))
      data.positive = attribute(attributes, "style:apply-style-name") ?? null;
  }

  say(piece: string): void {
    if (this.text !== null) this.text += piece;
  }

  close(name: string): void {
    if (this.data && this.text !== null && (name === "number:text" || name === "number:currency-symbol")) {
      this.data.code += this.text === "%" ? "%" : quoted(this.text);
      this.text = null;
    } else if (kinds.test(name)) this.data = null;
  }

  private count(): void {
    if (this.dataStyles.size + this.cellStyles.size > limits.styles) throw new FileProblem("too-large");
  }

  isHidden = (tableStyle: string | undefined): boolean => this.hiddenTables.has(tableStyle ?? "");

  isRaised = (textStyle: string | undefined): boolean => this.raised.has(textStyle ?? "");

  private readonly known = new Map<string, CellStyle>();

  /** What a cell style says of how its cells are read. */
  cell(cellStyle: string | undefined): CellStyle {
    if (cellStyle === undefined) return plainStyle;
    let style = this.known.get(cellStyle);
    if (style === undefined) {
      style = { format: this.formatOf(cellStyle), indent: this.indentOf(cellStyle) };
      this.known.set(cellStyle, style);
    }
    return style;
  }

  /** What a cell style says itself, or the nearest of those that it stands on. */
  private inherited(cellStyle: string, say: (style: OwnStyle) => string | undefined): string | undefined {
    let style = this.cellStyles.get(cellStyle);
    for (let k = 0; k < 20 && style && say(style) === undefined; k++)
      style = this.cellStyles.get(style.parent ?? "");
    return style && say(style);
  }

  private indentOf(cellStyle: string): number {
    return odsIndent({
      margin: this.inherited(cellStyle, ({ margin }) => margin),
      align: this.inherited(cellStyle, ({ align }) => align),
      source: this.inherited(cellStyle, ({ source }) => source),
    });
  }

  /** The number format of a cell style, in Excel's English form; null = General. */
  private formatOf(cellStyle: string): string | null {
    const data = this.dataStyles.get(this.inherited(cellStyle, (style) => style.data) ?? "");
    if (!data || data.code === "General" || data.code === "") return null;
    const positive = data.positive === null ? undefined : this.dataStyles.get(data.positive);
    return positive ? `${positive.code};${data.code}` : data.code;
  }
}
