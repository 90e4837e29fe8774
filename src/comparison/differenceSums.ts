import { checkTable } from "../checks/checkTable";
import { cellAmount, labelOf } from "../checks/checkedTable";
import { Exact } from "../amounts";
import { checkFamilies, equationAt, type EquationFamily } from "../equations";
import { cellAddress } from "../tables/address";
import type { AmountGrid } from "../tables/amountGrid";
import type { ChangedCells } from "./cellChanges";
import type { LinePlace, SumFinding } from "./comparison";
import { explainDifference, type PartDifference } from "./explainDifference";
import { placeOfLine } from "./lineChanges";
import { factorOf } from "./scaleChange";
import type { PairedTable } from "./pairedTable";

/** What the sums of one pair of tables say of their differences. */
export interface DifferenceSums {
  readonly findings: readonly SumFinding[];
  /** Sums whose differences were added up. */
  readonly checked: number;
}

const zero = new Exact(0);

/**
 * Checks the differences of two tables as a table: what added up in the first version still must, so the difference of a total is the
 * sum of the differences of its parts, of the lines added among them and of those removed.
 */
export function differenceSums(cells: ChangedCells): DifferenceSums {
  const { tables } = cells;
  const hasChanges =
    cells.places.length +
      tables.rows.added.length +
      tables.rows.removed.length +
      tables.columns.added.length +
      tables.columns.removed.length >
    0;
  const { table } = tables.before;
  const { families } = checkTable(table);
  const believed = families.filter(({ belief, tied, anomaly }) => belief !== "possible" && !tied && !anomaly);
  const checked = checkFamilies(table.grid, believed).total;
  if (!hasChanges) return { findings: [], checked };
  const sums = new Sums(cells);
  const findings: SumFinding[] = [];
  for (const family of believed)
    for (let position = family.from; position < family.to; position++) {
      const found = sums.check(family, position);
      if (found) findings.push(found);
    }
  return { findings, checked };
}

/** The amount of a cell in units of its grid, 0 where it is blank; null where it is not known. */
function scaledAt({ values, large, unreadable, absent }: AmountGrid, cell: number): bigint | null {
  if (unreadable.has(cell) || absent.has(cell)) return null;
  const value = values[cell];
  if (value === undefined || Number.isNaN(value)) return 0n;
  return large?.[cell] ?? BigInt(value);
}

/** The differences of one pair of tables, cell by cell of the first one. */
class Sums {
  /** What the cells of the first grid gained, in units of 10^−scale of the second version; null where it is not known. */
  private readonly differences: (bigint | null | undefined)[] = [];
  private readonly scale: number;
  /** The power of ten by which the amounts of each column of the first grid are multiplied. */
  private readonly powers: readonly number[];
  private readonly rowTo: ReadonlyMap<number, number>;
  private readonly columnTo: ReadonlyMap<number, number>;
  private readonly tables: PairedTable;

  constructor(cells: ChangedCells) {
    this.tables = cells.tables;
    const { before, rows, columns } = this.tables;
    const inGrid = (of: "rows" | "columns", i: number): number => before[of][i]?.inGrid ?? -1;
    this.rowTo = new Map(rows.pairs.map((pair) => [inGrid("rows", pair.before), pair.after]));
    this.columnTo = new Map(columns.pairs.map((pair) => [inGrid("columns", pair.before), pair.after]));
    const { grid } = before.table;
    const own = this.tables.after.table.grid;
    const places = new Map(before.columns.map(({ inGrid: place }, column) => [place, column]));
    this.powers = Array.from(
      { length: grid.columns },
      (_, place) => factorOf(this.tables.scale, places.get(place) ?? -1).e,
    );
    this.scale = Math.max(0, own.scale, ...this.powers.map((power) => grid.scale - power));
    for (const place of cells.places) {
      const row = rows.pairs[Math.floor(place / columns.pairs.length)];
      const column = columns.pairs[place % columns.pairs.length];
      const [r, c] = [inGrid("rows", row?.before ?? -1), inGrid("columns", column?.before ?? -1)];
      if (r < 0 || c < 0) continue;
      const cell = r * grid.columns + c;
      const [was, is] = [scaledAt(grid, cell), this.newScaled(row?.after ?? -1, column?.after ?? -1)];
      this.differences[cell] = was === null || is === null ? null : is - this.convertedAt(was, c);
    }
  }

