import { Exact, exactFromExcel, type Unit } from "../amounts";
import { cellAddress } from "../tables/address";
import type { CellValue } from "../tables/workbook";
import { formulaAt, valueAt, type ComparedTable } from "./comparedTable";
import type { AmountChange, AmountChanges, Change } from "./comparison";
import type { FormulaPairs } from "./formulaPairs";
import type { PairedTable } from "./pairedTable";
import { decimalsOf, isConverted } from "./scaleChange";

/** The cells of one pair of tables whose amounts differ: places among the pairs of rows × the pairs of columns. */
export interface ChangedCells {
  readonly tables: PairedTable;
  readonly places: readonly number[];
  readonly computed: ReadonlySet<number>;
}

/** What one cell of a table says. */
interface Said {
  readonly value: CellValue;
  readonly amount: Exact | null;
}

/** The amount of a cell of a table, as stored: null where there is none, or none that can be read. */
function said({ sheet, rows, columns, table, textAmounts }: ComparedTable, r: number, c: number): Said {
  const [row, column] = [rows[r], columns[c]];
  const value = row && column ? valueAt(sheet, row.at, column.at) : null;
  if (typeof value === "number") return { value, amount: exactFromExcel(value) };
  if (typeof value !== "string" || !row || !column || column.inGrid < 0) return { value, amount: null };
  const text = textAmounts.get(row.inGrid * table.grid.columns + column.inGrid);
  return { value, amount: text === undefined ? null : new Exact(text) };
}

/** Compares the cells of two tables: amounts, other texts, formulas; what is no amount goes to `changes`. */
export function compareCells(tables: PairedTable, formulas: FormulaPairs, changes: Change[]): ChangedCells {
  const { before, after, rows, columns, scale } = tables;
  const places: number[] = [];
  const computed = new Set<number>();
  const isScaled = !scale.factor.equals(1);
  const hasFormulas = before.sheet.formulas !== undefined || after.sheet.formulas !== undefined;
  rows.pairs.forEach((rowPair, i) => {
    const [b, a] = [before.rows[rowPair.before], after.rows[rowPair.after]];
    if (!b || !a) return;
    const [named, renamed] = [before.table.rows[b.inGrid], after.table.rows[a.inGrid]];
    columns.pairs.forEach((columnPair, j) => {
      const [from, to] = [before.columns[columnPair.before], after.columns[columnPair.after]];
      if (!from || !to) return;
      const [one, other] = [valueAt(before.sheet, b.at, from.at), valueAt(after.sheet, a.at, to.at)];
      const isAmount = from.inGrid >= 0 || to.inGrid >= 0;
      const formula = hasFormulas
        ? formulas.compare(before.sheet, b.at, from.at, after.sheet, a.at, to.at)
        : "none";
      if (formula === "lost" || formula === "gained" || formula === "changed")
        changes.push({
          kind: "formula",
          fate: formula,
          before: textPlace(before, b.at, from.at, formulaAt(before.sheet, b.at, from.at)),
          after: textPlace(after, a.at, to.at, formulaAt(after.sheet, a.at, to.at)),
        });
      if (one === other && !(isScaled && isAmount)) return;
      if (!isAmount) {
        // The name of the row is told with the row.
        const isName =
          [named?.labelColumn, named?.codeColumn].includes(from.at) &&
          [renamed?.labelColumn, renamed?.codeColumn].includes(to.at);
        if (!isName) changes.push(textChange(before, [b.at, from.at, one], after, [a.at, to.at, other]));
        return;
      }
      const [x, y] = [
        said(before, rowPair.before, columnPair.before),
        said(after, rowPair.after, columnPair.after),
      ];
      if (isUnchanged(x, y, tables, [columnPair.before, columnPair.after], isScaled)) return;
      const place = i * columns.pairs.length + j;
      places.push(place);
      if (formula === "same") computed.add(place);
    });
  });
  return { tables, places, computed };
}

