import { findFrozenTotals } from "../equations";
import { columnLetters } from "../tables/address";
import { cellBeside } from "../tables/amountGrid";
import type { AnnexTable, TableColumn, TableRow } from "../tables/annexTable";
import { addressOf, amountOf, cellAmount, plainAmount, type CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { newFinding } from "./newFinding";
import type { FaultyFormula, RangeReading } from "./rangeFaults";

/** Totals typed among formulas, and sums whose range leaves out a line of its block or takes in a subtotal and its parts. */
export function checkFormulas(
  { table, families }: CheckedTable,
  { formulas, uncompared }: Pick<RangeReading, "formulas" | "uncompared">,
): Finding[] {
  // The last one says of how many sums nothing is known.
  const ranges = formulas.map((formula, i) =>
    rangeFinding(table, formula, i === formulas.length - 1 ? uncompared : 0),
  );
  return [...ranges, ...frozenTotals(table, families)];
}

const lineName = (table: AnnexTable, direction: "row" | "column", line: number): string => {
  const [row, column] = [table.rows[line] as TableRow, table.columns[line] as TableColumn];
  const [place, label] =
    direction === "column"
      ? [String(row.row + 1), row.label]
      : [columnLetters(column.column), column.path.at(-1)];
  return label ? `${place} (${label})` : place;
};

function rangeFinding(
  table: AnnexTable,
  { cell: index, change, faults }: FaultyFormula,
  uncompared: number,
): Finding {
  const cell = addressOf(table, index);
  const amount = cellAmount(table, index);
  const beside = faults.map(({ direction, line }) =>
    addressOf(table, cellBeside(table.grid, direction, line, index)),
  );
  const gap = amountOf(table, -change);
  return newFinding({
    code: "FORMULE-PLAGE",
    severity: change === 0n ? "warning" : "error",
    sheet: table.sheet,
    cell,
    cells: [cell, ...beside],
    read: amount ? plainAmount(table, amount, index) : null,
    expected: amount && change !== 0n ? plainAmount(table, amount.minus(gap), index) : null,
    gap: change === 0n ? null : gap,
    fault: (faults[0] as (typeof faults)[number]).kind,
    formula: table.formulas.get(index) as string,
    lines: faults.map(({ direction, line }) => lineName(table, direction, line)),
    ...(uncompared > 0 && { uncompared }),
  });
}

function frozenTotals(table: AnnexTable, families: CheckedTable["families"]): Finding[] {
  return findFrozenTotals(table, families).map(({ cell, direction, terms }) => {
    const amount = cellAmount(table, cell);
    const at = addressOf(table, cell);
    const [first, last] = [terms[0], terms.at(-1)] as [(typeof terms)[number], (typeof terms)[number]];
    return newFinding({
      code: "TOTAL-FIGE",
      formula: null,
      severity: "warning",
      sheet: table.sheet,
      cell: at,
      read: amount ? plainAmount(table, amount, cell) : null,
      first: addressOf(table, cellBeside(table.grid, direction, first.line, cell)),
      last: addressOf(table, cellBeside(table.grid, direction, last.line, cell)),
    });
  });
}
