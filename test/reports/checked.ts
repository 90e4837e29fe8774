import { checkWorkbook, type Report } from "../../src/checks";
import { checkedFile, heededJudgements } from "../../src/reports/checkFile";
import type { CheckedFile } from "../../src/reports/fileResult";
import type { Workbook } from "../../src/tables/workbook";

const about = (file: string) => ({ file, sha256: null, author: null, sheet: null, milliseconds: 1 });

/** A report that was made without a workbook, as a file that nobody judged. */
export const unjudged = (report: Report): CheckedFile =>
  checkedFile(report, heededJudgements(undefined, false), about(report.workbook));

/** A workbook as it is checked for a report, with what it says of judgements. */
export function checked(workbook: Workbook, leaveAside = false): CheckedFile {
  const heeded = heededJudgements(workbook.judgements, leaveAside);
  return checkedFile(checkWorkbook(workbook, heeded.judgements), heeded, about(workbook.name));
}