function isUnchanged(
  before: Said,
  after: Said,
  { before: from, after: to, scale }: PairedTable,
  [b, a]: readonly [number, number],
  isScaled: boolean,
): boolean {
  if (before.amount === null || after.amount === null)
    return String(before.value ?? "").trim() === String(after.value ?? "").trim();
  // The same amount, once typed as a text: its cell does change.
  if (typeof before.value !== typeof after.value) return false;
  if (!isScaled) return before.amount.equals(after.amount);
  return isConverted(
    { amount: before.amount, decimals: decimalsOf(from, b) },
    { amount: after.amount, decimals: decimalsOf(to, a) },
    scale.factor,
  );
}

const textPlace = ({ sheet }: ComparedTable, row: number, column: number, text: string | null) => ({
  sheet: sheet.name,
  cell: cellAddress(row, column),
  text: text ?? "",
});

const textChange = (
  before: ComparedTable,
  [row, column, was]: readonly [number, number, CellValue],
  after: ComparedTable,
  [newRow, newColumn, is]: readonly [number, number, CellValue],
): Change => ({
  kind: "text",
  before: textPlace(before, row, column, was === null ? "" : String(was)),
  after: textPlace(after, newRow, newColumn, is === null ? "" : String(is)),
});

/** The difference of one changed cell, in full. */
export function amountChange({ tables, computed }: ChangedCells, place: number): AmountChange | null {
  const { before, after, rows, columns, scale } = tables;
  const rowPair = rows.pairs[Math.floor(place / columns.pairs.length)];
  const columnPair = columns.pairs[place % columns.pairs.length];
  const [b, a] = [before.rows[rowPair?.before ?? -1], after.rows[rowPair?.after ?? -1]];
  const [from, to] = [before.columns[columnPair?.before ?? -1], after.columns[columnPair?.after ?? -1]];
  if (!rowPair || !columnPair || !b || !a || !from || !to) return null;
  const [x, y] = [
    said(before, rowPair.before, columnPair.before),
    said(after, rowPair.after, columnPair.after),
  ];
  const isRead = (one: Said): boolean => one.amount !== null || one.value === null;
  const was = x.amount?.times(scale.factor) ?? null;
  const gap = isRead(x) && isRead(y) ? (y.amount ?? zero).minus(was ?? zero) : null;
  return {
    before: { ...textPlace(before, b.at, from.at, shownValue(x)), amount: x.amount },
    after: { ...textPlace(after, a.at, to.at, shownValue(y)), amount: y.amount },
    row: a.name,
    column: to.name,
    unit: after.table.columns[to.inGrid]?.isPercent ? null : after.table.unit,
    gap,
    share: gap === null || was === null || was.isZero() ? null : gap.div(was.abs()),
    isComputed: computed.has(place),
  };
}

const zero = new Exact(0);
const shownValue = ({ value }: Said): string | null => (value === null ? null : String(value));

/** The changed amounts of a workbook, made when they are asked for. */
export function amountChanges(cells: readonly ChangedCells[]): AmountChanges {
  const all = function* (): Generator<AmountChange> {
    for (const one of cells)
      for (const place of one.places) {
        const change = amountChange(one, place);
        if (change) yield change;
      }
  };
  const size = ({ gap, unit }: AmountChange): Exact => (gap ?? zero).abs().times(euros[unit ?? "€"]);
  return {
    count: cells.reduce((sum, { places }) => sum + places.length, 0),
    computed: cells.reduce((sum, { computed }) => sum + computed.size, 0),
    first: (most) => {
      const made: AmountChange[] = [];
      for (const change of all()) if (made.push(change) >= most) break;
      return made;
    },
    largest: (most) => [...all()].sort((one, other) => size(other).comparedTo(size(one))).slice(0, most),
  };
}

const euros: Readonly<Record<Unit, Exact>> = {
  "€": new Exact(1),
  "k€": new Exact("1e3"),
  "M€": new Exact("1e6"),
  "Md€": new Exact("1e9"),
};
