import { HARDLY_BY_CHANCE } from "../../amounts/slipChance";
import {
  chanceOfSlip,
  checkFamilies,
  isNotAdditive,
  isRateLabel,
  isTotalLabel,
  lineWords,
  positionsOfMore,
  type Equation,
  type EquationFamily,
} from "../../equations";
import { isLedTo } from "../../equations/ledTo";
import { cellAt } from "../../tables/amountGrid";
import type { CheckedTable } from "../checkedTable";
import type { Finding } from "../finding";
import { statesOtherUnit, type LineScale } from "../lineScale";
import { closingLine } from "./closingLine";
import { differing, failing } from "./failing";
import { blockAsOthers, isOneSlip, missesBlockAsOthers, slippedOverBlock } from "./likelySlips";
import { isNoSumHere, saysShare } from "./noSumHere";
import { unreconciledLine, type Failure, type Reason } from "./unreconciledLine";

/** A total that exceeds its parts so many times, and never falls short of them, takes in what is not listed. */
const FEWEST_ABOVE = 3;

type Direction = EquationFamily["direction"];

/**
 * The lines that say that they are totals and that no sum explains, each told once: no sum was found, several were, or the nearest
 * does not hold often enough. The lines, labelled or not, whose sum holds but for positions where it takes in more than is listed.
 * None is accused, none is passed over.
 * @param told the totals that hold once a line typed in another unit is heeded: told with that line
 */
export function checkUnreconciled(checked: CheckedTable, told: LineScale["totals"]): Finding[] {
  const sums = sumsByLine(checked);
  const closing = closingLine(checked);
  const ofClosing = closing
    ? unreconciledLine(
        checked,
        "column",
        closing.line,
        [closing],
        closing.isTried ? "not-established" : "closing-line",
      )
    : [];
  const ofTotals = (["column", "row"] as const).flatMap((direction) => {
    const totals = new Set(direction === "column" ? totalRows(checked) : totalColumns(checked));
    const wordsOf = lineWords(checked.table);
    for (const line of totals)
      if (
        statesOtherUnit(checked.table, direction === "column" ? "row" : "column", line) ||
        isNotAdditive(wordsOf(direction, line))
      )
        totals.delete(line);
    const lines = [...new Set([...totals, ...sums[direction].keys()])].sort((a, b) => a - b);
    return lines.flatMap((line): Finding[] => {
      if (told[direction].has(line) || runsOn(checked, direction, line)) return [];
      const own = sums[direction].get(line) ?? noSums;
      const less = failuresOf(own.families, (family) => differing(checked, family, "less"));
      if (less.length > 0) return unreconciledLine(checked, direction, line, less, "less-than-listed");
      const unlisted = own.families.filter((family) => takesInUnlisted(checked, family));
      if (unlisted.length > 0) {
        const failures = failuresOf(unlisted, (family) => [
          ...(hasUnlisted(family) ? failing(checked, family) : []),
          ...differing(checked, family, "more"),
        ]);
        return unreconciledLine(checked, direction, line, failures, "more-than-listed");
      }
      if (totals.has(line) && missesItsBlock(checked, direction, line, own))
        return unreconciledLine(checked, direction, line, [], "no-sum");
      const apart = direction === "column" && totals.has(line) ? missedApart(checked, line, own) : [];
      if (apart.length > 0) return unreconciledLine(checked, direction, line, apart, "no-sum");
      if (own.families.some(({ belief }) => belief !== "possible")) return [];
      const isMissed = own.families.some(
        (family) =>
          (missesOnce(checked, piecesAmong(own.families, family)) &&
            (totals.has(line) || !family.labelOnly)) ||
          missesNamedSides(checked, family),
      );
      const isPassedOver =
        (own.isPart || own.isOperand) &&
        !isOfOwnBlock(checked, direction, line, own) &&
        !own.families.some((family) => takesInMore(checked, family));
      if (
        !(totals.has(line) && !isPassedOver) &&
        !(isMissed && (totals.has(line) || isResult(checked, direction, line))) &&
        !own.families.some((family) => missesByOneSlip(checked, family, piecesAmong(own.families, family)))
      )
        return [];
      const [only, ...others] = own.families.filter(({ terms }) => terms.length > 1);
      const isExplained = (other: number): boolean =>
        sums[direction].get(other)?.families.some(({ belief }) => belief !== "possible") === true;
      if (direction === "column" && checked.rateRows.has(line)) return [];
      if (!only && isNoSumHere(checked.table, direction, line, isExplained)) return [];
      const reason = reasonOf(checked, only, others);
      const failures = failuresOf(own.families, (family) => failing(checked, family));
      return unreconciledLine(checked, direction, line, failures, reason);
    });
  });
  return [...ofTotals, ...ofClosing];
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

const failuresOf = (
  families: readonly EquationFamily[],
  of: (family: EquationFamily) => readonly Equation[],
): Failure[] => families.flatMap((family) => of(family).map((equation) => ({ family, equation })));

/** Does a total take in, somewhere, what is not listed, as its amounts show? */
const hasUnlisted = ({ unlisted }: EquationFamily): boolean => (unlisted?.size ?? 0) > 0;

/** Does it as its amounts show, or as its table says? */
const takesInUnlisted = (checked: CheckedTable, family: EquationFamily): boolean =>
  hasUnlisted(family) || differing(checked, family, "more").length > 0;

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

/** The pieces of one sum, cut around rates: they are told of as one. */
const piecesAmong = (families: readonly EquationFamily[], family: EquationFamily): EquationFamily[] =>
  families.filter((one) => linesOf(one) === linesOf(family));

/** Does a sum, in one piece or several, hold but for one position, where no other sum would do as well? */
const missesOnce = (checked: CheckedTable, pieces: readonly EquationFamily[]): boolean => {
  if (pieces.some(({ tied }) => tied)) return false;
  const { total, broken, uncheckable } = checkFamilies(checked.table.grid, pieces);
  return broken === 1 && total - broken - uncheckable > 0;
};

/** Positions that hold, from which a slip elsewhere is told of a line that nothing calls a total; and the chance of such a slip. */
const BUT_FOR_SLIP = { held: 2, chance: HARDLY_BY_CHANCE };

/** Does a plain sum hold but at one position, which one slip explains and hardly by accident? */
const missesByOneSlip = (
  checked: CheckedTable,
  family: EquationFamily,
  pieces: readonly EquationFamily[],
): boolean => {
  if (!missesOnce(checked, pieces)) return false;
  const { grid } = checked.table;
  const { total, uncheckable } = checkFamilies(grid, pieces);
  const [equation] = failing(checked, family);
  if (!equation || total - uncheckable - 1 < BUT_FOR_SLIP.held || !isOneSlip(checked, family, equation))
    return false;
  const cells = [equation.target, ...equation.terms.map(({ cell }) => cell)];
  return chanceOfSlip(grid, cells, Number(equation.gap)) <= BUT_FOR_SLIP.chance;
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
