import { checkWorkbook, type CheckedEquation } from "../../src/checks";
import { RandomSource } from "../../test/diagnosis/randomSource";
import type { TableKind, TrueEquation } from "./generatedTable";

/** How many of the equations that hold by construction a check finds, and how many others it tells. */
export interface FoundFigures {
  stated: number;
  found: number;
  /** Equations told that hold by no construction. */
  others: number;
  /** Workbooks in which a relation is told that is none. */
  inventions: number;
}

const keyOf = (target: string, terms: readonly { readonly cell: string }[]): string =>
  [target, ...terms.map(({ cell }) => cell).sort()].join(" ");

/** An evolution may be told as the quotient of the difference. */
const isEvolution = ({ relation }: CheckedEquation): boolean =>
  relation === "ratio" || relation === "evolution";

/** A difference told as a sum (B = A + D) is the same equation. */
const cellsOf = (target: string, terms: readonly { readonly cell: string }[]): string =>
  [target, ...terms.map(({ cell }) => cell)].sort().join(" ");

/** Checks `count` right workbooks of a kind and compares the equations told with those that hold. */
export const measureFound = (kind: TableKind, count: number, seed: number): FoundFigures => {
  const figures: FoundFigures = { stated: 0, found: 0, others: 0, inventions: 0 };
  for (let k = 0; k < count; k++) {
    const { sheets, equations } = kind.make(new RandomSource(seed + k));
    const report = checkWorkbook({ name: kind.name, sheets });
    const told: CheckedEquation[] = [
      ...report.crossChecks,
      ...report.sheets.flatMap(({ name, tables }) =>
        tables.flatMap((table) => table.equations().map((equation) => inSheet(name, equation))),
      ),
    ];
    const known = new Set(told.map(({ target, terms }) => keyOf(target, terms)));
    const loosely = new Set(told.map(({ target, terms }) => cellsOf(target, terms)));
    const evolved = new Set(told.filter(isEvolution).map(({ target }) => target));
    const isFound = ({ kind: own, target, terms }: TrueEquation): boolean =>
      known.has(keyOf(target, terms)) ||
      (own === "evolution" && evolved.has(target)) ||
      ((own === "difference" || terms.length === 1) && loosely.has(cellsOf(target, terms)));
    figures.stated += equations.length;
    const found = equations.filter(isFound).length;
    figures.found += found;
    figures.others += told.length - found;
    if (equations.length === 0 && told.length > 0) figures.inventions++;
  }
  return figures;
};

const inSheet = (sheet: string, equation: CheckedEquation): CheckedEquation => ({
  ...equation,
  target: `${sheet}!${equation.target}`,
  terms: equation.terms.map((term) => ({ ...term, cell: `${sheet}!${term.cell}` })),
});
