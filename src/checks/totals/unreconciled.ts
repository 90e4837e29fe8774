import { greatest, least } from "../../amounts/extremes";
import {
  checkFamilies,
  isRateLabel,
  isTotalLabel,
  positionsOfMore,
  type Equation,
  type EquationFamily,
} from "../../equations";
import { isLedTo } from "../../equations/ledTo";
import { cellAt } from "../../tables/amountGrid";
import { addressOf, lineOf, proofOf, type CheckedTable } from "../checkedTable";
import type { Finding, FindingOf } from "../finding";
import { lineAt, saysRate } from "../lines";
import { statesOtherUnit, type LineScale } from "../lineScale";
import { newFinding } from "../newFinding";
import { failing } from "./failing";
import { blockAsOthers, isOneSlip, likelySlips, missesBlockAsOthers, slippedOverBlock } from "./likelySlips";
import { isNoSumHere, saysShare } from "./noSumHere";

/** A total that exceeds its parts so many times, and never falls short of them, takes in what is not listed. */
const FEWEST_ABOVE = 3;

type Direction = EquationFamily["direction"];
type Reason = FindingOf<"TOTAL-NON-RAPPROCHE">["reason"];

/**
 * The lines that say that they are totals and that no sum explains, each told once: no sum was found, several were, or the nearest
 * does not hold often enough. The lines, labelled or not, whose sum holds but for positions where it takes in more than is listed.
 * None is accused, none is passed over.
 * @param told the totals that hold once a line typed in another unit is heeded: told with that line
 */
export function checkUnreconciled(checked: CheckedTable, told: LineScale["totals"]): Finding[] {
  const sums = sumsByLine(checked);
  return (["column", "row"] as const).flatMap((direction) => {
    const totals = new Set(direction === "column" ? totalRows(checked) : totalColumns(checked));
    for (const line of totals)
      if (statesOtherUnit(checked.table, direction === "column" ? "row" : "column", line))
        totals.delete(line);
    const lines = [...new Set([...totals, ...sums[direction].keys()])].sort((a, b) => a - b);
    return lines.flatMap((line): Finding[] => {
      if (told[direction].has(line) || runsOn(checked, direction, line)) return [];
      const own = sums[direction].get(line) ?? noSums;
      const unlisted = own.families.filter(({ unlisted: positions }) => positions && positions.size > 0);
      if (unlisted.length > 0)
        return lineFinding(checked, direction, line, failuresOf(checked, unlisted), "more-than-listed");
      if (totals.has(line) && missesItsBlock(checked, direction, line, own))
        return lineFinding(checked, direction, line, [], "no-sum");
      const apart = direction === "column" && totals.has(line) ? missedApart(checked, line, own) : [];
      if (apart.length > 0) return lineFinding(checked, direction, line, apart, "no-sum");
      if (own.families.some(({ belief }) => belief !== "possible")) return [];
      const isMissed = own.families.some(
        (family) => missesOnce(checked, family) || missesNamedSides(checked, family),
      );
      const isPassedOver =
        (own.isPart || own.isOperand) &&
        !isOfOwnBlock(checked, direction, line, own) &&
        !own.families.some((family) => takesInMore(checked, family));
      if (
        !(totals.has(line) && !isPassedOver) &&
        !(isMissed && (totals.has(line) || isResult(checked, direction, line)))
      )
        return [];
      const [only, ...others] = own.families.filter(({ terms }) => terms.length > 1);
      const isExplained = (other: number): boolean =>
        sums[direction].get(other)?.families.some(({ belief }) => belief !== "possible") === true;
      if (!only && isNoSumHere(checked.table, direction, line, isExplained)) return [];
      const reason = reasonOf(checked, only, others);
      return lineFinding(checked, direction, line, failuresOf(checked, own.families), reason);
    });
  });
}

const reasonOf = (
  checked: CheckedTable,
  only: EquationFamily | undefined,
  others: readonly EquationFamily[],
): Reason => {
  if (!only) return "no-sum";
  if (others.length > 0 || only.tied) return "several-sums";
  if (takesInMore(checked, only)) return "more-than-listed";
  return only.labelOnly && only.terms.some(({ sign }) => sign === -1) ? "no-difference" : "not-established";
};

/**
 * Is a total that another sum makes, or takes in, not that of the rows beside it, but for one slip, though other totals are of theirs?
 * Receipts that expenses and their balance confirm may have one of their own lines mistyped.
 */
