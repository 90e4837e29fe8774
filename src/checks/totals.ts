import type { Exact } from "../amounts/exact";
import type { Ambiguity, Proposal, SlipKind } from "../diagnosis/slip";
import type { Equation } from "../equations/equation";
import { addressOf, amountOf, lineOf, plainAmount, proofOf, type CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";

/**
 * What the broken and the improbable totals of a table say: one finding per culprit cell, one per line at fault, and one per
 * broken total that nothing explains.
 */
export function checkTotals(checked: CheckedTable): Finding[] {
  const { broken, diagnosis } = checked;
  const explained = new Set<number>();
  const take = (indices: readonly number[]): Equation[] =>
    indices.flatMap((i) => {
      explained.add(i);
      return broken[i] ?? [];
    });
  const findings = [
    ...diagnosis.proposals.map((proposal) => proposalFinding(checked, proposal, take(proposal.repairs))),
    ...diagnosis.lineFaults.flatMap((fault) => {
      const equations = take(fault.equations);
      return equations.length === 0
        ? []
        : [lineFaultFinding(checked, fault.kind, fault.family, fault.line, equations)];
    }),
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

function baseFinding(
  { table }: CheckedTable,
  equation: Equation,
): Omit<Finding, "code" | "severity" | "cause"> {
  const proof = proofOf(table, equation);
  return {
    sheet: table.sheet,
    cell: proof.target,
    cells: [proof.target],
    read: plainAmount(table, proof.printed),
    expected: plainAmount(table, proof.recomputed),
    gap: proof.gap,
    tolerance: proof.tolerance,
    details: { line: proof.line, unit: table.unit ?? "" },
  };
}

const smallest = (amounts: readonly Exact[]): Exact | null =>
  amounts.reduce<Exact | null>((least, amount) => (least?.lessThan(amount) ? least : amount), null);

function proposalFinding(checked: CheckedTable, proposal: Proposal, repaired: readonly Equation[]): Finding {
  const { table } = checked;
  const read = amountOf(table, proposal.read);
  const proposed = amountOf(table, proposal.proposed);
  const cell = addressOf(table, proposal.cell);
  const proofs = repaired.map((equation) => proofOf(table, equation));
  const partner = proposal.partner === null ? null : addressOf(table, proposal.partner);
  return {
    code: "TOTAL-ECART",
    severity: "error",
    sheet: table.sheet,
    cell,
    cells: [
      ...new Set([cell, ...(partner === null ? [] : [partner]), ...proofs.map(({ target }) => target)]),
    ],
    read: plainAmount(table, read),
    expected: plainAmount(table, proposed),
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
      repairs: [...new Set(repaired.map((equation) => lineOf(table, equation)))],
      proof: repaired.map((equation) => ({
        equation: proofOf(table, equation),
        ...onceRepaired(checked, equation),
      })),
    },
    details: { unit: table.unit ?? "", ...(partner !== null && { partner }) },
  };
}

/** The equation with every proposal applied: several slips may share a line. */
function onceRepaired(
  { table, diagnosis }: CheckedTable,
  equation: Equation,
): { total: Exact; repaired: Exact } {
  const { printed, recomputed } = proofOf(table, equation);
  let [total, repaired] = [printed, recomputed];
  for (const { cell, read, proposed } of diagnosis.proposals) {
    const change = amountOf(table, proposed - read);
    if (equation.target === cell) total = total.plus(change);
    for (const term of equation.terms)
      if (term.cell === cell) repaired = repaired.plus(change.times(term.sign));
  }
  return { total, repaired };
}

function lineFaultFinding(
  checked: CheckedTable,
  kind: SlipKind,
  family: number,
  line: number,
  equations: readonly Equation[],
): Finding {
  const { table, families } = checked;
  const first = equations[0] as Equation;
  const isRow = families[family]?.direction === "column";
  const label = (isRow ? table.rows[line]?.label : table.columns[line]?.label) ?? "";
  const place = isRow ? (table.rows[line]?.row ?? 0) + 1 : (table.columns[line]?.column ?? 0);
  const base = baseFinding(checked, first);
  return {
    ...base,
    code: "TOTAL-ECART",
    severity: "error",
    cells: equations.map(({ target }) => addressOf(table, target)),
    cause: {
      kind,
      cell: null,
      proposed: null,
      unique: false,
      repairs: [...new Set(equations.map((equation) => lineOf(table, equation)))],
      proof: equations.map((equation) => {
        const proof = proofOf(table, equation);
        return { equation: proof, total: proof.printed, repaired: proof.printed };
      }),
    },
    details: { ...base.details, faultyLine: label, place, isRow: isRow ? 1 : 0, equations: equations.length },
  };
}

function unknownFinding(checked: CheckedTable, equation: Equation, ambiguity: Ambiguity | null): Finding {
  const { table } = checked;
  const proof = proofOf(table, equation);
  const suspects = (ambiguity?.suspects ?? []).filter(
    ({ cell }) => equation.target === cell || equation.terms.some((term) => term.cell === cell),
  );
  return {
    ...baseFinding(checked, equation),
    code: "TOTAL-ECART",
    severity: "error",
    cause: {
      kind: "unknown",
      cell: null,
      proposed: null,
      unique: false,
      repairs: [],
      ...(suspects.length > 0 && {
        suspects: [...new Set(suspects.map(({ cell }) => addressOf(table, cell)))],
      }),
      proof: [{ equation: proof, total: proof.printed, repaired: proof.recomputed }],
    },
  };
}

const suspectFinding = (checked: CheckedTable, equation: Equation): Finding => ({
  ...baseFinding(checked, equation),
  code: "TOTAL-SUSPECT",
  severity: "info",
  cause: null,
});
