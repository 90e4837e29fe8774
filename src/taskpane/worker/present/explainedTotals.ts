import type { Finding } from "../../../checks/finding";
import type { Report } from "../../../checks/report";

const isGap = ({ code, severity }: Finding): boolean => code === "TOTAL-ECART" && severity === "error";
const isSlip = (finding: Finding): boolean => isGap(finding) && typeof finding.cause?.cell === "string";

/** How many findings name one cell as the cause of wrong totals, and how many wrong totals these repair together. */
export const explainedTotals = (report: Report): { readonly slips: number; readonly explained: number } => {
  const { broken } = report.summary;
  const gaps = report.sheets.flatMap((sheet) => sheet.findings).filter(isGap);
  const slips = gaps.filter(isSlip);
  if (slips.length === gaps.length) return { slips: slips.length, explained: slips.length > 0 ? broken : 0 };
  const repaired = new Set(
    slips.flatMap(({ sheet, cause }) =>
      (cause?.repairs ?? []).map(({ kind, name }) => `${sheet}!${kind} ${name}`),
    ),
  );
  return { slips: slips.length, explained: Math.min(repaired.size, broken - 1) };
};
