import type { Finding } from "../../checks/finding";
import type { Report } from "../../checks/report";

/** A finding that names one cell as the cause of wrong totals. */
const isSlip = ({ code, cause }: Finding): boolean =>
  code === "TOTAL-ECART" && cause !== null && cause.cell !== null && cause.unique && cause.repairs.length > 0;

/** How many findings name a cause, and how many wrong totals these repair together: a total may need two repairs. */
export const explainedTotals = (report: Report): { readonly slips: number; readonly explained: number } => {
  const slips = report.sheets.flatMap((sheet) => sheet.findings).filter(isSlip);
  const repaired = new Set(
    slips.flatMap(({ sheet, cause }) => (cause?.repairs ?? []).map((line) => `${sheet}!${line}`)),
  );
  return { slips: slips.length, explained: Math.min(repaired.size, report.summary.broken) };
};
