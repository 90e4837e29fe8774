import { compareFormulas, findFrozenTotals } from "../equations";
import { cellAddress, columnLetters } from "../tables/address";
import type { AnnexTable } from "../tables/annexTable";
import { addressOf, cellAmount, plainAmount, type CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";

/** Totals typed among formulas, and sums whose range leaves out a line of its block or takes in a subtotal and its parts. */
export function checkFormulas({ table, families }: CheckedTable): Finding[] {
  if (table.formulas.size === 0) return [];
  return [...rangeFaults(table, families), ...frozenTotals(table, families)];
}

const lineName = (table: AnnexTable, direction: "row" | "column", line: number): string => {
  const [place, label] =
    direction === "column"
      ? [String((table.rows[line]?.row ?? 0) + 1), table.rows[line]?.label]
      : [columnLetters(table.columns[line]?.column ?? 0), table.columns[line]?.path.at(-1)];
  return label ? `${place} (${label})` : place;
};

function rangeFaults(table: AnnexTable, families: CheckedTable["families"]): Finding[] {
  const byCell = new Map<string, ReturnType<typeof compareFormulas>>();
  for (const fault of compareFormulas(table, families)) {
    const key = `${fault.kind} ${fault.cell}`;
    byCell.set(key, [...(byCell.get(key) ?? []), fault]);
  }
  return [...byCell.values()].flatMap((faults): Finding[] => {
    const [fault] = faults;
    if (!fault) return [];
    const cell = addressOf(table, fault.cell);
    const amount = cellAmount(table, fault.cell);
    const across = faults.map(({ line }) =>
      fault.direction === "column"
        ? line * table.grid.columns + (fault.cell % table.grid.columns)
        : fault.cell - (fault.cell % table.grid.columns) + line,
    );
    return [
      {
        code: "FORMULE-PLAGE",
        severity: faults.some(({ changesTotal }) => changesTotal) ? "error" : "warning",
        sheet: table.sheet,
        cell,
        cells: [cell, ...across.map((index) => addressOf(table, index))],
        read: amount ? plainAmount(table, amount) : null,
        expected: null,
        gap: null,
        tolerance: null,
        cause: null,
        details: {
          fault: fault.kind,
          formula: table.formulas.get(fault.cell) ?? "",
          lines: faults.map(({ direction, line }) => lineName(table, direction, line)),
        },
      },
    ];
  });
}

function frozenTotals(table: AnnexTable, families: CheckedTable["families"]): Finding[] {
  return findFrozenTotals(table, families).map(({ cell, direction, target, terms }) => {
    const amount = cellAmount(table, cell);
    const at = addressOf(table, cell);
    const [first, last] = [terms[0]?.line ?? target, terms.at(-1)?.line ?? target];
    return {
      code: "TOTAL-FIGE",
      severity: "warning",
      sheet: table.sheet,
      cell: at,
      cells: [at],
      read: amount ? plainAmount(table, amount) : null,
      expected: null,
      gap: null,
      tolerance: null,
      cause: null,
      details: { first: endOf(table, direction, first, cell), last: endOf(table, direction, last, cell) },
    };
  });
}

const endOf = (table: AnnexTable, direction: "row" | "column", line: number, cell: number): string => {
  const { columns } = table.grid;
  const [row, column] = direction === "column" ? [line, cell % columns] : [Math.floor(cell / columns), line];
  return cellAddress(table.rows[row]?.row ?? 0, table.columns[column]?.column ?? 0);
};
