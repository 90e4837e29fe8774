import { Exact } from "../amounts/exact";
import { unitExponent } from "../amounts/unit";
import { findCrossSheet } from "../equations";
import type { CrossSheetEquation, TableCell } from "../equations";
import { orientedToSummary } from "./orientedToSummary";
import { addressOf, amountOf, cellAmount, labelOf, plainAmount, type CheckedTable } from "./checkedTable";
import { uncorrected } from "./correction";
import type { Finding } from "./finding";
import { newFinding } from "./newFinding";
import type { CheckedEquation } from "./report";

/** What the tables of a workbook say of one another. */
export interface CrossChecks {
  readonly equations: readonly CheckedEquation[];
  readonly findings: readonly Finding[];
}

/**
 * Checks what one sheet repeats, or adds up, of the others. A gap that the proposals made inside the tables close is told there
 * alone.
 */
export function crossChecks(checked: readonly CheckedTable[]): CrossChecks {
  if (checked.length < 2) return { equations: [], findings: [] };
  const changes = checked.map(
    ({ diagnosis }) => new Map(diagnosis.proposals.map((p) => [p.cell, p.proposed - p.read])),
  );
  const equations: CheckedEquation[] = [];
  const findings: Finding[] = [];
  const found = findCrossSheet(checked.map(({ table }) => table));
  for (const cross of orientedToSummary(checked, found)) {
    const equation = inTargetUnit(checked, cross);
    if (!equation) continue;
    equations.push(equation);
    const isTold = gapOnceRepaired(checked, cross, changes)
      .abs()
      .lessThanOrEqualTo(cents(cross, cross.doubleTolerance).div(2));
    if (cross.status === "broken" && !isTold) findings.push(...findingOf(checked, cross, equation));
  }
  return { equations, findings };
}

/** Integers of the equation as an amount, in euros when the units are known. */
const cents = ({ scale }: CrossSheetEquation, integer: bigint): Exact =>
  new Exact(integer.toString()).div(new Exact(10).pow(scale));

const unitSize = (checked: readonly CheckedTable[], table: number): Exact => {
  const unit = checked[table]?.table.unit ?? null;
  return new Exact(10).pow(unit === null ? 0 : unitExponent[unit]);
};

const placeOf = (checked: readonly CheckedTable[], { table, cell }: TableCell): string => {
  const found = checked[table]?.table;
  return found ? `${found.sheet}!${addressOf(found, cell)}` : "";
};

function inTargetUnit(checked: readonly CheckedTable[], cross: CrossSheetEquation): CheckedEquation | null {
  const target = checked[cross.target.table]?.table;
  const printed = target ? cellAmount(target, cross.target.cell) : null;
  if (printed === null) return null;
  const size = unitSize(checked, cross.target.table);
  const gap = cents(cross, -cross.gap).div(size);
  const place = placeOf(checked, cross.target);
  const terms = cross.terms.map((term) => ({ cell: placeOf(checked, term), sign: 1 as const }));
  return {
    key: `${place} sheet ${terms[0]?.cell ?? ""} ${terms.length}`,
    line: { kind: "sheet", name: target?.sheet ?? "" },
    label: target ? labelOf(target, cross.target.cell) : "",
    target: place,
    direction: "sheet",
    terms,
    origin: "evidence",
    printed,
    recomputed: printed.minus(gap),
    gap,
    tolerance: cents(cross, cross.doubleTolerance).div(2).div(size),
    status: cross.status,
    belief: "established",
    regime: null,
  };
}

/** Sum of the terms − target, once every proposal of the tables is applied. */
function gapOnceRepaired(
  checked: readonly CheckedTable[],
  cross: CrossSheetEquation,
  changes: readonly ReadonlyMap<number, bigint>[],
): Exact {
  const change = ({ table, cell }: TableCell): Exact => {
    const of = checked[table]?.table;
    return of ? amountOf(of, changes[table]?.get(cell) ?? 0n).times(unitSize(checked, table)) : new Exact(0);
  };
  return cross.terms.reduce(
    (gap, term) => gap.plus(change(term)),
    cents(cross, cross.gap).minus(change(cross.target)),
  );
}

function findingOf(
  checked: readonly CheckedTable[],
  { target }: CrossSheetEquation,
  equation: CheckedEquation,
): Finding[] {
  const table = checked[target.table]?.table;
  if (!table) return [];
  const cell = addressOf(table, target.cell);
  const { printed, recomputed, gap, tolerance, terms } = equation;
  const places = terms.map((term) => term.cell);
  return [
    newFinding({
      code: "TOTAL-ECART",
      severity: "error",
      sheet: table.sheet,
      cell,
      read: plainAmount(table, printed, target.cell),
      expected: plainAmount(table, recomputed, target.cell),
      gap,
      tolerance,
      cause: {
        kind: "unknown",
        cell: null,
        proposed: null,
        unique: false,
        repairs: [],
        suspects: [cell, ...places].map((place) => ({ cell: place, proposed: null })),
        proof: [uncorrected(equation)],
      },
      unit: table.unit,
      line: { kind: "sheet", name: table.sheet },
      faultyLine: null,
      sources: places,
    }),
  ];
}
