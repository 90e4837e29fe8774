import { FileProblem } from "../fileProblem";
import { limits } from "../limits";
import { isFromLeft } from "../../tables/cellIndent";
import { attribute, type XmlAttributes, type XmlVisitor } from "../xml/readXml";

/**
 * Number formats that every workbook has by number (ECMA-376, 18.8.30), as a French Excel shows them; the others are written
 * in the part.
 */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '#,##0\\ "€";\\-#,##0\\ "€"',
  6: '#,##0\\ "€";[Red]\\-#,##0\\ "€"',
  7: '#,##0.00\\ "€";\\-#,##0.00\\ "€"',
  8: '#,##0.00\\ "€";[Red]\\-#,##0.00\\ "€"',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  41: '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-* #,##0\\ "€"_-;\\-* #,##0\\ "€"_-;_-* "-"\\ "€"_-;_-@_-',
  43: '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** What a cell's style says of how it is read. */
export interface CellStyle {
  /** Number format in Excel's English form; null = General. */
  readonly format: string | null;
  /** Steps by which a text stands in from the left. */
  readonly indent: number;
}

/** The style of a cell that names none. */
export const plainStyle: CellStyle = { format: null, indent: 0 };

/** Gathers what each cell style (`s="3"`) says into `styles`. */
export function cellStyles(styles: CellStyle[]): XmlVisitor {
  const own = new Map<number, string>();
  const found: { readonly id: number; indent: number }[] = [];
  let isCellStyles = false;
  // Conditional formats have formats too, numbered by themselves.
  let isFormats = false;
  return {
    open: (name, attributes) => {
      if (name === "numFmts") isFormats = true;
      else if (name === "numFmt" && isFormats)
        own.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? "");
      else if (name === "cellXfs") isCellStyles = true;
      else if (name === "xf" && isCellStyles) {
        if (found.length === limits.styles) throw new FileProblem("too-large");
        found.push({ id: Number(attribute(attributes, "numFmtId") ?? 0), indent: 0 });
      } else if (name === "alignment" && isCellStyles) {
        const style = found.at(-1);
        if (style) style.indent = indentOf(attributes);
      }
    },
    close: (name) => {
      if (name === "cellXfs") isCellStyles = false;
      else if (name === "numFmts") isFormats = false;
      if (name !== "styleSheet") return;
      for (const { id, indent } of found) {
        const code = own.get(id) ?? builtIn[id] ?? null;
        const isFormat =
          code !== null && code.length <= limits.formatCharacters && !/^(general)?$/i.test(code);
        styles.push({ format: isFormat ? code : null, indent });
      }
    },
  };
}

/** The indent of an alignment, where it is one from the left. */
function indentOf(attributes: XmlAttributes): number {
  if (!isFromLeft(attribute(attributes, "horizontal") ?? "general")) return 0;
  return Math.min(Number(attribute(attributes, "indent") ?? 0), limits.indent);
}
