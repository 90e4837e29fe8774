import type { Report } from "../checks";
import { applyJudgements, noJudgements, readJudgements, type Judgements } from "../judgements";
import type { CheckedFile } from "./fileResult";

/** What people judged of a workbook, as far as it is heeded, and why it is not. */
export interface HeededJudgements {
  readonly judgements: Judgements;
  readonly leftAside: CheckedFile["judgementsLeftAside"];
}

/**
 * The judgements that a check heeds: what the workbook keeps, unless they are to be left aside or cannot be used. The journal of
 * corrections is told in any case.
 * @example checkWorkbook(workbook, heededJudgements(workbook.judgements, false).judgements)
 */
export function heededJudgements(text: string | undefined, leaveAside: boolean): HeededJudgements {
  const { judgements, problem } = readJudgements(text);
  if (!leaveAside) return { judgements, leftAside: problem };
  return {
    judgements: { ...noJudgements, corrections: judgements.corrections },
    leftAside: text === undefined ? null : "asked",
  };
}

/** The report of a check with what people judged, and with what it needs to leave the building. */
export function checkedFile(
  checked: Report,
  { judgements, leftAside }: HeededJudgements,
  about: Pick<CheckedFile, "file" | "sha256" | "author" | "sheet" | "milliseconds">,
): CheckedFile {
  const { report, unused } = applyJudgements(checked, judgements);
  return { ...about, report, checkedAt: new Date(), judgements, unused, judgementsLeftAside: leftAside };
}
