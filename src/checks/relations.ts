import type { Exact } from "../amounts/exact";
import type { Ambiguity, BrokenRelation, Proposal } from "../diagnosis";
import {
  judgeQuotient,
  multiplesWithin,
  type Bounds,
  type Equation,
  type MeanInstance,
  type QuotientInstance,
} from "../equations";
import { cellsOfRelation, isMeanInstance, type RelationInstance } from "../diagnosis";
import { unitOfCell } from "../tables/amountGrid";
import type { AnnexTable } from "../tables/annexTable";
import { addressOf, amountOf, plainAmount, proofOf, type CheckedTable } from "./checkedTable";
import type { EquationProof } from "./cause";
import type { Cause, Finding } from "./finding";
import { lineAt } from "./lines";
import { newFinding } from "./newFinding";
import { meanRanges, meanTerms, quotientFormula } from "./relationFormula";

/** A relation is sure enough for an error from so many positions on, with so few that deny it. */
const FEWEST_HITS = 5;
const MISS_SHARE = 0.05;
/** An interval both wider than this share of the value and than so many units says nothing. */
const WIDE_SHARE = 0.1;
const WIDE_UNITS = 4n;

/**
 * The quotients and the weighted means of a table that do not hold and that no total tells already: one finding each, with what the printed precision allows.
 * An error when the relation is beyond doubt and a cell alone explains the gap, a warning else, nothing where rounding leaves too much.
 */
export function checkRelations(checked: CheckedTable): Finding[] {
  const { diagnosis } = checked;
  const alone = new Map(
    diagnosis.proposals.filter(({ repairs }) => repairs.length === 0).map((one) => [one.cell, one]),
  );
  const told = new Set<number>();
  const inTotals = new Set(
    diagnosis.proposals.filter(({ repairs }) => repairs.length > 0).map(({ cell }) => cell),
  );
  return diagnosis.relations.flatMap((broken): Finding[] => {
    const { instance, isExplained } = broken;
    const cells = cellsOfRelation(instance);
    if (cells.some((cell) => inTotals.has(cell))) return [];
    const proposal = cells.flatMap((cell) => alone.get(cell) ?? [])[0];
    if (proposal) {
      if (told.has(proposal.cell)) return [];
      told.add(proposal.cell);
      return [relationFinding(checked, broken, proposal)];
    }
    return isExplained || isTooWide(checked.table, instance) ? [] : [relationFinding(checked, broken, null)];
  });
}

function isTooWide({ grid }: AnnexTable, { low, high, value, target }: RelationInstance): boolean {
  const unit = BigInt(unitOfCell(grid, target));
  const width = high - low;
  return width > WIDE_UNITS * unit && Number(width) > WIDE_SHARE * Math.abs(Number(value));
}

function relationFinding(checked: CheckedTable, broken: BrokenRelation, proposal: Proposal | null): Finding {
  const { instance, suspects } = broken;
  const { table } = checked;
  const { target, value, low, high } = instance;
  const address = (cell: number): string => addressOf(table, cell);
  const amount = (scaled: bigint): Exact => amountOf(table, scaled);
  const printed = amount(BigInt(table.grid.values[target] as number));
  const { holds, positions, ...told } = isMeanInstance(instance)
    ? meanToldOf(table, instance)
    : quotientToldOf(checked, instance);
  const accused = proposal?.cell ?? target;
  const printable = printableWithin(table, target, [low, high]);
  const [read, expected] = proposal
    ? [amount(proposal.read), amount(proposal.proposed)]
    : [printed, amount(value)];
  return newFinding({
    code: "RELATION-ECART",
    severity:
      proposal || (suspects.length > 0 && isSure(table, instance) && !isOneDigitOff(table, broken))
        ? "error"
        : "warning",
    sheet: table.sheet,
    cell: address(accused),
    cells: [...new Set([accused, ...cellsOfRelation(instance)])].map(address),
    read: plainAmount(table, read, accused),
    expected: plainAmount(table, expected, accused),
    gap: read.minus(expected),
    tolerance: amount(high - low).div(2),
    cause: causeOf(table, suspects, proposal),
    ...told,
    interval: accused === target && printable ? [amount(printable[0]), amount(printable[1])] : null,
    holds,
    positions,
    unit: null,
  });
}

/** The least and the greatest amount within bounds that a cell of its column can print; null where there are not two. */
function printableWithin(
  { grid }: AnnexTable,
  cell: number,
  bounds: Bounds,
): readonly [bigint, bigint] | null {
  const [least, greatest] = multiplesWithin(bounds, BigInt(grid.units[cell % grid.columns] ?? 1));
  return least < greatest ? [least, greatest] : null;
}

/**
 * Would a rate right but for one unit of its last digit explain it? Rates are taken of figures before these are rounded, or cut off where
 * others are rounded; shares are made to add up to 100 by as much.
 */
const isOneDigitOff = ({ grid }: AnnexTable, { instance, suspects }: BrokenRelation): boolean =>
  !isMeanInstance(instance) &&
  suspects.some(({ cell, low, high }) => {
    if (instance.quotient.kind !== "share" && cell !== instance.target) return false;
    const read = BigInt(grid.values[cell] || 0);
    const unit = BigInt(unitOfCell(grid, cell));
    return read >= low - unit && read <= high + unit;
  });

