import { conclude, type Finding, type Report } from "../checks";
import type { AcceptedFinding, Judgements } from "./judgements";

/** A report with what was accepted told as such, and the acceptances that no longer answer to any finding. */
export interface JudgedReport {
  readonly report: Report;
  readonly unused: readonly AcceptedFinding[];
}

/**
 * Accepts the findings that people accepted: they keep their place, their reason and their date, and no longer count as errors.
 * An acceptance holds for what was judged: another amount in the cell, or another one expected, is judged anew.
 * @example applyJudgements(report, judgements).report.verdict.accepted
 */
export function applyJudgements(report: Report, { acceptances }: Judgements): JudgedReport {
  if (acceptances.length === 0) return { report, unused: [] };
  const used = new Set<AcceptedFinding>();
  const sheets = report.sheets.map((sheet) => ({
    ...sheet,
    findings: sheet.findings.map((finding) => {
      const own = acceptances.find((acceptance) => answers(acceptance, finding));
      if (!own) return finding;
      used.add(own);
      const { reason, author, date } = own;
      return { ...finding, accepted: { reason, author, date } };
    }),
  }));
  return {
    report: conclude({ ...report, sheets, cells: report.summary.cells }),
    unused: acceptances.filter((acceptance) => !used.has(acceptance)),
  };
}

const answers = (acceptance: AcceptedFinding, finding: Finding): boolean =>
  acceptance.code === finding.code &&
  acceptance.sheet === finding.sheet &&
  acceptance.cell === finding.cell &&
  acceptance.read === finding.read &&
  acceptance.expected === finding.expected;

/** The acceptance of a finding, ready to be kept. */
export const acceptanceOf = (
  { code, sheet, cell, read, expected }: Finding,
  reason: string,
  author: string,
  date: Date,
): AcceptedFinding => ({ code, sheet, cell, read, expected, reason, author, date: date.toISOString() });
