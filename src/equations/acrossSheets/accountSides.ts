import { BY_NO_CHANCE, slipChance } from "../../amounts/slipChance";
import { slipCandidates } from "../../amounts/slipCandidates";
import { unitOfCell } from "../../tables/amountGrid";
import type { AnnexTable } from "../../tables/annexTable";
import { accountSides, fold, isAccountResult, isBroughtForward } from "../lineLabels";
import { judgeGap } from "../tolerance";
import type { CrossSheetEquation, TableCell } from "./crossSheetEquation";
import { commonScale, type CommonScale } from "./tableLines";

const incoming = new RegExp(`\\b(?:${accountSides.in})\\b`);
const outgoing = new RegExp(`\\b(?:${accountSides.out})\\b`);
const balanced = /\bequilibr/;
const general = /\bgenera(?:l|ux)\b/;

/** One side of an account: a table, and the row of its grid on each row of the sheet. */
interface Side {
  readonly table: number;
  readonly owner: AnnexTable;
  readonly rowOf: ReadonlyMap<number, number>;
}

/** An equation between the sides, and whether the labels alone leave no doubt of it. */
interface Balance {
  readonly equation: CrossSheetEquation;
  readonly isCertain: boolean;
}

/**
 * What the two sides of an account that stand side by side say of one another: the total of the one is that of the other with the result
 * printed on its side (« Total des charges », « Excédent » | « Total des produits », « Déficit »), and balanced totals are the same. Where
 * this fails in one column it is told if one slip explains it, and by no accident: accounts have other lines too.
 * @example findAccountSides(tables)[0]?.terms // [{ table: 0, cell: 4 }, { table: 0, cell: 5 }]
 */
export const findAccountSides = (tables: readonly AnnexTable[]): CrossSheetEquation[] => {
  const accounts = accountsIn(tables);
  if (accounts.length === 0) return [];
  const scale = commonScale(tables);
  return accounts.flatMap((sides) => {
    const columns = Array.from({ length: sides[0].owner.grid.columns }, (_, column) => column);
    const found = columns.flatMap((column) => balancesAt(tables, scale, sides, column));
    const isBroken = ({ equation }: Balance): boolean => equation.status === "broken";
    const doubtful = found.filter((one) => isBroken(one) && !one.isCertain);
    const held = found.filter((one) => !isBroken(one)).length;
    const areSlips = doubtful.length === 1 && doubtful.every((one) => isSlip(tables, scale, one.equation));
    const kept = areSlips || doubtful.length < held ? found : found.filter((one) => !doubtful.includes(one));
    return kept.map(({ equation }) => equation);
  });
};

/** The tables that stand side by side, as many columns each. */
const accountsIn = (tables: readonly AnnexTable[]): (readonly [Side, Side])[] => {
  const sideOf = (owner: AnnexTable, table: number): Side => ({
    table,
    owner,
    rowOf: new Map(owner.rows.map(({ row }, index) => [row, index])),
  });
  return tables.flatMap((left, a) => {
    const b = tables.findIndex(
      ({ sheet, area, grid }) =>
        sheet === left.sheet && area.left === left.area.right + 1 && grid.columns === left.grid.columns,
    );
    const right = tables[b];
    return !right || left.grid.large || right.grid.large
      ? []
      : [[sideOf(left, a), sideOf(right, b)] as const];
  });
};

