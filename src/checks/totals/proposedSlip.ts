import type { Exact } from "../../amounts/exact";
import type { Proposal } from "../../diagnosis/slip";
import type { Equation } from "../../equations";
import { addressOf, amountOf, plainAmount, proofOf, unitAt, type CheckedTable } from "../checkedTable";
import { distinctLines, repairProof } from "../correction";
import type { Finding } from "../finding";
import { newFinding } from "../newFinding";
import { alikeGaps } from "./alikeGaps";

const smallest = (amounts: readonly Exact[]): Exact | null =>
  amounts.reduce<Exact | null>((least, amount) => (least?.lessThan(amount) ? least : amount), null);

/** A culprit cell, with the equations that its correction repairs; a warning where another total differs from its parts by the same. */
export function proposalFinding(
  checked: CheckedTable,
  proposal: Proposal,
  repaired: readonly Equation[],
): Finding {
  const { table } = checked;
  const read = amountOf(table, proposal.read);
  const proposed = amountOf(table, proposal.proposed);
  const cell = addressOf(table, proposal.cell);
  const proofs = repaired.map((equation) => proofOf(table, equation));
  const partner = proposal.partner === null ? null : addressOf(table, proposal.partner);
  const alike = alikeGaps(checked, proposal).map((one) => addressOf(table, one));
  return newFinding({
    code: "TOTAL-ECART",
    severity: alike.length > 0 ? "warning" : "error",
    sheet: table.sheet,
    cell,
    cells: [
      ...new Set([cell, ...(partner === null ? [] : [partner]), ...proofs.map(({ target }) => target)]),
    ],
    read: proposal.kind === "empty" ? "" : plainAmount(table, read, proposal.cell),
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
      unique: proposal.unique && alike.length === 0,
      ...(partner !== null && { partner }),
      ...(alike.length > 0 && { alike }),
      repairs: distinctLines(proofs),
      proof: repaired.map((equation) => repairProof(checked, proposal, equation)),
    },
    unit: unitAt(table, proposal.cell),
    line: null,
    faultyLine: null,
    sources: [],
  });
}
