import { Exact, formatAmount } from "../../amounts";
import type { Cause, Finding } from "../../checks/finding";
import { describeFinding } from "../../messages/findings";
import type { Language } from "../host";
import type { PaneFinding, PaneProof } from "../paneReport";

const isNumber = /^-?\d+(\.\d+)?$/;

/** One finding worded and formatted for the pane. */
export const presentFinding = (finding: Finding, id: string, language: Language): PaneFinding => {
  const { cause, details } = finding;
  const said = describeFinding(finding, language);
  const amount = (value: Exact): string => formatAmount(value, { language });
  const typed = (text: string | null): string | null =>
    text !== null && isNumber.test(text) ? amount(new Exact(text)) : text;
  const proposed = cause?.unique && !cause.interval && cause.cell === finding.cell ? cause.proposed : null;
  return {
    id,
    code: finding.code,
    severity: finding.severity,
    sheet: finding.sheet,
    cell: finding.cell,
    cells: finding.cells,
    title: said.title,
    sentence: said.sentence,
    place: [details["row"], details["column"]].filter(Boolean).join(", ") || null,
    read: typed(finding.read),
    expected: typed(finding.expected),
    gap: finding.gap && signed(finding.gap, amount),
    tolerance: finding.tolerance && `± ${amount(finding.tolerance)}`,
    cause: said.cause,
    suspects: cause?.suspects ?? [],
    proofs: proofs(cause, amount),
    formula: said.formula,
    proposal: proposed && { shown: amount(proposed), value: proposed.toFixed() },
  };
};

const proofs = (cause: Cause | null, amount: (value: Exact) => string): readonly PaneProof[] =>
  (cause?.proof ?? []).map(({ equation, repaired }) => ({
    line: equation.target,
    printed: amount(equation.printed),
    before: amount(equation.recomputed),
    after: amount(repaired),
    gapBefore: signed(equation.gap, amount),
    gapAfter: signed(repaired.minus(equation.printed), amount),
  }));

const signed = (value: Exact, amount: (value: Exact) => string): string =>
  value.isPositive() && !value.isZero() ? `+${amount(value)}` : amount(value);
