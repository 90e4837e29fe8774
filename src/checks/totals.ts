import type { Exact } from "../amounts/exact";
import type { Ambiguity, Diagnosis, Proposal } from "../diagnosis/slip";
import { equationAt, type Equation } from "../equations";
import { columnLetters } from "../tables/address";
import { addressOf, amountOf, plainAmount, proofOf, type CheckedTable } from "./checkedTable";
import { distinctLines, repairProof, uncorrected } from "./correction";
import type { Finding } from "./finding";
import { newFinding } from "./newFinding";
import type { RangeReading } from "./rangeFaults";
import { runningSumFinding } from "./relations";

/**
 * What the broken and the improbable totals of a table say: one finding per culprit cell, one per line at fault, and one per
 * broken total that nothing explains. What a faulty range of a formula explains is told with that formula.
 */
export function checkTotals(checked: CheckedTable, ranges: RangeReading): Finding[] {
  const { broken, diagnosis } = checked;
  const explained = new Set(ranges.explained);
  const isTold = (indices: readonly number[]): boolean =>
    indices.length > 0 && indices.every((i) => ranges.explained.has(i));
  const take = (indices: readonly number[]): Equation[] =>
    indices.flatMap((i) => {
      explained.add(i);
      return broken[i] ?? [];
    });
  const findings = [
    ...diagnosis.proposals
      .filter(({ repairs }) => repairs.length > 0 && !isTold(repairs))
      .map((proposal) => proposalFinding(checked, proposal, take(proposal.repairs))),
    ...diagnosis.lineFaults
      .filter((fault) => !isTold(fault.equations) && !ranges.tells(fault))
      .flatMap((fault) => lineFaultFinding(checked, fault, take(fault.equations))),
    ...diagnosis.ambiguities.flatMap((ambiguity) => {
      const fresh = ambiguity.equations.filter((i) => !explained.has(i));
      return take(fresh).map((equation) => unknownFinding(checked, equation, ambiguity));
    }),
  ];
  broken.forEach((equation, i) => {
    if (!explained.has(i)) findings.push(unknownFinding(checked, equation, null));
  });
  return [...findings, ...checked.suspects.map((equation) => suspectFinding(checked, equation))];
}

const baseFinding = ({ table }: CheckedTable, equation: Equation) => {
  const proof = proofOf(table, equation);
  return {
    sheet: table.sheet,
    cell: proof.target,
    read: plainAmount(table, proof.printed, equation.target),
    expected: plainAmount(table, proof.recomputed, equation.target),
    gap: proof.gap,
    tolerance: proof.tolerance,
    line: proof.line,
    unit: table.unit,
  };
};

const smallest = (amounts: readonly Exact[]): Exact | null =>
  amounts.reduce<Exact | null>((least, amount) => (least?.lessThan(amount) ? least : amount), null);

function proposalFinding(checked: CheckedTable, proposal: Proposal, repaired: readonly Equation[]): Finding {
  const { table } = checked;
  const read = amountOf(table, proposal.read);
  const proposed = amountOf(table, proposal.proposed);
  const cell = addressOf(table, proposal.cell);
  const proofs = repaired.map((equation) => proofOf(table, equation));
  const partner = proposal.partner === null ? null : addressOf(table, proposal.partner);
  return newFinding({
    code: "TOTAL-ECART",
    severity: "error",
    sheet: table.sheet,
    cell,
    cells: [
      ...new Set([cell, ...(partner === null ? [] : [partner]), ...proofs.map(({ target }) => target)]),
    ],
    read: plainAmount(table, read, proposal.cell),
    expected: plainAmount(table, proposed, proposal.cell),
    gap: read.minus(proposed),
    tolerance: smallest(proofs.map(({ tolerance }) => tolerance)),
    cause: {
      kind: proposal.kind,
      cell,
      proposed,
      ...(proposal.interval && {
        interval: [amountOf(table, proposal.interval[0]), amountOf(table, proposal.interval[1])] as const,
      }),
      unique: proposal.unique,
      ...(partner !== null && { partner }),
      repairs: distinctLines(proofs),
      proof: repaired.map((equation) => repairProof(checked, proposal, equation)),
    },
    unit: table.unit,
    line: null,
    faultyLine: null,
    sources: [],
  });
}

