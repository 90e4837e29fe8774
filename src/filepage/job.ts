import { checkSteps } from "../checks";
import { compareWorkbooks } from "../comparison/compareWorkbooks";
import { sha256 } from "../fingerprint";
import { sayComparison } from "../messages/comparison/sayComparison";
import { describeFileProblem, describeInternalError } from "../messages/files";
import type { Language } from "../messages/language";
import { sayVerdict, toneOf } from "../messages/verdict";
import { checkedFile, heededJudgements } from "../reports/checkFile";
import { comparisonHtml } from "../reports/comparison/comparisonHtml";
import { comparisonJson } from "../reports/comparison/comparisonJson";
import { comparisonWorkbook } from "../reports/comparison/comparisonWorkbook";
import { toneOf as toneOfComparison, type ComparedFiles } from "../reports/comparison/content";
import { htmlReport, htmlSection } from "../reports/html/htmlReport";
import { jsonReport } from "../reports/json/jsonReport";
import { fileRows } from "../reports/xlsx/fileRows";
import { reportWorkbook } from "../reports/xlsx/reportWorkbook";
import type { Workbook } from "../tables/workbook";
import { FileProblem } from "../workbooks/fileProblem";
import { readWorkbook } from "../workbooks/readWorkbook";

/** A file of the person's machine, read by the page. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the page asks for: the check of one file, or the comparison of two. */
export type Job =
  | { readonly kind: "check"; readonly language: Language; readonly file: GivenFile }
  | {
      readonly kind: "compare";
      readonly language: Language;
      readonly before: GivenFile;
      readonly after: GivenFile;
    };

/** What came of it: a report in its forms, or the sentence that says why there is none. */
export type JobResult =
  | { readonly kind: "refused"; readonly sentence: string }
  | {
      readonly kind: "done";
      readonly verdict: string;
      readonly tone: "good" | "bad" | "neutral";
      readonly html: string;
      readonly json: string;
      readonly workbook: Uint8Array;
    };

/** Where the work stands: the sheet and its place among the sheets. */
export type Progress = (step: {
  readonly phase: "reading" | "checking" | "comparing" | "writing";
  readonly sheet: string;
  readonly index: number;
  readonly sheets: number;
}) => void;

/** Longest stretch of work before the page may paint, in milliseconds. */
const stretch = 30;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Does one job; a file that cannot be read, or a fault of ours, is its result. */
export async function doJob(job: Job, progress: Progress): Promise<JobResult> {
  try {
    return await (job.kind === "check" ? check(job, progress) : compare(job, progress));
  } catch (error) {
    const sentence =
      error instanceof FileProblem
        ? describeFileProblem(error.kind, error.details)
        : describeInternalError(error);
    return { kind: "refused", sentence };
  }
}

function read({ name, bytes }: GivenFile, progress: Progress): Workbook {
  return readWorkbook(name, bytes, {
    onSheet: (sheet, index, sheets) => progress({ phase: "reading", sheet, index, sheets }),
  });
}

const printOf = ({ bytes }: GivenFile): string => {
  const hash = sha256();
  hash.update(bytes);
  return hash.digest();
};

async function check(
  { file, language }: Extract<Job, { kind: "check" }>,
  progress: Progress,
): Promise<JobResult> {
  const start = performance.now();
  const workbook = read(file, progress);
  const heeded = heededJudgements(workbook.judgements, false);
  const steps = checkSteps(workbook, heeded.judgements);
  let last = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const checked = checkedFile(step.value, heeded, {
        file: file.name,
        sha256: printOf(file),
        author: null,
        sheet: null,
        milliseconds: performance.now() - start,
      });
      progress({ phase: "writing", sheet: "", index: 0, sheets: 0 });
      const { verdict } = checked.report;
      return {
        kind: "done",
        verdict: sayVerdict(verdict, language),
        tone: toneOf(verdict),
        html: htmlReport([htmlSection(checked, language)], language),
        json: jsonReport([checked], false, language),
        workbook: await reportWorkbook(
          [fileRows(checked, (name) => encodeURIComponent(name), language)],
          language,
        ),
      };
    }
    if (performance.now() - last < stretch) continue;
    progress({ phase: "checking", ...step.value });
    await pause();
    last = performance.now();
  }
}

async function compare(
  { before, after, language }: Extract<Job, { kind: "compare" }>,
  progress: Progress,
): Promise<JobResult> {
  const [one, other] = [read(before, progress), read(after, progress)];
  progress({ phase: "comparing", sheet: "", index: 0, sheets: 0 });
  await pause();
  const comparison = compareWorkbooks(one, other);
  const files: ComparedFiles = {
    comparison,
    before: before.name,
    after: after.name,
    sha256: { before: printOf(before), after: printOf(after) },
    comparedAt: new Date(),
  };
  progress({ phase: "writing", sheet: "", index: 0, sheets: 0 });
  return {
    kind: "done",
    verdict: sayComparison(comparison, language),
    tone: toneOfComparison(comparison),
    html: comparisonHtml(files, language),
    json: comparisonJson(files),
    workbook: await comparisonWorkbook(files, encodeURIComponent(after.name), language),
  };
}
