import { checkSteps, type Report, type Stated } from "../../checks";
import { displayed } from "../../messages/displayed";
import { describeFileProblem, describeInternalError } from "../../messages/files";
import type { Language } from "../../messages/language";
import { textReportWords } from "../../messages/textReport";
import { checkedFile, heededJudgements } from "../../reports/checkFile";
import type { FileResult } from "../../reports/fileResult";
import { jsonFileOf, type JsonFile } from "../../reports/json/jsonReport";
import { textReport } from "../../reports/text/textReport";
import type { Workbook } from "../../tables/workbook";
import { FileProblem } from "../../workbooks/fileProblem";
import { loadWorkbook, type FileAccess } from "./loadWorkbook";
import { reportPart, type ReportPart } from "./reportBytes";

/** What is asked of every file of a call: plain data, which a thread may be given. */
export interface Asked {
  readonly format: "texte" | "json";
  readonly equations: boolean;
  readonly colours: boolean;
  readonly sheet: string | null;
  readonly withoutJudgements: boolean;
  /** The report to write, which each file gives its part of; null when there is none. */
  readonly report: string | null;
  /** The language of what is printed and written. */
  readonly language: Language;
  /** Who checks, as the report says it; null when it was not said. */
  readonly author: string | null;
}

/** What a call keeps of one file once it is checked: words and counts, not its cells. */
export interface Outcome {
  readonly file: string;
  /** Why the file has no result; null when it has one. */
  readonly message: string | null;
  readonly errors: number;
  readonly json: JsonFile | null;
  readonly text: string | null;
  readonly equationLines: readonly string[];
  readonly part: ReportPart | null;
}

/**
 * Checks one file and puts its result into words at once, so that the cells it was read from can be let go; a fault of ours is that
 * file's result, and the others go on.
 */
export async function controlFile(file: string, asked: Asked, io: FileAccess): Promise<Outcome> {
  const result = await resultOf(file, asked, io);
  try {
    return outcomeOf(result, asked);
  } catch (error) {
    return outcomeOf({ file, message: describeInternalError(error) }, asked);
  }
}

async function resultOf(
  file: string,
  { sheet, withoutJudgements, author }: Asked,
  io: FileAccess,
): Promise<FileResult> {
  const start = performance.now();
  try {
    const { workbook, sha256 } = await loadWorkbook(file, sheet ?? undefined, io);
    const heeded = heededJudgements(workbook.judgements, withoutJudgements);
    const report = checkAloud(workbook, heeded.judgements, io);
    const milliseconds = performance.now() - start;
    return checkedFile(report, heeded, { file, sha256, author, sheet, milliseconds });
  } catch (error) {
    if (error instanceof FileProblem)
      return { file, message: describeFileProblem(error.kind, error.details) };
    return { file, message: describeInternalError(error) };
  }
}

function checkAloud(workbook: Workbook, stated: Stated, io: FileAccess): Report {
  const steps = checkSteps(workbook, stated);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    io.progress(`Contrôle de ${step.value.sheet} (${step.value.index + 1}/${step.value.sheets})`);
  }
}

/** The words of one result. */
export function outcomeOf(
  result: FileResult,
  { format, equations, colours, language, report }: Asked,
): Outcome {
  const isRead = "report" in result;
  return {
    file: result.file,
    message: isRead ? null : result.message,
    errors: isRead ? result.report.summary.errors : 0,
    json: format === "json" ? jsonFileOf(result, equations, language) : null,
    text: format === "texte" && isRead ? textReport([result], colours, language) : null,
    equationLines: format === "texte" && equations ? equationLines(result, language) : [],
    part: report !== null ? reportPart(report, result, language) : null,
  };
}

function equationLines(result: FileResult, language: Language): string[] {
  if (!("report" in result)) return [];
  const { equation } = textReportWords(language);
  return result.report.sheets.flatMap(({ name, tables }) =>
    tables.flatMap((table) =>
      table.equations().map(({ target, terms, formula, status, gap, tolerance }) =>
        equation({
          target: `${displayed(name)}!${target}`,
          sum: formula ?? terms.map(({ cell, sign }) => (sign < 0 ? "−" : "+") + cell).join(" "),
          status,
          gap: gap.toFixed(),
          tolerance: tolerance.toFixed(),
        }),
      ),
    ),
  );
}
