import { Exact } from "../amounts/exact";
import {
  checkFamilies,
  expandEquations,
  type Equation,
  type EquationFamily,
  type EquationStatus,
  type MeanInstance,
  type QuotientInstance,
  type RelationKind,
} from "../equations";
import { areaAddress } from "../tables/address";
import { cellAt } from "../tables/amountGrid";
import type { AnnexTable } from "../tables/annexTable";
import {
  addressOf,
  amountOf,
  cellAmount,
  labelOf,
  lineOf,
  proofOf,
  reportedRegime,
  unitAt,
  type CheckedTable,
} from "./checkedTable";
import { forgottenCells } from "./forgotten";
import { meanTerms, quotientTerms } from "./relationFormula";
import type { CheckedEquation, TableReport } from "./report";

const worse: readonly EquationStatus[] = ["exact", "rounding", "uncheckable", "suspect", "broken"];

/** What a checked table shows: its counts, its equations on demand, the worst status of each cell. */
export function tableReport(checked: CheckedTable): TableReport {
  const { table, families, counts, regime } = checked;
  let equations: readonly CheckedEquation[] | undefined;
  let statuses: ReadonlyMap<number, EquationStatus | "culprit"> | undefined;
  return {
    table,
    range: areaAddress(table.area),
    counts,
    doubtful: checked.broken.filter(({ belief }) => belief === "possible").length,
    quotients: checked.quotients.length + checked.means.length,
    regime: reportedRegime(table, regime),
    equations: () =>
      (equations ??= [
        ...[...expandEquations(table.grid, families), ...checked.running].map((equation) =>
          reportedSum(checked, equation),
        ),
        ...checked.quotients.map((instance) => reportedQuotient(table, instance)),
        ...checked.means.map((instance) => reportedMean(table, instance)),
      ]),
    get cellStatus() {
      return (statuses ??= cellStatuses(checked));
    },
    culprits: culpritsOf(checked),
  };
}

function reportedSum({ table, families }: CheckedTable, equation: Equation): CheckedEquation {
  const { key, line, target, terms, printed, recomputed, gap, tolerance } = proofOf(table, equation);
  const { direction, origin, status, belief, family, relation } = equation;
  return {
    key,
    line,
    label: labelOf(table, equation.target),
    target,
    direction,
    terms,
    origin,
    printed,
    recomputed,
    gap,
    tolerance,
    unit: unitAt(table, equation.target),
    status,
    belief,
    ...(relation && { relation }),
    regime: reportedRegime(table, families[family]?.regime ?? null),
  };
}

const reportedQuotient = (table: AnnexTable, instance: QuotientInstance): CheckedEquation =>
  reportedRelation(table, instance, {
    direction: instance.quotient.lines === "column" ? "row" : "column",
    relation: instance.quotient.kind,
    formula: quotientTerms(table, instance),
    operands: [instance.a, instance.b],
    belief: instance.quotient.stated ? "certain" : "established",
  });

const reportedMean = (table: AnnexTable, instance: MeanInstance): CheckedEquation =>
  reportedRelation(table, instance, {
    direction: instance.mean.direction,
    relation: "mean",
    formula: meanTerms(table, instance),
    operands: instance.parts.flatMap(({ rate, weight }) => [rate, weight]),
    belief: "established",
  });

function reportedRelation(
  table: AnnexTable,
  { target, value, low, high, status }: QuotientInstance | MeanInstance,
  {
    direction,
    relation,
    formula,
    operands,
    belief,
  }: {
    readonly direction: Equation["direction"];
    readonly relation: RelationKind;
    readonly formula: string;
    readonly operands: readonly number[];
    readonly belief: Equation["belief"];
  },
): CheckedEquation {
  const printed = cellAmount(table, target) ?? new Exact(0);
  const recomputed = amountOf(table, value);
  const cell = addressOf(table, target);
  return {
    key: `${table.sheet}!${cell} ${direction} ${relation}`,
    line: lineOf(table, { direction, target }),
    label: labelOf(table, target),
    target: cell,
    direction,
    terms: operands.map((cell) => ({ cell: addressOf(table, cell), sign: 1 })),
    origin: "evidence",
    printed,
    recomputed,
    gap: printed.minus(recomputed),
    tolerance: amountOf(table, high - low).div(2),
    unit: null,
    status,
    belief,
    relation,
    formula,
    regime: null,
  };
}

/** The cells in cause: mistyped, or forgotten. */
const culpritsOf = (checked: CheckedTable): number[] => [
  ...checked.diagnosis.proposals.map(({ cell }) => cell),
  ...forgottenCells(checked),
];

function cellStatuses(checked: CheckedTable): Map<number, EquationStatus | "culprit"> {
  const { table, families, running, quotients, means } = checked;
  const ranks = new Map<number, number>();
  const worsen = (cells: readonly number[], status: EquationStatus): void => {
    for (const cell of cells) ranks.set(cell, Math.max(ranks.get(cell) ?? 0, worse.indexOf(status)));
  };
  checkFamilies(table.grid, families, (index, position, status) => {
    const { direction, target, terms, belief } = families[index] as EquationFamily;
    const lines = [target, ...terms.map((term) => term.line)];
    // A sum that is merely possible says of no cell that it is in a wrong total.
    worsen(
      lines.map((line) => cellAt(table.grid, direction, line, position)),
      status === "broken" && belief === "possible" ? "uncheckable" : status,
    );
  });
  for (const { target, terms, status } of running) worsen([target, ...terms.map(({ cell }) => cell)], status);
  for (const { target, a, b, status } of quotients) worsen([target, a, b], status);
  for (const { target, parts, status } of means)
    worsen([target, ...parts.flatMap(({ rate, weight }) => [rate, weight])], status);
  const statuses = new Map<number, EquationStatus | "culprit">();
  for (const [cell, rank] of ranks) statuses.set(cell, worse[rank] as EquationStatus);
  for (const cell of culpritsOf(checked)) statuses.set(cell, "culprit");
  return statuses;
}
