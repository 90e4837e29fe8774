import { Exact, formatAmount } from "../../../amounts";
import type { Corrected } from "../../../checks/cause";
import type { Cause, Finding } from "../../../checks/finding";
import { describeFinding } from "../../../messages/findings";
import type { CellValue } from "../../../tables/workbook";
import type { Language } from "../../host/paneHost";
import type { PaneFinding, PaneProof, PaneSum } from "../../tabs/checks/paneReport";

const isNumber = /^-?\d+(\.\d+)?$/;

/** What a finding is shown with: who it is, where its table says it stands, what its cell holds. */
export interface FindingContext {
  readonly id: string;
  readonly language: Language;
  readonly place: string | null;
  readonly rowLabel: string | null;
  readonly held: { readonly value: CellValue; readonly formula: string | null };
}

/** One finding worded and formatted for the pane. */
export const presentFinding = (
  finding: Finding,
  { id, language, place, rowLabel, held }: FindingContext,
): PaneFinding => {
  const { cause } = finding;
  const said = describeFinding(finding, language);
  const amount = (value: Exact): string => formatAmount(value, { language });
  // The digits of a number of establishment or of a code are no amount: nothing parts them.
  const isName = /^(?:FINESS|CODE|REGION)-/.test(finding.code);
  const typed = (text: string | null): string | null =>
    text !== null && !isName && isNumber.test(text) ? amount(new Exact(text)) : text;
  const proposed = writable(finding);
  return {
    id,
    code: finding.code,
    severity: finding.severity,
    sheet: finding.sheet,
    cell: finding.cell,
    cells: finding.cells,
    title: said.title,
    sentence: said.sentence,
    place,
    rowLabel,
    accused: cause?.cell === finding.cell,
    read: typed(finding.read),
    expected: typed(finding.expected),
    gap: finding.gap && signed(finding.gap, amount),
    tolerance: finding.tolerance && `± ${amount(finding.tolerance)}`,
    cause: said.cause,
    suspects: cause?.suspects?.map((one) => one.cell) ?? [],
    notes: said.notes,
    proofs: proofs(cause, amount),
    formula: said.formula,
    judged: { code: finding.code, read: finding.read, expected: finding.expected },
    accepted: finding.accepted
      ? { ...finding.accepted, date: new Date(finding.accepted.date).toLocaleDateString(language) }
      : null,
    envelope: "stated" in finding ? (finding.stated ?? null) : null,
    proposal: proposed && {
      shown: amount(proposed),
      write: proposed.toNumber(),
      before: held.value,
      formula: held.formula,
      isLocked: false,
    },
  };
};

/** A proposal is offered when it is one value, the only one, for the finding's own cell, and Excel can hold it exactly. */
const writable = ({ cause, cell }: Finding): Exact | null => {
  const proposed = cause?.unique && !cause.interval && cause.cell === cell ? cause.proposed : null;
  return proposed && proposed.precision() <= 15 ? proposed : null;
};

/** What a correction makes of each equation, with the others that it needs, named; nothing where nothing is corrected. */
const proofs = (cause: Cause | null, amount: (value: Exact) => string): readonly PaneProof[] =>
  (cause?.proof ?? []).flatMap(({ equation, alone, together }): PaneProof[] => {
    const sum = ({ printed, recomputed }: Corrected): PaneSum => ({
      sum: amount(recomputed),
      gap: signed(printed.minus(recomputed), amount),
    });
    if (!alone) return [];
    return [
      {
        line: equation.target,
        printed: amount(equation.printed),
        before: sum(equation),
        alone: sum(alone),
        together: together && { ...sum(together), besides: together.with },
      },
    ];
  });

const signed = (value: Exact, amount: (value: Exact) => string): string =>
  value.isPositive() && !value.isZero() ? `+${amount(value)}` : amount(value);
