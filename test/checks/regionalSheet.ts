import { cellAddress } from "../../src/tables/address";
import type { CellValue, Sheet } from "../../src/tables/workbook";
import { mainland, overseas } from "../territories/regionNames";

const heads = ["Base", "Mesure A", "Mesure B", "Mesure C", "Total délégations", "Total dotations"];
const first = 3;

/** Amounts that repeat from one run to the next, in whole units. */
function amounts(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) % 9000;
}

const total = (rows: readonly number[][]): number[] =>
  heads.map((_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0));

/**
 * A right annex of today's regions in k€: rows 4 to 16 are mainland regions, 17 their subtotal, 18 to 22 overseas, 23 their
 * subtotal, 24 the total; B base, C to E measures, F their total, G the grand one. With `formulas`, every total is a formula.
 */
export function regionalSheet({ formulas = false, seed = 7 } = {}): Sheet {
  const next = amounts(seed);
  const row = (): number[] => {
    const [base = 0, a = 0, b = 0, c = 0] = [next() * 9, next(), next(), next()];
    return [base, a, b, c, a + b + c, base + a + b + c];
  };
  const [land, islands] = [mainland.map(row), overseas.map(row)];
  const [france, dom] = [total(land), total(islands)];
  const body = [...land, france, ...islands, dom, total([france, dom])];
  const labels = [...mainland, "France métropolitaine", ...overseas, "DOM", "Total"];
  const formulaAt = (r: number, c: number): string | null => {
    const cell = (row: number, column = c): string => cellAddress(row + first, column + 1);
    if (r === 13) return `=SUM(${cell(0)}:${cell(12)})`;
    if (r === 19) return `=SUM(${cell(14)}:${cell(18)})`;
    if (r === 20) return `=${cell(13)}+${cell(19)}`;
    if (c === 4) return `=SUM(${cell(r, 1)}:${cell(r, 3)})`;
    return c === 5 ? `=${cell(r, 0)}+${cell(r, 4)}` : null;
  };
  const above: CellValue[][] = [["Dotations 2024"], ["En milliers d’euros"], ["Région", ...heads]];
  return {
    name: "Annexe",
    top: 0,
    left: 0,
    values: [...above, ...body.map((cells, r) => [labels[r] ?? null, ...cells])],
    formulas: formulas
      ? [...above.map(() => []), ...body.map((cells, r) => [null, ...cells.map((_, c) => formulaAt(r, c))])]
      : [],
  };
}