/**
 * A line missing from its total, counted twice, or a stale total. The totals may hold without the line: an error when the
 * amounts prove that it belongs there, a warning when it merely stands among the lines of the sum.
 */
function lineFaultFinding(
  checked: CheckedTable,
  { kind, family, line }: Diagnosis["lineFaults"][number],
  broken: readonly Equation[],
): Finding[] {
  const { table, families } = checked;
  const isRow = families[family]?.direction === "column";
  const named = isRow ? table.rows[line] : table.columns[line];
  const affected = broken.length > 0 ? broken : equationsOf(checked, family, line);
  const [first] = affected;
  if (!named || !first) return [];
  // A total that holds without a subtotal counts its parts.
  if (broken.length === 0 && "kind" in named && (named.kind === "subtotal" || named.kind === "total"))
    return [];
  const base = baseFinding(checked, first);
  const proofs = affected.map((equation) => proofOf(table, equation));
  return [
    newFinding({
      ...base,
      code: "TOTAL-ECART",
      severity: broken.length > 0 || families[family]?.anomaly ? "error" : "warning",
      cells: affected.map(({ target }) => addressOf(table, target)),
      cause: {
        kind,
        cell: null,
        proposed: null,
        unique: false,
        repairs: distinctLines(proofs),
        proof: proofs.map(uncorrected),
      },
      faultyLine: {
        kind: isRow ? "row" : "column",
        place: "row" in named ? String(named.row + 1) : columnLetters(named.column),
        label: named.label,
        equations: affected.length,
        holds: broken.length === 0,
      },
      sources: [],
    }),
  ];
}

/** The equations of a family at the positions where a line holds an amount. */
function equationsOf({ table, families }: CheckedTable, index: number, line: number): Equation[] {
  const { grid } = table;
  const family = families[index];
  if (!family) return [];
  const equations: Equation[] = [];
  for (let position = family.from; position < family.to; position++) {
    const cell =
      family.direction === "column" ? line * grid.columns + position : position * grid.columns + line;
    const value = grid.values[cell];
    const equation = value ? equationAt(grid, families, index, position) : null;
    if (equation) equations.push(equation);
  }
  return equations;
}

function unknownFinding(checked: CheckedTable, equation: Equation, ambiguity: Ambiguity | null): Finding {
  if (equation.relation === "cumulated") return runningSumFinding(checked, equation, ambiguity);
  const { table } = checked;
  const proof = proofOf(table, equation);
  const suspects = (ambiguity?.suspects ?? []).filter(
    ({ cell }) => equation.target === cell || equation.terms.some((term) => term.cell === cell),
  );
  const listed = new Map(suspects.map(({ cell, proposed }) => [cell, proposed]));
  return newFinding({
    ...baseFinding(checked, equation),
    code: "TOTAL-ECART",
    severity: "error",
    cause: {
      kind: "unknown",
      cell: null,
      proposed: null,
      unique: false,
      repairs: [],
      ...(listed.size > 0 && {
        suspects: [...listed].map(([cell, proposed]) => ({
          cell: addressOf(table, cell),
          proposed: hasOneValue(suspects, cell) ? amountOf(table, proposed) : null,
        })),
      }),
      proof: [uncorrected(proof)],
    },
    faultyLine: null,
    sources: [],
  });
}

/** Do all the explanations that change a cell give it the same value? */
function hasOneValue(suspects: readonly Proposal[], cell: number): boolean {
  const changes = suspects.filter((one) => one.cell === cell);
  return (
    changes.every(({ interval }) => interval === null) &&
    new Set(changes.map(({ proposed }) => proposed)).size === 1
  );
}

const suspectFinding = (checked: CheckedTable, equation: Equation): Finding =>
  newFinding({ ...baseFinding(checked, equation), code: "TOTAL-SUSPECT", severity: "info" });
