import { isWithin } from "../equations/tolerance";
import type { Diagnosis } from "../diagnosis/slip";
import { compareFormulas, readSumFormula, type EquationFamily, type RangeFault } from "../equations";
import { cellBeside } from "../tables/amountGrid";
import type { AnnexTable } from "../tables/annexTable";
import type { Area } from "../tables/workbook";
import type { CheckedTable } from "./checkedTable";
import { columnAt, rowAt } from "./lines";

/** A formula whose range is wrong, and what a right one would change in its result, in scaled integers. */
export interface FaultyFormula {
  readonly cell: number;
  readonly faults: readonly RangeFault[];
  readonly change: bigint;
}

/** The sums of a table whose range is wrong, and what that explains. */
export interface RangeReading {
  readonly formulas: readonly FaultyFormula[];
  /** Sums that were not compared with their blocks: too many others are wrong. */
  readonly uncompared: number;
  /** Broken equations (indices of `broken`) that hold once these formulas, and those that use them, are right. */
  readonly explained: ReadonlySet<number>;
  /** Is a fault of the table's lines the very one that the formulas show? */
  readonly tells: (fault: Diagnosis["lineFaults"][number]) => boolean;
}

/** Reads which sums leave out a line or count one twice, and follows the consequence through the formulas above them. */
export function readRanges({ table, families, broken }: CheckedTable): RangeReading {
  const { faults, uncompared } = compareFormulas(table, families);
  const formulas = faultyFormulas(table, faults);
  // Stryker disable next-line ConditionalExpression,EqualityOperator: spares the walk over every formula
  const changes = formulas.length > 0 ? changesAbove(usersOf(table), formulas) : new Map<number, bigint>();
  const explained = new Set<number>();
  broken.forEach(({ target, terms, gap, doubleTolerance }, i) => {
    const changeOf = (cell: number): bigint => changes.get(cell) ?? 0n;
    const left = terms.reduce(
      (sum, { cell, sign }) => sum + BigInt(sign) * changeOf(cell),
      gap - changeOf(target),
    );
    if (isWithin(left, doubleTolerance)) explained.add(i);
  });
  const told = new Set(faults.map(({ direction, cell, line }) => lineKey(table, direction, cell, line)));
  return {
    formulas,
    uncompared,
    explained,
    tells: ({ family, line }) => {
      const { direction, target } = families[family] as EquationFamily;
      return told.has(`${direction} ${target} ${line}`);
    },
  };
}

const lineKey = ({ grid }: AnnexTable, direction: string, cell: number, line: number): string =>
  `${direction} ${direction === "column" ? Math.floor(cell / grid.columns) : cell % grid.columns} ${line}`;

function faultyFormulas({ grid }: AnnexTable, faults: readonly RangeFault[]): FaultyFormula[] {
  const byCell = new Map<string, { readonly cell: number; readonly faults: RangeFault[]; change: bigint }>();
  for (const fault of faults) {
    const { kind, cell, direction, line } = fault;
    const key = `${kind} ${cell}`;
    const formula = byCell.get(key) ?? { cell, faults: [], change: 0n };
    byCell.set(key, formula);
    const at = cellBeside(grid, direction, line, cell);
    const amount = grid.large?.[at] ?? BigInt(grid.values[at] || 0);
    formula.faults.push(fault);
    formula.change += kind === "left-out" ? amount : -amount;
  }
  return [...byCell.values()];
}

type Users = ReadonlyMap<number, readonly { readonly cell: number; readonly sign: 1 | -1 }[]>;

/** More cells added by sums than this are not followed: the running totals of a long list add its square. */
const mostUses = 2_000_000;

/** For each cell, the sums that add it. */
function usersOf(table: AnnexTable): Users {
  const { rows, columns, grid, formulas } = table;
  const users = new Map<number, { cell: number; sign: 1 | -1 }[]>();
  const last = grid.rows * grid.columns - 1;
  const [lastRow, lastColumn] = [rowAt(table, last).row, columnAt(table, last).column];
  const sums: { readonly area: Area; readonly user: { readonly cell: number; readonly sign: 1 | -1 } }[] = [];
  let uses = 0;
  for (const [cell, formula] of formulas) {
    for (const { area, sign } of readSumFormula(formula) ?? []) {
      const [bottom, right] = [Math.min(area.bottom, lastRow), Math.min(area.right, lastColumn)];
      // Stryker disable next-line all: counts the work
      uses += Math.max(0, bottom - area.top + 1) * Math.max(0, right - area.left + 1);
      // Stryker disable next-line ConditionalExpression,EqualityOperator: a bound of work
      if (uses > mostUses) return users;
      sums.push({ area: { ...area, bottom, right }, user: { cell, sign } });
    }
  }
  const gridRow = new Map(rows.map(({ row }, r) => [row, r]));
  const gridColumn = new Map(columns.map(({ column }, c) => [column, c]));
  for (const { area, user } of sums) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const [r, c] = [gridRow.get(row), gridColumn.get(column)];
        if (r === undefined || c === undefined) continue;
        const same = users.get(r * grid.columns + c);
        if (same) same.push(user);
        else users.set(r * grid.columns + c, [user]);
      }
    }
  }
  return users;
}

/**
 * What the formulas change in themselves and in every sum above them: each sum once, after those that it adds, however many ways
 * lead to it. A circle is followed once.
 */
function changesAbove(users: Users, formulas: readonly FaultyFormula[]): ReadonlyMap<number, bigint> {
  const changes = new Map<number, bigint>();
  for (const { cell, change } of formulas) changes.set(cell, (changes.get(cell) ?? 0n) + change);
  for (const cell of upwards(users, [...changes.keys()])) {
    const change = changes.get(cell) ?? 0n;
    for (const user of users.get(cell) ?? [])
      changes.set(user.cell, (changes.get(user.cell) ?? 0n) + BigInt(user.sign) * change);
  }
  return changes;
}

/** The cells that lead up from some, each before the sums that add it; without recursion, since sums of sums may be many. */
function upwards(users: Users, from: readonly number[]): number[] {
  const left: number[] = [];
  const seen = new Set<number>();
  for (const start of from) {
    const path = [{ cell: start, next: 0 }];
    if (seen.has(start)) continue;
    seen.add(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const user = users.get(top.cell)?.[top.next++];
      if (user === undefined) {
        left.push(top.cell);
        path.pop();
      } else if (!seen.has(user.cell)) {
        seen.add(user.cell);
        path.push({ cell: user.cell, next: 0 });
      }
    }
  }
  return left.reverse();
}