  /** The finding on one sum; null when its differences add up, or cannot be told. */
  check(family: EquationFamily, position: number): SumFinding | null {
    const { before, after } = this.tables;
    const { grid } = before.table;
    const down = family.direction === "column";
    const cellOf = (line: number): number =>
      down ? line * grid.columns + position : position * grid.columns + line;
    const column = down ? position : family.target;
    const target = this.newCell(cellOf(family.target));
    if (target === null) return null;
    const gained = this.differenceOf(cellOf(family.target));
    if (gained === null) return null;
    let sum = 0n;
    let isStill = gained === 0n;
    for (const { line, sign } of family.terms) {
      const difference = this.differenceOf(cellOf(line));
      if (difference === null) return null;
      if (difference === 0n) continue;
      isStill = false;
      sum += sign === 1 ? difference : -difference;
    }
    const added = this.addedParts(family, target);
    if (added === null) return null;
    if (added.length === 0 && (isStill || sum === gained)) return null;
    const equation = equationAt(grid, [family], 0, position);
    if (!equation || equation.status === "uncheckable") return null;
    const parts: PartDifference[] = [];
    for (const { line, sign } of family.terms) {
      const difference = this.differenceOf(cellOf(line)) ?? 0n;
      if (difference !== 0n)
        parts.push({ line, isNew: false, isCertain: true, amount: sign === 1 ? difference : -difference });
    }
    const all = [...parts, ...added];
    // Along a row of amounts in several units nothing adds up: one column tells for all.
    const converted = (scaled: bigint): bigint => this.convertedAt(scaled, column);
    // Converted to a coarser unit, every amount was rounded anew, the total too, and even those that are not said to have changed.
    const anew = this.roundedAnew(family, target, column) * BigInt(equation.activeTerms + 1);
    const own = converted(equation.doubleTolerance);
    const doubleTolerance = own + anew;
    // Else nothing is lost to rounding in a table whose sums are exact.
    const unit =
      anew === 0n
        ? { over: family.regime?.kind === "exact" ? 0n : own, under: BigInt(equation.activeTerms + 1) }
        : { over: doubleTolerance, under: 2n * BigInt(all.length + 1) };
    const explained = explainDifference({
      parts: all,
      found: gained,
      gapBefore: converted(-equation.gap),
      doubleTolerance,
      unit,
    });
    if (!explained) return null;
    const { fault, severity, part } = explained;
    const found = this.exact(gained);
    const was = cellAmount(before.table, cellOf(family.target)) ?? zero;
    return {
      fault,
      severity,
      expected: this.exact(explained.expected),
      gap: this.exact(explained.gap),
      tolerance: this.exact(unit.over * BigInt(all.length + 1)).div(unit.under.toString()),
      sheet: after.sheet.name,
      cell: cellAddress(after.rows[target.row]?.at ?? 0, after.columns[target.column]?.at ?? 0),
      label: labelOf(before.table, cellOf(family.target)),
      unit: after.table.unit,
      before: was,
      after: was.times(new Exact(10).pow(this.powers[column] ?? 0)).plus(found),
      found,
      part: part && this.lineOf(family, part),
    };
  }

  /** The last digit that the second version prints of an amount converted to a coarser unit; 0 where nothing was rounded. */
  private roundedAnew(family: EquationFamily, target: { readonly column: number }, own: number): bigint {
    if ((this.powers[own] ?? 0) >= 0) return 0n;
    const { columns, table } = this.tables.after;
    const printed =
      family.direction === "column"
        ? (table.columns[columns[target.column]?.inGrid ?? -1]?.decimals ?? 0)
        : Math.min(...table.columns.map(({ decimals }) => decimals));
    return 10n ** BigInt(Math.max(0, this.scale - printed));
  }

  private toScale(scaled: bigint, scale: number): bigint {
    return scaled * 10n ** BigInt(this.scale - scale);
  }