/** The equations of one column of an account: its result, and its balanced totals. */
const balancesAt = (
  tables: readonly AnnexTable[],
  scale: CommonScale,
  sides: readonly [Side, Side],
  column: number,
): Balance[] => {
  const [left, right] = sides;
  const place = ({ table, owner }: Side, row: number): TableCell => ({
    table,
    cell: row * owner.grid.columns + column,
  });
  const isStated = ({ table, cell }: TableCell): boolean => Boolean(tables[table]?.grid.values[cell]);
  const found: Balance[] = [];
  for (const [row, own] of left.rowOf) {
    const other = right.rowOf.get(row);
    if (other === undefined || !isTotal(left, own) || !isTotal(right, other)) continue;
    const [label, otherLabel] = [labelOf(left, own), labelOf(right, other)];
    const totals = [place(left, own), place(right, other)] as const;
    if (!totals.every(isStated)) continue;
    const areSides = (out: string, into: string): boolean => outgoing.test(out) && incoming.test(into);
    if (areSides(label, otherLabel) || areSides(otherLabel, label)) {
      const results = sides.flatMap((side, at) => {
        const result = resultUnder(side, row);
        return result !== null && isStated(place(side, result)) ? [{ cell: place(side, result), at }] : [];
      });
      const [result] = results;
      if (!result || results.length > 1) continue;
      // What is left stands on the side that it completes.
      const [target, term] = result.at === 0 ? [totals[1], totals[0]] : totals;
      found.push({ equation: equationOf(tables, scale, target, [term, result.cell]), isCertain: false });
    } else if (label === otherLabel && (balanced.test(label) || general.test(label))) {
      const equation = equationOf(tables, scale, totals[0], [totals[1]]);
      found.push({ equation, isCertain: balanced.test(label) });
    }
  }
  return found;
};

const isTotal = ({ owner }: Side, row: number): boolean => owner.rows[row]?.kind === "total";

const labelOf = ({ owner }: Side, row: number): string => fold(owner.rows[row]?.label ?? "");

/** The row of a side right under its total that names a result, alone before the next total; null where there is none. */
const resultUnder = (side: Side, totalRow: number): number | null => {
  const below = [...side.rowOf].filter(([row]) => row > totalRow).map(([, index]) => index);
  const next = below.findIndex((row) => isTotal(side, row));
  const [only, second] = next < 0 ? below : below.slice(0, next);
  if (only === undefined || second !== undefined) return null;
  return isAccountResult(labelOf(side, only)) && !isBroughtForward(labelOf(side, only)) ? only : null;
};

const equationOf = (
  tables: readonly AnnexTable[],
  { factorOf, scale, exponentOf }: CommonScale,
  target: TableCell,
  terms: readonly TableCell[],
): CrossSheetEquation => {
  const read = ({ table, cell }: TableCell): { amount: bigint; unit: bigint } => {
    const { grid } = tables[table] as AnnexTable;
    const factor = factorOf(table);
    return {
      amount: BigInt(grid.values[cell] || 0) * factor,
      unit: BigInt(unitOfCell(grid, cell)) * factor,
    };
  };
  const printed = read(target);
  const parts = terms.map(read);
  const gap = parts.reduce((sum, part) => sum + part.amount, -printed.amount);
  const doubleTolerance = parts.reduce((sum, { unit }) => sum + unit, printed.unit);
  const squaredUnits = parts.reduce((sum, { unit }) => sum + unit * unit, printed.unit * printed.unit);
  return {
    target,
    terms,
    gap,
    doubleTolerance,
    scale,
    exponentOf,
    status: judgeGap(gap, doubleTolerance, squaredUnits),
  };
};

/** Does one slip in one of its cells explain the gap, and by no accident? */
const isSlip = (
  tables: readonly AnnexTable[],
  { factorOf }: CommonScale,
  { target, terms, gap, doubleTolerance }: CrossSheetEquation,
): boolean => {
  const cells = [target, ...terms].map(({ table, cell }) => {
    const { grid } = tables[table] as AnnexTable;
    const unit = unitOfCell(grid, cell);
    return { read: (grid.values[cell] || 0) / unit, unit: unit * Number(factorOf(table)) };
  });
  const reach = Number(doubleTolerance) / 2;
  const change = Number(gap);
  const isReached = cells.some(({ read, unit }, index) => {
    const meant = read * unit + (index === 0 ? change : -change);
    return slipCandidates(read).values.some((one) => Math.abs(one * unit - meant) <= reach);
  });
  return isReached && slipChance(cells, change) <= BY_NO_CHANCE;
};
