import { relativeFormula } from "../formulas/moveFormula";
import { tokensOf } from "../formulas/tokens";
import { readArea } from "../tables/address";
import type { Area, Sheet } from "../tables/workbook";
import { formulaAt } from "./comparedTable";
import type { LineMap } from "./lineMap";

/** What became of the formula of a cell; `none` where there is none in either version. */
export type FormulaFate = "none" | "same" | "lost" | "gained" | "changed";

/** The sheets of the two versions, one against the other, with where their lines went. */
export interface SheetMap {
  readonly after: string;
  readonly rows: LineMap;
  readonly columns: LineMap;
}

const bare = (formula: string): string => formula.replace(/^\s*=/, "").replace(/_xl(?:fn|ws|udf)\./gi, "");

/** Compares formulas where lines were added, removed and moved: references that follow their cells are the same ones. */
export class FormulaPairs {
  constructor(private readonly sheets: ReadonlyMap<string, SheetMap>) {}

  compare(
    before: Sheet,
    row: number,
    column: number,
    after: Sheet,
    newRow: number,
    newColumn: number,
  ): FormulaFate {
    const [one, other] = [formulaAt(before, row, column), formulaAt(after, newRow, newColumn)];
    if (one === null || other === null) {
      if (one === other) return "none";
      return one === null ? "gained" : "lost";
    }
    const [was, is] = [bare(one), bare(other)];
    if (was === is) return "same";
    const relative = relativeFormula(was, row, column);
    if (relative !== null && relative === relativeFormula(is, newRow, newColumn)) return "same";
    return this.follows(was, before.name, is, after.name) ? "same" : "changed";
  }

  /** Is the second formula the first one with its references taken where their cells went? */
  private follows(before: string, sheet: string, after: string, newSheet: string): boolean {
    const [one, other] = [tokensOf(before), tokensOf(after)];
    if (one === null || other?.length !== one.length) return false;
    return one.every((token, i) => {
      const own = other[i];
      if (own?.kind !== token.kind) return false;
      if (token.kind !== "area") return token.text.toUpperCase() === own.text.toUpperCase();
      const [from, to] = [placeOf(token.text, sheet), placeOf(own.text, newSheet)];
      const map = this.sheets.get(from.sheet.toLowerCase());
      if (!map) return from.sheet === to.sheet && from.cells === to.cells;
      if (map.after.toLowerCase() !== to.sheet.toLowerCase()) return false;
      const [area, newArea] = [readArea(from.cells), readArea(to.cells)];
      if (!area || !newArea) return from.cells === to.cells;
      return (
        isSpan(map.rows, [area.top, area.bottom], newArea, "rows") &&
        isSpan(map.columns, [area.left, area.right], newArea, "columns")
      );
    });
  }
}

const isSpan = (
  map: LineMap,
  [first, last]: readonly [number, number],
  area: Area,
  of: "rows" | "columns",
): boolean => {
  const [top, bottom] = of === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  return map.isSpan(first, last, top, bottom);
};

/** The sheet and the cells of a reference, without dollars. */
function placeOf(text: string, own: string): { readonly sheet: string; readonly cells: string } {
  const at = text.lastIndexOf("!");
  const typed = at === -1 ? own : text.slice(0, at);
  return {
    sheet: typed.startsWith("'") ? typed.slice(1, -1).replaceAll("''", "'") : typed,
    cells: text
      .slice(at + 1)
      .replaceAll("$", "")
      .toUpperCase(),
  };
}
