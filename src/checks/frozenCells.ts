import type { Exact } from "../amounts";
import type { AnnexTable } from "../tables/annexTable";
import { moveFormula, relativeFormula } from "../formulas/moveFormula";
import type { RecalculatedWorkbook } from "../formulas/recalculate";
import { addressOf, cellAmount, plainAmount, type CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { columnAt, rowAt } from "./lines";
import { isAsideLine } from "./listedLines";
import { newFinding } from "./newFinding";

/** A constant among so many formulas that do the same is odd. */
const fewestFormulas = 2;
/** More constants than this for the formulas of the line are of another period or source, not typed over. */
const mostConstants = 0.2;
/** What gathers amounts from elsewhere: sums on conditions, other sheets. Sums along the line itself are told with the totals. */
const gathers = /\b(?:SUMIFS?|SUMPRODUCT)\(|!/i;

interface Cell {
  readonly index: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Constants typed among formulas that gather amounts from elsewhere (SOMME.SI, another sheet): the amount that the formula would give
 * there is told with them. `sheet` is the place of the table's sheet in the workbook.
 */
export function checkFrozen(
  { table }: CheckedTable,
  sheet: number,
  workbook: RecalculatedWorkbook,
): Finding[] {
  // Stryker disable next-line ConditionalExpression: spares the walk over every cell
  if (![...table.formulas.values()].some((formula) => gathers.test(formula))) return [];
  const told = new Set<number>();
  return linesOf(table).flatMap((line) =>
    frozenAlong(table, line).flatMap(({ cell, formula, peers }): Finding[] => {
      if (told.has(cell.index)) return [];
      told.add(cell.index);
      const amount = cellAmount(table, cell.index) as Exact;
      const computed = workbook.evaluate(sheet, formula);
      const other = computed?.equals(amount) === false ? computed : null;
      return [
        newFinding({
          code: "TOTAL-FIGE",
          severity: "warning",
          sheet: table.sheet,
          cell: addressOf(table, cell.index),
          read: plainAmount(table, amount, cell.index),
          expected: other && plainAmount(table, other, cell.index),
          gap: other && amount.minus(other),
          first: addressOf(table, (peers[0] as Cell).index),
          last: addressOf(table, (peers.at(-1) as Cell).index),
          formula,
        }),
      ];
    }),
  );
}

/** The cells of each column and of each row, totals, envelopes and balances left out: their formulas do something else. */
function linesOf(table: AnnexTable): Cell[][] {
  const { rows, columns, grid } = table;
  const cell = (r: number, c: number): Cell => {
    const index = r * grid.columns + c;
    return { index, row: rowAt(table, index).row, column: columnAt(table, index).column };
  };
  const items = rows.flatMap(({ kind, label }, r) =>
    kind === "total" || kind === "subtotal" || isAsideLine(label) ? [] : [r],
  );
  return [
    ...columns.map((_, c) => items.map((r) => cell(r, c))),
    ...items.map((r) => columns.map((_, c) => cell(r, c))),
  ];
}

interface Frozen {
  readonly cell: Cell;
  /** What its neighbours' formula is there. */
  readonly formula: string;
  readonly peers: readonly Cell[];
}

function frozenAlong({ formulas, grid }: AnnexTable, line: readonly Cell[]): Frozen[] {
  const forms = new Map<string, Cell[]>();
  const constants: Cell[] = [];
  for (const cell of line) {
    const formula = formulas.get(cell.index);
    if (formula === undefined) {
      if (!Number.isNaN(grid.values[cell.index])) constants.push(cell);
    } else if (gathers.test(formula)) {
      const form = relativeFormula(formula, cell.row, cell.column);
      if (form !== null) forms.set(form, [...(forms.get(form) ?? []), cell]);
    }
  }
  const [peers = []] = [...forms.values()].sort((a, b) => b.length - a.length);
  if (peers.length < fewestFormulas) return [];
  const first = peers[0] as Cell;
  if (constants.length > Math.max(1, mostConstants * peers.length)) return [];
  return constants.flatMap((cell): Frozen[] => {
    const formula = moveFormula(
      formulas.get(first.index) as string,
      cell.row - first.row,
      cell.column - first.column,
    );
    return formula === null ? [] : [{ cell, formula, peers }];
  });
}