const missesItsBlock = (
  checked: CheckedTable,
  direction: Direction,
  line: number,
  { families, isPart, isOperand }: LineSums,
): boolean => {
  if (families.length === 0 && !isPart && !isOperand) return false;
  const [near] = slippedOverBlock(checked, direction, line);
  const block = new Set(near?.family.terms.map((term) => term.line));
  return near !== undefined && !families.some(({ terms }) => terms.some((term) => block.has(term.line)));
};

/** Where a total, in the one column that none of its sums reaches, is more than any of its parts, and their sum but for one slip. */
function missedApart(checked: CheckedTable, line: number, { families }: LineSums): readonly Failure[] {
  const { rows, title, grid } = checked.table;
  if (rows[line]?.label === "" || isRateLabel(title)) return [];
  return slippedOverBlock(checked, "column", line, true).filter(({ equation }) => {
    const position = equation.target % grid.columns;
    return !families.some(({ from, to }) => from <= position && position < to);
  });
}

/** An equation that does not hold, with its family. */
interface Failure {
  readonly family: EquationFamily;
  readonly equation: Equation;
}

const failuresOf = (checked: CheckedTable, families: readonly EquationFamily[]): Failure[] =>
  families.flatMap((family) => failing(checked, family).map((equation) => ({ family, equation })));

/**
 * Is one of the sums tried for a total, which another sum takes in, that of its own rows: but for one slip, or as other totals of the
 * table are those of theirs? Of a total that only a difference takes in those may be the parts, whatever their sum.
 */
function isOfOwnBlock(
  checked: CheckedTable,
  direction: Direction,
  line: number,
  { families, isPart }: LineSums,
): boolean {
  if (direction === "row") return false;
  if (families.length === 0) return !isPart && missesBlockAsOthers(checked, line);
  const slipped = slippedOverBlock(checked, direction, line).map(({ family }) => linesOf(family));
  const blocks = [...slipped, blockAsOthers(checked, line)?.join()];
  return families.some((family) => blocks.includes(linesOf(family)));
}

/** Does a total exceed the parts listed with it by little, all along: persons of no told age, expenses of no told kind? */
const takesInMore = ({ table: { grid } }: CheckedTable, family: EquationFamily): boolean => {
  const above = positionsOfMore(grid, family).length;
  return family.labelOnly && above >= FEWEST_ABOVE && above === checkFamilies(grid, [family]).total;
};

const linesOf = ({ terms }: EquationFamily): string => terms.map(({ line }) => line).join();

/** Is every amount of the line but the first the running sum of those before it? Then it says what it is the total of. */
function runsOn({ table: { grid }, running }: CheckedTable, direction: Direction, line: number): boolean {
  const lineAt = (cell: number): number =>
    direction === "column" ? Math.floor(cell / grid.columns) : cell % grid.columns;
  const along = running.filter((one) => lineAt(one.target) === line);
  const length = direction === "column" ? grid.columns : grid.rows;
  const stated = Array.from({ length }, (_, position) =>
    Math.abs(grid.values[cellAt(grid, direction, line, position)] as number),
  ).filter((amount) => amount > 0);
  return (
    along.length > 1 && along.length >= stated.length - 1 && along.every(({ status }) => status === "exact")
  );
}

/** Does a plain sum hold but for one position, where its amounts say so? */
const missesOnce = (checked: CheckedTable, family: EquationFamily): boolean => {
  if (family.labelOnly || family.tied || family.anomaly || family.terms.length < 2) return false;
  const { total, broken, uncheckable } = checkFamilies(checked.table.grid, [family]);
  return broken === 1 && total - broken - uncheckable > 0;
};

/** Is the result that labels state of two totals not theirs, but for one slip? It may take in what is not listed. */
const missesNamedSides = (checked: CheckedTable, family: EquationFamily): boolean => {
  if (!family.labelOnly || family.terms.every(({ sign }) => sign === 1)) return false;
  const [equation, ...others] = failing(checked, family);
  return equation !== undefined && others.length === 0 && isOneSlip(checked, family, equation);
};

/** Is the line the result of an account by its label, or an amount that none names? */
const isResult = ({ table }: CheckedTable, direction: Direction, line: number): boolean =>
  isLedTo({ direction, labels: table.grid.rowLabels }, line);

const totalRows = ({ table }: CheckedTable): number[] =>
  table.rows.flatMap(({ kind }, r) => (kind === "total" || kind === "subtotal" ? [r] : []));

