import type { AnnexTable } from "../../tables/annexTable";
import type { EquationFamily } from "../equation";
import { ListsByKey } from "../listsByKey";
import { readSumFormula, type SummedArea } from "./readSumFormula";

/** What reading formulas needs of a table: where its lines are in the sheet, and its formulas by grid index. */
export type FormulaTable = Pick<AnnexTable, "grid" | "rows" | "columns" | "formulas">;

type Term = EquationFamily["terms"][number];

/** One formula as an equation along a row or down a column. */
interface FormulaSum {
  readonly direction: "row" | "column";
  readonly target: number;
  readonly position: number;
  readonly terms: readonly Term[];
}

/**
 * The equations that the table's own formulas state, neighbours of one shape gathered in one family.
 *
 * Formulas that do more than add cells of one row or one column of the table are left aside. The value that Excel kept of
 * a formula may be stale: these equations are judged like the others.
 * @example familiesFromFormulas(table).map((family) => family.origin) // ["formula", …]
 */
export const familiesFromFormulas = (table: FormulaTable): EquationFamily[] => {
  const rowAt = new Map(table.rows.map(({ row }, r) => [row, r]));
  const columnAt = new Map(table.columns.map(({ column }, c) => [column, c]));
  const shapes = new ListsByKey<string, FormulaSum>();
  for (const [cell, formula] of table.formulas) {
    const areas = readSumFormula(formula);
    const sum = areas && placeSum(table, rowAt, columnAt, cell, areas);
    if (!sum) continue;
    const key = `${sum.direction} ${sum.target} ${sum.terms.map(({ line, sign }) => line * sign + sign).join()}`;
    shapes.add(key, sum);
  }
  return shapes.entries().flatMap(([, sums]) => runsOfPositions(sums));
};

const placeSum = (
  table: FormulaTable,
  rowAt: ReadonlyMap<number, number>,
  columnAt: ReadonlyMap<number, number>,
  cell: number,
  areas: readonly SummedArea[],
): FormulaSum | null => {
  const r = Math.floor(cell / table.grid.columns);
  const c = cell % table.grid.columns;
  const row = table.rows[r]?.row;
  const column = table.columns[c]?.column;
  const within = (is: (area: SummedArea["area"]) => boolean): boolean => areas.every(({ area }) => is(area));
  const down = within(({ left, right }) => left === column && right === column);
  const across = within(({ top, bottom }) => top === row && bottom === row);
  if (down === across) return null;
  const terms: Term[] = [];
  for (const { area, sign, skipsSubtotals, skipsHidden } of areas) {
    const [first, last] = down ? [area.top, area.bottom] : [area.left, area.right];
    if (first === last && !(down ? rowAt : columnAt).has(first)) return null;
    for (let place = first; place <= last; place++) {
      const line = (down ? rowAt : columnAt).get(place);
      if (line === undefined) continue;
      if (
        skipsSubtotals &&
        isSubtotal(table, down ? line * table.grid.columns + c : r * table.grid.columns + line)
      )
        continue;
      if (skipsHidden && down && table.rows[line]?.hidden) continue;
      terms.push({ line, sign });
    }
  }
  const target = down ? r : c;
  if (terms.length === 0 || terms.some(({ line }) => line === target)) return null;
  return { direction: down ? "column" : "row", target, position: down ? c : r, terms };
};

const isSubtotal = ({ formulas }: FormulaTable, cell: number): boolean =>
  /^=?\s*SUBTOTAL\(/i.test(formulas.get(cell) ?? "");

/** One family per run of neighbouring positions. */
const runsOfPositions = (sums: readonly FormulaSum[]): EquationFamily[] => {
  const families: EquationFamily[] = [];
  for (const { direction, target, terms, position } of [...sums].sort((a, b) => a.position - b.position)) {
    const last = families[families.length - 1];
    if (last?.to === position) families[families.length - 1] = { ...last, to: position + 1 };
    else
      families.push({
        direction,
        target,
        terms,
        from: position,
        to: position + 1,
        origin: "formula",
        score: Infinity,
        labelOnly: false,
        anomaly: null,
        tied: false,
        belief: "certain",
        blanks: "zero",
        regime: null,
      });
  }
  return families;
};