  private newScaled(r: number, c: number): bigint | null {
    const { rows, columns, table } = this.tables.after;
    const [row, column] = [rows[r]?.inGrid ?? -1, columns[c]?.inGrid ?? -1];
    if (row < 0 || column < 0) return null;
    const scaled = scaledAt(table.grid, row * table.grid.columns + column);
    return scaled === null ? null : this.toScale(scaled, table.grid.scale);
  }

  private exact(scaled: bigint): Exact {
    return new Exact(scaled.toString()).div(new Exact(10).pow(this.scale));
  }

  /** What the first grid counts in one of its columns, in units of the differences. */
  private convertedAt(scaled: bigint, column: number): bigint {
    return this.toScale(scaled, this.tables.before.table.grid.scale - (this.powers[column] ?? 0));
  }

  /** Where a cell of the first grid is in the second table; null when its row or its column is gone. */
  private newCell(cell: number): { readonly row: number; readonly column: number } | null {
    const { columns } = this.tables.before.table.grid;
    const [row, column] = [this.rowTo.get(Math.floor(cell / columns)), this.columnTo.get(cell % columns)];
    return row === undefined || column === undefined ? null : { row, column };
  }

  /** What a cell of the first table gained; a cell that is gone loses all it held. */
  private differenceOf(cell: number): bigint | null {
    const known = this.differences[cell];
    if (known !== undefined) return known;
    if (this.newCell(cell) !== null) return 0n;
    const { grid } = this.tables.before.table;
    const was = scaledAt(grid, cell);
    return was === null ? null : -this.convertedAt(was, cell % grid.columns);
  }

  /** The new lines that stand among the parts of a sum, with what they bring at its position. */
  private addedParts(
    family: EquationFamily,
    target: { readonly row: number; readonly column: number },
  ): PartDifference[] | null {
    const { after, before } = this.tables;
    const down = family.direction === "column";
    const of = down ? "rows" : "columns";
    const { added, pairs } = this.tables[of];
    if (added.length === 0) return [];
    const toBefore = new Map(pairs.map((pair) => [pair.after, before[of][pair.before]?.inGrid ?? -1]));
    const terms = new Set(family.terms.map(({ line }) => line));
    const isAdded = new Set(added);
    const neighbour = (from: number, step: 1 | -1): number => {
      let place = from + step;
      while (isAdded.has(place)) place += step;
      return toBefore.get(place) ?? -1;
    };
    const { grid } = after.table;
    const parts: PartDifference[] = [];
    for (const line of added) {
      const own = after[of][line];
      if (!own || own.inGrid < 0 || this.isApart(down, own.inGrid)) continue;
      const [above, below] = [neighbour(line, -1), neighbour(line, 1)];
      const isPart = (near: number): boolean => terms.has(near);
      if (!isPart(above) && !isPart(below)) continue;
      const [row, column] = down
        ? [own.inGrid, after.columns[target.column]?.inGrid ?? -1]
        : [after.rows[target.row]?.inGrid ?? -1, own.inGrid];
      const cell = row * grid.columns + column;
      if (grid.unreadable.has(cell)) return null;
      const amount = this.toScale(scaledAt(grid, cell) ?? 0n, grid.scale);
      const isCertain =
        (isPart(above) || above === family.target) && (isPart(below) || below === family.target);
      if (amount !== 0n) parts.push({ line, isNew: true, isCertain, amount });
    }
    return parts;
  }

  /** Is a new line itself a total, or a part of another line? */
  private isApart(isRow: boolean, line: number): boolean {
    const { rows, columns } = this.tables.after.table;
    if (!isRow) return columns[line]?.ofWhich ?? false;
    const kind = rows[line]?.kind;
    return kind === "of-which" || kind === "total" || kind === "subtotal";
  }

  private lineOf(family: EquationFamily, { line, isNew }: PartDifference): LinePlace | null {
    const { before, after } = this.tables;
    const [of, kind] =
      family.direction === "column" ? (["rows", "row"] as const) : (["columns", "column"] as const);
    const own = isNew ? after[of][line] : before[of].find(({ inGrid }) => inGrid === line);
    return own ? placeOfLine(isNew ? after : before, own, kind) : null;
  }
}
