import type { CheckedEquation } from "../checks/report";
import { areaAddress, readAddress } from "../tables/address";
import { sheetReference } from "./sheetName";

type Term = CheckedEquation["terms"][number];

/** Longest formula, and most arguments of SUM, that Excel takes. */
const longestFormula = 8192;
const mostArguments = 255;

/**
 * The gap of an equation as a live formula: the total minus what the terms add up to, as everywhere.
 * Null when Excel could not hold it, and for a relation that does not add up its terms.
 *
 * @example
 * gapFormula({ target: "C7", terms: [{ cell: "C4", sign: 1 }, { cell: "C5", sign: 1 }], … }, "Annexe I")
 * // "=ROUND('Annexe I'!C7-SUM('Annexe I'!C4:C5),6)"
 */
export function gapFormula(
  equation: Pick<CheckedEquation, "target" | "terms" | "formula">,
  sheet: string,
): string | null {
  if (equation.formula !== undefined) return null;
  const added = sumOf(equation.terms, 1, sheet);
  const subtracted = sumOf(equation.terms, -1, sheet);
  if (added === null || subtracted === null) return null;
  const minus = added === "" ? "" : `-${added}`;
  const plus = subtracted === "" ? "" : `+${subtracted}`;
  const formula = `=ROUND(${locate(equation.target, sheet).reference}${minus}${plus},6)`;
  return formula.length <= longestFormula ? formula : null;
}

function sumOf(terms: readonly Term[], sign: 1 | -1, sheet: string): string | null {
  const parts = joinNeighbours(
    terms.filter((term) => term.sign === sign).map(({ cell }) => locate(cell, sheet)),
  );
  if (parts.length === 0) return "";
  return parts.length <= mostArguments ? `SUM(${parts.join(",")})` : null;
}

interface Located {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly reference: string;
}

/** A cell of an equation: `F9`, or `Sheet!F9` across sheets. */
function locate(cell: string, sheet: string): Located {
  const mark = cell.lastIndexOf("!");
  const name =
    mark < 0
      ? sheet
      : cell
          .slice(0, mark)
          .replace(/^'(.*)'$/, "$1")
          .replace(/''/g, "'");
  const address = cell.slice(mark + 1);
  const { row = -1, column = -1 } = readAddress(address) ?? {};
  return { sheet: name, row, column, reference: sheetReference(name, address) };
}

/** Runs of cells that follow each other down a column or along a row become one range each. */
function joinNeighbours(cells: readonly Located[]): readonly string[] {
  const runs: Located[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && follows(run, cell)) run.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last || run.length === 1) return first?.reference ?? "";
    const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
    return sheetReference(first.sheet, areaAddress(area));
  });
}

function follows(run: readonly Located[], cell: Located): boolean {
  const last = run.at(-1);
  if (!last || last.sheet !== cell.sheet || last.row < 0 || cell.row < 0) return false;
  const before = run.at(-2);
  const down =
    last.column === cell.column && cell.row === last.row + 1 && (!before || before.column === cell.column);
  const along =
    last.row === cell.row && cell.column === last.column + 1 && (!before || before.row === cell.row);
  return down || along;
}