const totalColumns = ({ table }: CheckedTable): number[] =>
  table.columns.flatMap(({ label, path, ofWhich, isPercent }, c) =>
    isTotalLabel(label) && !ofWhich && isPercent !== true && !saysShare(path.at(-1) ?? "") ? [c] : [],
  );

/** The sums that a line is the total of, and whether it takes part in another that holds, or in a difference. */
interface LineSums {
  readonly families: EquationFamily[];
  isPart: boolean;
  isOperand: boolean;
}

const noSums: LineSums = { families: [], isPart: false, isOperand: false };

function sumsByLine({ table, families }: CheckedTable): Readonly<Record<Direction, Map<number, LineSums>>> {
  const sums = { row: new Map<number, LineSums>(), column: new Map<number, LineSums>() };
  const at = (direction: Direction, line: number): LineSums => {
    const known = sums[direction].get(line) ?? { ...noSums, families: [] };
    sums[direction].set(line, known);
    return known;
  };
  const held = new Set<number>();
  checkFamilies(table.grid, families, (index, _, status) => {
    if (status !== "broken" && status !== "uncheckable") held.add(index);
  });
  families.forEach((family, index) => {
    at(family.direction, family.target).families.push(family);
    if (family.belief === "possible" || !held.has(index)) return;
    const isDifference = family.terms.some(({ sign }) => sign === -1);
    for (const { line } of family.terms)
      at(family.direction, line)[isDifference ? "isOperand" : "isPart"] = true;
  });
  return sums;
}

function lineFinding(
  checked: CheckedTable,
  direction: Direction,
  line: number,
  tried: readonly Failure[],
  reason: Reason,
): Finding[] {
  const { table } = checked;
  const cells =
    tried.length > 0 ? tried.map(({ equation }) => equation.target) : amountsAlong(checked, direction, line);
  const [first] = cells;
  if (first === undefined) return [];
  const [near] = tried.length > 0 || reason !== "no-sum" ? tried : slippedOverBlock(checked, direction, line);
  const places = [...new Set(cells.map((cell) => addressOf(table, cell)))];
  const suspects =
    near && ["not-established", "no-sum", "no-difference"].includes(reason)
      ? likelySlips(checked, near.family, near.equation)
      : [];
  return [
    newFinding({
      code: "TOTAL-NON-RAPPROCHE",
      severity: "warning",
      sheet: table.sheet,
      cell: addressOf(table, first),
      cells: places,
      label: lineAt(table, direction === "column" ? "row" : "column", line).label,
      line: lineOf(table, { direction: direction === "column" ? "row" : "column", target: first }),
      count: places.length,
      reason,
      nearest: near ? proofOf(table, near.equation) : null,
      ...(suspects.length > 0 && { suspects }),
    }),
  ];
}

/**
 * The cells of a line that hold an amount other than zero; where all are noughts, those under several amounts of one sign: a total that
 * was never computed. A rate of all is no sum of those of its parts.
 */
function amountsAlong({ table }: CheckedTable, direction: Direction, line: number): number[] {
  const { rows, columns, values } = table.grid;
  const [length, others] = direction === "column" ? [columns, rows] : [rows, columns];
  const columnOf = (position: number): number => cellAt(table.grid, direction, line, position) % columns;
  const stated = Array.from({ length }, (_, position) => position).filter(
    (position) => table.columns[columnOf(position)]?.isPercent !== true,
  );
  const amountAt = (one: number, position: number): number =>
    values[cellAt(table.grid, direction, one, position)] as number;
  // Shares come to more than any of them, a rate of all lies among those of its parts.
  const isRate = (position: number): boolean => {
    const parts = Array.from({ length: others }, (_, one) => (one === line ? NaN : amountAt(one, position)));
    const told = parts.filter((amount) => !Number.isNaN(amount));
    const isAmong = amountAt(line, position) >= least(told) && amountAt(line, position) <= greatest(told);
    return saysRate(table, "column", columnOf(position)) && isAmong;
  };
  const added = stated.filter((position) => !isRate(position));
  const along = added.length > 0 ? added : stated;
  const isOverAmounts = (position: number): boolean => {
    const amounts = Array.from({ length: others }, (_, one) => amountAt(one, position)).filter(Boolean);
    return amounts.length > 1 && new Set(amounts.map(Math.sign)).size === 1;
  };
  const told = along.filter((position) => amountAt(line, position));
  const noughts = along.filter((position) => amountAt(line, position) === 0 && isOverAmounts(position));
  return (told.length > 0 ? told : noughts).map((position) => cellAt(table.grid, direction, line, position));
}
