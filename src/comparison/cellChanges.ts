import { Exact, exactFromExcel, unitExponent, type Unit } from "../amounts";
import { cellAddress } from "../tables/address";
import type { CellValue } from "../tables/workbook";
import { formulaAt, valueAt, type ComparedTable } from "./comparedTable";
import type { AmountChange, AmountChanges, Change } from "./comparison";
import type { Line } from "./line";
import type { FormulaPairs } from "./formulaPairs";
import type { PairedTable } from "./pairedTable";
import { decimalsOf, factorOf, isConverted } from "./scaleChange";

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
  const stored: { text?: readonly number[]; number?: readonly number[] } = {};
  const counts = { text: 0, number: 0 };
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
          before: textPlace(before, b.at, from.at, formulaAt(before.sheet, b.at, from.at) ?? shown(one)),
          after: textPlace(after, a.at, to.at, formulaAt(after.sheet, a.at, to.at) ?? shown(other)),
        });
      if (one === other && !(isScaled && isAmount)) return;
      if (!isScaled && typeof one === "number" && typeof other === "number" && isSameNumber(one, other))
        return;
      if (!isAmount) {
        // The name of the row is told with the row.
        const isName =
          [named?.labelColumn, named?.codeColumn].includes(from.at) &&
          [renamed?.labelColumn, renamed?.codeColumn].includes(to.at);
        if (!isName) changes.push(textChange(before, [b.at, from.at, one], after, [a.at, to.at, other]));
        return;
      }
      const place = i * columns.pairs.length + j;
      if (!isScaled && typeof one === "number" && typeof other === "number") {
        places.push(place);
        if (formula === "same") computed.add(place);
        return;
      }
      const [x, y] = [
        said(before, rowPair.before, columnPair.before),
        said(after, rowPair.after, columnPair.after),
      ];
      if (isRetyped(x, y)) {
        stored[typeof y.value === "number" ? "number" : "text"] ??= [b.at, from.at, a.at, to.at];
        counts[typeof y.value === "number" ? "number" : "text"]++;
        if (x.amount?.equals(y.amount ?? NaN)) return;
      }
      if (isUnchanged(x, y, tables, [columnPair.before, columnPair.after], isScaled)) return;
      places.push(place);
      if (formula === "same") computed.add(place);
    });
  });
  for (const fate of ["text", "number"] as const) {
    const [row, column, newRow, newColumn] = stored[fate] ?? [];
    if (row === undefined || column === undefined || newRow === undefined || newColumn === undefined)
      continue;
    changes.push({
      kind: "storage",
      fate,
      before: textPlace(before, row, column, String(valueAt(before.sheet, row, column))),
      after: textPlace(after, newRow, newColumn, String(valueAt(after.sheet, newRow, newColumn))),
      count: counts[fate],
    });
  }
  return { tables, places, computed };
}

/** What two numbers of the same fifteen digits may differ by at most, relatively. */
const fifteenDigits = 2e-14;

/** Excel's doubles of one amount may differ beyond its fifteen digits. */
const isSameNumber = (one: number, other: number): boolean =>
  Math.abs(one - other) <= fifteenDigits * Math.max(Math.abs(one), Math.abs(other)) &&
  Number(one.toPrecision(15)) === Number(other.toPrecision(15));

/** Was an amount typed as a text in one of the versions only? */
const isRetyped = (before: Said, after: Said): boolean =>
  before.amount !== null && after.amount !== null && typeof before.value !== typeof after.value;

function isUnchanged(
  before: Said,
  after: Said,
  { before: from, after: to, scale }: PairedTable,
  [b, a]: readonly [number, number],
  isScaled: boolean,
): boolean {
  if (before.amount === null || after.amount === null)
    return String(before.value ?? "").trim() === String(after.value ?? "").trim();
  if (!isScaled) return before.amount.equals(after.amount);
  return isConverted(
    { amount: before.amount, decimals: decimalsOf(from, b) },
    { amount: after.amount, decimals: decimalsOf(to, a) },
    factorOf(scale, b),
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
  const was = x.amount?.times(factorOf(scale, columnPair.before)) ?? null;
  const gap = isRead(x) && isRead(y) ? (y.amount ?? zero).minus(was ?? zero) : null;
  return {
    before: {
      ...textPlace(before, b.at, from.at, shownValue(x)),
      amount: x.amount,
      unit: unitOf(before, from),
    },
    after: { ...textPlace(after, a.at, to.at, shownValue(y)), amount: y.amount, unit: unitOf(after, to) },
    row: a.name,
    column: to.name,
    gap,
    share: gap === null || was === null || was.isZero() ? null : gap.div(was.abs()),
    isComputed: computed.has(place),
  };
}

const unitOf = ({ table }: ComparedTable, { inGrid }: Line): Unit | null =>
  table.columns[inGrid]?.isPercent ? null : table.unit;

const zero = new Exact(0);
const shown = (value: CellValue): string | null => (value === null ? null : String(value));
const shownValue = ({ value }: Said): string | null => shown(value);

/** The changed amounts of a workbook, made when they are asked for. */
export function amountChanges(cells: readonly ChangedCells[]): AmountChanges {
  const made = (places: Iterable<readonly [ChangedCells, number]>, most: number): AmountChange[] => {
    const changes: AmountChange[] = [];
    for (const [one, place] of places) {
      if (changes.length >= most) break;
      const change = amountChange(one, place);
      if (change) changes.push(change);
    }
    return changes;
  };
  const all = function* (): Generator<readonly [ChangedCells, number]> {
    for (const one of cells) for (const place of one.places) yield [one, place];
  };
  return {
    count: cells.reduce((sum, { places }) => sum + places.length, 0),
    computed: cells.reduce((sum, { computed }) => sum + computed.size, 0),
    first: (most) => made(all(), most),
    largest: (most) => {
      const sized = [...all()].map((at) => ({ at, size: roughSize(...at) }));
      sized.sort((one, other) => other.size - one.size);
      return made(
        sized.map(({ at }) => at),
        most,
      );
    },
  };
}

/** A size to put changes in order by, never to compute with; what cannot be read comes last. */
function roughSize({ tables }: ChangedCells, place: number): number {
  const { before, after, rows, columns, scale } = tables;
  const [row, column] = [
    rows.pairs[Math.floor(place / columns.pairs.length)],
    columns.pairs[place % columns.pairs.length],
  ];
  const at = (table: ComparedTable, r: number | undefined, c: number | undefined): number => {
    const value = valueAt(table.sheet, table.rows[r ?? -1]?.at ?? -1, table.columns[c ?? -1]?.at ?? -1);
    return typeof value === "number" ? value : 0;
  };
  const gap =
    at(after, row?.after, column?.after) -
    at(before, row?.before, column?.before) * Number(factorOf(scale, column?.before ?? -1));
  return Math.abs(gap) * 10 ** (after.table.unit === null ? 0 : unitExponent[after.table.unit]);
}