/** What a finding says of its relation. */
type Told = Pick<
  Finding & { code: "RELATION-ECART" },
  "relation" | "operands" | "label" | "formula" | "holds" | "positions"
>;

/** What a finding says of a quotient. */
export function quotientToldOf(checked: CheckedTable, instance: QuotientInstance): Told {
  const { table } = checked;
  const { quotient, a, b } = instance;
  const own = checked.quotients.filter((one) => one.quotient === quotient);
  return {
    relation: quotient.kind,
    operands: [a, b].map((cell) => addressOf(table, cell)),
    label: lineAt(table, quotient.lines, quotient.target).label,
    formula: quotientFormula(table, instance),
    holds: own.filter(({ status }) => status !== "broken").length,
    positions: own.length,
  };
}

function meanToldOf(table: AnnexTable, instance: MeanInstance): Told {
  const { mean, target } = instance;
  return {
    relation: "mean",
    operands: (["rate", "weight"] as const).flatMap((kind) => meanRanges(table, instance, kind)),
    label: lineAt(table, mean.direction, mean.rate).label,
    formula: `${addressOf(table, target)} = ${meanTerms(table, instance)}`,
    holds: mean.hits,
    positions: mean.positions,
  };
}

/** Beyond so many times what rounding allows a mean is plainly another. */
const PLAIN = 2n;

/** Is a relation that no cell alone explains sure enough for an error? */
function isSure({ grid }: AnnexTable, instance: RelationInstance): boolean {
  if (isMeanInstance(instance)) {
    const { mean, target, value, low, high } = instance;
    const printed = BigInt(grid.values[target] as number);
    const gap = printed < value ? value - printed : printed - value;
    // Whole bounds leave out what no amount prints, not what rounding allows.
    return mean.isSure && 2n * gap > PLAIN * (high - low + 1n);
  }
  const { quotient } = instance;
  const { stated, hits, misses } = quotient;
  // Operands taken as they stand may yet be rounded: what their rounding allows is no error.
  if (judgeQuotient(grid, { ...quotient, exact: false }, instance)?.status !== "broken") return false;
  return stated || (hits >= FEWEST_HITS && misses <= Math.max(1, MISS_SHARE * hits));
}

function causeOf(table: AnnexTable, suspects: BrokenRelation["suspects"], proposal: Proposal | null): Cause {
  const amount = (scaled: bigint): Exact => amountOf(table, scaled);
  if (proposal)
    return {
      kind: proposal.kind,
      cell: addressOf(table, proposal.cell),
      proposed: amount(proposal.proposed),
      ...(proposal.interval && {
        interval: [amount(proposal.interval[0]), amount(proposal.interval[1])] as const,
      }),
      unique: true,
      repairs: [],
    };
  return {
    kind: "unknown",
    cell: null,
    proposed: null,
    unique: false,
    repairs: [],
    suspects: suspects.map(({ cell, low, high }) => ({
      cell: addressOf(table, cell),
      proposed: low === high ? amount(low) : null,
      ...(low < high && { interval: [amount(low), amount(high)] as const }),
    })),
  };
}

/** A running sum that does not follow from the row before, and that nothing explains. */
export function runningSumFinding(
  checked: CheckedTable,
  equation: Equation,
  ambiguity: Ambiguity | null,
): Finding {
  const { table } = checked;
  const { target, printed, recomputed, gap, tolerance } = proofOf(table, equation);
  const suspects = (ambiguity?.suspects ?? []).filter(
    ({ cell }) => equation.target === cell || equation.terms.some((term) => term.cell === cell),
  );
  const { holds, positions, ...told } = runningToldOf(checked, equation);
  return newFinding({
    code: "RELATION-ECART",
    severity: "error",
    sheet: table.sheet,
    cell: target,
    cells: [target, ...told.operands],
    read: plainAmount(table, printed, equation.target),
    expected: plainAmount(table, recomputed, equation.target),
    gap,
    tolerance,
    cause: {
      kind: "unknown",
      cell: null,
      proposed: null,
      unique: false,
      repairs: [],
      ...(suspects.length > 0 && {
        suspects: suspects.map(({ cell, proposed }) => ({
          cell: addressOf(table, cell),
          proposed: amountOf(table, proposed),
        })),
      }),
    },
    ...told,
    interval: null,
    holds,
    positions,
    unit: table.unit,
  });
}

/** What a finding says of a running sum, whose other equations the table holds. */
export function runningToldOf(checked: CheckedTable, equation: Equation): Told {
  const { table } = checked;
  const { target, terms } = proofOf(table, equation);
  const lineOf = ({ target: cell }: Equation): number =>
    equation.direction === "row" ? cell % table.grid.columns : Math.floor(cell / table.grid.columns);
  const line = lineOf(equation);
  const own = checked.running.filter(
    (one) =>
      one.direction === equation.direction && one.relation === equation.relation && lineOf(one) === line,
  );
  return {
    relation: equation.relation ?? "cumulated",
    operands: terms.map(({ cell }) => cell),
    label: lineAt(table, equation.direction === "row" ? "column" : "row", line).label,
    formula: `${target} = ${signed(terms)}`,
    holds: own.filter(({ status }) => status !== "broken").length,
    positions: own.length,
  };
}

/** `C4 + A5 − B5` */
const signed = (terms: EquationProof["terms"]): string =>
  terms.map(({ cell, sign }, k) => `${sign < 0 ? "− " : k > 0 ? "+ " : ""}${cell}`).join(" ");
