import { BY_NO_CHANCE, slipChance } from "../../amounts/slipChance";
import { slipCandidates } from "../../amounts/slipCandidates";
import { unitOfCell } from "../../tables/amountGrid";
import type { AnnexTable } from "../../tables/annexTable";
import { accountSides, fold, isAccountResult, isBroughtForward } from "../lineLabels";
import type { CrossSheetEquation, TableCell } from "./crossSheetEquation";
import { equationOf, type Tie } from "./tieBelief";

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
  return accountsIn(tables).flatMap((sides) => {
    const columns = Array.from({ length: sides[0].owner.grid.columns }, (_, column) => column);
    const found = columns.flatMap((column) => balancesAt(tables, sides, column));
    const isBroken = ({ equation }: Balance): boolean => equation.status === "broken";
    const doubtful = found.filter((one) => isBroken(one) && !one.isCertain);
    const held = found.filter((one) => !isBroken(one)).length;
    const areSlips = doubtful.length === 1 && doubtful.every((one) => isSlip(tables, one.equation));
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
  const add = (tie: Tie, isCertain: boolean): void => {
    const equation = equationOf(tables, tie, 0);
    if (equation) found.push({ equation, isCertain });
  };
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
      add({ target, terms: [term, result.cell] }, false);
    } else if (label === otherLabel && (balanced.test(label) || general.test(label)))
      add({ target: totals[0], terms: [totals[1]] }, balanced.test(label));
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

/** Does one slip in one of its cells explain the gap, and by no accident? */
const isSlip = (
  tables: readonly AnnexTable[],
  { target, terms, gap, doubleTolerance, scale, exponentOf }: CrossSheetEquation,
): boolean => {
  const cells = [target, ...terms].map(({ table, cell }) => {
    const { grid } = tables[table] as AnnexTable;
    const unit = unitOfCell(grid, cell);
    return {
      read: (grid.values[cell] || 0) / unit,
      unit: unit * 10 ** (scale + exponentOf(table) - grid.scale),
    };
  });
  const reach = Number(doubleTolerance) / 2;
  const change = Number(gap);
  const isReached = cells.some(({ read, unit }, index) => {
    const meant = read * unit + (index === 0 ? change : -change);
    return slipCandidates(read).values.some((one) => Math.abs(one * unit - meant) <= reach);
  });
  return isReached && slipChance(cells, change) <= BY_NO_CHANCE;
};
