import { Exact } from "../amounts/exact";
import { areLinesCompared, findAcrossSheets, type TableContext } from "../equations";
import type { CrossSheetEquation, TableCell } from "../equations";
import type { AnnexTable } from "../tables/annexTable";
import { orientedToSummary } from "./orientedToSummary";
import {
  addressOf,
  amountOf,
  cellAmount,
  labelOf,
  plainAmount,
  unitAt,
  type CheckedTable,
} from "./checkedTable";
import { distinctLines, uncorrected } from "./correction";
import type { Finding } from "./finding";
import { newFinding } from "./newFinding";
import { exactPairs, likelySlips, provedByTie, type ProvedCell } from "./tieCauses";
import type { CheckedEquation } from "./report";

/** What the tables of a workbook say of one another. */
export interface CrossChecks {
  readonly equations: readonly CheckedEquation[];
  readonly findings: readonly Finding[];
  /** Totals of the sheets whose gap a finding across sheets explains, `Sheet!F9`: told there alone. */
  readonly told: ReadonlySet<string>;
  /** Too many tables: what a line repeats of another table was not looked for. */
  readonly isPartial: boolean;
}

/**
 * Checks what one table repeats, or adds up, of the others. A gap that the proposals made inside the tables close is told there
 * alone; a cell that a tie and the sums of its own table ask to change alike is proved wrong by both.
 */
export function crossChecks(
  checked: readonly CheckedTable[],
  contexts: readonly TableContext[],
): CrossChecks {
  const told = new Set<string>();
  if (checked.length < 2) return { equations: [], findings: [], told, isPartial: false };
  const changes = checked.map(
    ({ diagnosis }) => new Map(diagnosis.proposals.map((p) => [p.cell, p.proposed - p.read])),
  );
  const equations: CheckedEquation[] = [];
  const findings: Finding[] = [];
  const proofs = new Map<string, { readonly proved: ProvedCell; readonly equations: CheckedEquation[] }>();
  const tables = checked.map(({ table }) => table);
  const found = orientedToSummary(checked, findAcrossSheets(tables, contexts));
  const exact = exactPairs(found);
  for (const cross of found) {
    const equation = inTargetUnit(checked, cross);
    equations.push(equation);
    const isTold = gapOnceRepaired(checked, cross, changes)
      .abs()
      .lessThanOrEqualTo(cents(cross, cross.doubleTolerance).div(2));
    if (cross.status !== "broken" || isTold) continue;
    const proved = provedByTie(checked, cross);
    if (proved) {
      const place = placeOf(checked, proved.place);
      const known = proofs.get(place);
      if (known) known.equations.push(equation);
      else proofs.set(place, { proved, equations: [equation] });
      for (const cell of proved.broken) told.add(placeOf(checked, { table: proved.place.table, cell }));
    } else findings.push(findingOf(checked, cross, equation, likelySlips(checked, cross, exact)));
  }
  // A cell that several summaries repeat is one fault.
  for (const { proved, equations: own } of proofs.values())
    findings.push(provedFinding(checked, proved, own));
  return { equations, findings, told, isPartial: !areLinesCompared(tables) };
}

/** Integers of the equation as an amount, in euros when the units are known. */
const cents = ({ scale }: CrossSheetEquation, integer: bigint): Exact =>
  new Exact(integer.toString()).div(new Exact(10).pow(scale));

const unitSize = ({ exponentOf }: CrossSheetEquation, table: number): Exact =>
  new Exact(10).pow(exponentOf(table));

const tableOf = (checked: readonly CheckedTable[], table: number): AnnexTable =>
  (checked[table] as CheckedTable).table;

const placeOf = (checked: readonly CheckedTable[], { table, cell }: TableCell): string => {
  const found = tableOf(checked, table);
  return `${found.sheet}!${addressOf(found, cell)}`;
};

function inTargetUnit(checked: readonly CheckedTable[], cross: CrossSheetEquation): CheckedEquation {
  const target = tableOf(checked, cross.target.table);
  const printed = cellAmount(target, cross.target.cell) as Exact;
  const size = unitSize(cross, cross.target.table);
  const gap = cents(cross, -cross.gap).div(size);
  const place = placeOf(checked, cross.target);
  const terms = cross.terms.map((term) => ({ cell: placeOf(checked, term), sign: 1 as const }));
  return {
    key: `${place} sheet ${placeOf(checked, cross.terms[0] as TableCell)} ${terms.length}`,
    line: { kind: "sheet", name: target.sheet },
    label: labelOf(target, cross.target.cell),
    target: place,
    direction: "sheet",
    terms,
    origin: "evidence",
    printed,
    recomputed: printed.minus(gap),
    gap,
    tolerance: cents(cross, cross.doubleTolerance).div(2).div(size),
    unit: target ? unitAt(target, cross.target.cell) : null,
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
  const change = ({ table, cell }: TableCell): Exact =>
    amountOf(tableOf(checked, table), changes[table]?.get(cell) ?? 0n).times(unitSize(cross, table));
  return cross.terms.reduce(
    (gap, term) => gap.plus(change(term)),
    cents(cross, cross.gap).minus(change(cross.target)),
  );
}

function findingOf(
  checked: readonly CheckedTable[],
  { target }: CrossSheetEquation,
  equation: CheckedEquation,
  likely: readonly TableCell[],
): Finding {
  const table = tableOf(checked, target.table);
  const cell = addressOf(table, target.cell);
  const { printed, recomputed, gap, tolerance, terms } = equation;
  const places = terms.map((term) => term.cell);
  return newFinding({
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
      suspects: (likely.length > 0 ? likely.map((one) => placeOf(checked, one)) : [cell, ...places]).map(
        (place) => ({ cell: place, proposed: null }),
      ),
      proof: [uncorrected(equation)],
    },
    unit: table.unit,
    line: { kind: "sheet", name: table.sheet },
    faultyLine: null,
    sources: places,
  });
}

function provedFinding(
  checked: readonly CheckedTable[],
  { place, kind, change, interval }: ProvedCell,
  equations: readonly CheckedEquation[],
): Finding {
  const table = tableOf(checked, place.table);
  const printed = cellAmount(table, place.cell) ?? new Exact(0);
  const proposed = printed.plus(amountOf(table, change));
  const cell = addressOf(table, place.cell);
  const bound = (by: bigint): Exact => printed.plus(amountOf(table, by));
  return newFinding({
    code: "TOTAL-ECART",
    severity: "error",
    sheet: table.sheet,
    cell,
    read: kind === "empty" ? "" : plainAmount(table, printed, place.cell),
    expected: plainAmount(table, proposed, place.cell),
    gap: printed.minus(proposed),
    cause: {
      kind,
      cell,
      proposed,
      ...(interval && { interval: [bound(interval[0]), bound(interval[1])] as const }),
      unique: true,
      repairs: distinctLines(equations),
      proof: equations.map(uncorrected),
    },
    unit: unitAt(table, place.cell),
    line: null,
    faultyLine: null,
    sources: [],
  });
}
