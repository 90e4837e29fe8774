import { FileProblem } from "../fileProblem";
import { limits } from "../limits";
import { attribute, type XmlAttributes } from "../xml/readXml";
import { shiftFormula } from "./shiftFormula";

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The formulas of one sheet as Excel shows them: shared ones written for their own cell, without the file's name prefixes. */
export class CellFormulas {
  readonly rows: ((string | null)[] | undefined)[] = [];
  private readonly masters = new Map<string, Master>();
  private characters = 0;

  add(text: string, attributes: XmlAttributes, row: number, column: number): void {
    if (text.length > limits.formulaCharacters) throw new FileProblem("damaged");
    // Some programs write the sign that a file leaves out.
    let formula = text && shownFormula(text.replace(/^\s*=/, ""));
    const group = attribute(attributes, "t") === "shared" ? attribute(attributes, "si") : undefined;
    if (group !== undefined) {
      const master = this.masters.get(group);
      if (!formula && master)
        formula = shiftFormula(master.formula, row - master.row, column - master.column);
      else if (formula && (!master || attribute(attributes, "ref") !== undefined))
        this.masters.set(group, { formula, row, column });
    }
    if (!formula) return;
    this.characters += formula.length;
    if (this.characters > limits.formulasCharacters) throw new FileProblem("too-large");
    (this.rows[row] ??= [])[column] = `=${formula}`;
  }
}

/** A file marks the functions that came after 2007 (`_xlfn.`) and those of add-ins (`_xldudf_`, dots written as `_`). */
const marked = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xldudf_([A-Za-z0-9._]+)|_xlfn\.|_xlws\.|_xlpm\./g;

function shownFormula(formula: string): string {
  return formula.includes("_xl")
    ? formula.replace(marked, (whole, name?: string) => {
        if (name !== undefined) return name.replaceAll("_", ".");
        return whole.startsWith("_xl") ? "" : whole;
      })
    : formula;
}
