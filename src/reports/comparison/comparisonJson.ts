import project from "../../../package.json";
import type { AmountChange, Change, SumFinding } from "../../comparison/comparison";
import { sayChange } from "../../messages/comparison/sayChange";
import { sayComparison } from "../../messages/comparison/sayComparison";
import { saySum } from "../../messages/comparison/saySum";
import { displayedJson } from "../../messages/displayed";
import type { ComparedFiles } from "./content";

/** Decimals of a share, as a fraction. */
const shareDecimals = 6;

/** The document that `comparer --format json` prints: English keys, amounts as exact decimal strings, every difference. */
export function comparisonJson({ comparison, before, after, sha256, comparedAt }: ComparedFiles): string {
  const { isSame, changes, amounts, sums, compared } = comparison;
  const document = {
    version: project.version,
    before: { file: before, ...(sha256.before !== null && { sha256: sha256.before }) },
    after: { file: after, ...(sha256.after !== null && { sha256: sha256.after }) },
    comparedAt: comparedAt.toISOString(),
    same: isSame,
    verdict: sayComparison(comparison, "fr"),
    compared,
    differenceSums: sums.map(jsonSum),
    changes: changes.map((change) => ({ ...jsonChange(change), message: sayChange(change, "fr").sentence })),
    amounts: amounts.first(Infinity).map(jsonAmount),
    summary: {
      amounts: amounts.count,
      recomputed: amounts.computed,
      changes: changes.length,
      errors: sums.filter(({ severity }) => severity === "error").length,
      warnings: sums.filter(({ severity }) => severity === "warning").length,
    },
  };
  return displayedJson(JSON.stringify(document, null, 2));
}

const jsonChange = (change: Change): object =>
  change.kind === "unit" ? { ...change, factor: change.factor.toFixed() } : change;

const jsonSum = (finding: SumFinding) => ({
  fault: finding.fault,
  severity: finding.severity,
  sheet: finding.sheet,
  cell: finding.cell,
  label: finding.label,
  message: saySum(finding, "fr"),
  unit: finding.unit,
  before: finding.before.toFixed(),
  after: finding.after.toFixed(),
  expected: finding.expected.toFixed(),
  found: finding.found.toFixed(),
  gap: finding.gap.toFixed(),
  tolerance: finding.tolerance.toFixed(),
  ...(finding.part && { part: finding.part }),
});

const jsonAmount = ({ before, after, row, column, gap, share, isComputed }: AmountChange) => ({
  sheet: after.sheet,
  cell: after.cell,
  ...(before.sheet !== after.sheet && { sheetBefore: before.sheet }),
  ...(before.cell !== after.cell && { cellBefore: before.cell }),
  row,
  column,
  unit: after.unit,
  ...(before.unit !== after.unit && { unitBefore: before.unit }),
  before: before.amount?.toFixed() ?? (before.text === "" ? null : before.text),
  after: after.amount?.toFixed() ?? (after.text === "" ? null : after.text),
  gap: gap?.toFixed() ?? null,
  share: share?.toFixed(shareDecimals) ?? null,
  ...(isComputed && { recomputed: true }),
});
