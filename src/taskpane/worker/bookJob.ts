import { compareSheets, compareWorkbooks } from "../../comparison/compareWorkbooks";
import type { AmountChange, Change, Comparison } from "../../comparison/comparison";
import { compareLetter } from "../../functions/compareLetter";
import { sayChange } from "../../messages/comparison/sayChange";
import { sayComparison } from "../../messages/comparison/sayComparison";
import { saySum } from "../../messages/comparison/saySum";
import { comparisonWords } from "../../messages/comparison/words";
import { describeFileProblem } from "../../messages/files";
import type { Language } from "../../messages/language";
import { letterTexts, sayLetter, saidStatement, sayStatement } from "../../messages/letter";
import { capitalised, typeset } from "../../messages/typography";
import { comparisonHtml } from "../../reports/comparison/comparisonHtml";
import { amountWords } from "../../reports/comparison/comparisonText";
import { toneOf } from "../../reports/comparison/content";
import type { Workbook } from "../../tables/workbook";
import { FileProblem } from "../../workbooks/fileProblem";
import { readLetter } from "../../workbooks/letter/readLetter";
import { readWorkbook } from "../../workbooks/readWorkbook";

/** A file of the person's machine. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is asked of the open workbook: its comparison with a file, of two of its sheets, or of its tables with a letter. */
export type BookJob = { readonly workbook: Workbook; readonly language: Language } & (
  | { readonly kind: "file"; readonly file: GivenFile; readonly isBefore: boolean }
  | { readonly kind: "sheets"; readonly before: string; readonly after: string }
  | { readonly kind: "letter"; readonly letter: string | GivenFile }
);

/** One line of an outcome, with its cell in the open workbook where it has one. */
export interface BookLine {
  readonly title: string;
  readonly sentence: string;
  readonly tone: "bad" | "neutral" | "good";
  readonly place: { readonly sheet: string; readonly cell: string } | null;
}

/** What came of it, in words; `html` is the whole report. */
export type BookResult =
  | { readonly kind: "refused"; readonly sentence: string }
  | {
      readonly kind: "done";
      readonly verdict: string;
      readonly tone: BookLine["tone"];
      readonly lines: readonly BookLine[];
      /** Lines that only the report lists. */
      readonly more: number;
      readonly html: string | null;
    };

/** Lines of one kind in the pane: the report lists all of them. */
const mostLines = 100;

/** Does one job; a file that cannot be read is its result. */
export function doBookJob(job: BookJob): BookResult {
  try {
    return job.kind === "letter" ? letter(job) : comparison(job);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return {
      kind: "refused",
      sentence: capitalised(describeFileProblem(error.kind, error.details, job.language)),
    };
  }
}

function letter({ workbook, letter: given, language }: Extract<BookJob, { kind: "letter" }>): BookResult {
  const text = typeof given === "string" ? given : readLetter(given.bytes);
  const { statements } = compareLetter(text, workbook);
  const texts = letterTexts(language);
  const lines = statements.map((one): BookLine => {
    const { printed, verdict, found } = one;
    const at = found?.place.lastIndexOf("!") ?? -1;
    return {
      title: typeset(`${printed}${language === "fr" ? " :" : ":"} ${texts.verdicts[verdict]}`, language),
      sentence: typeset(`${sayStatement(saidStatement(one), language)} — ${one.sentence}`, language),
      tone: verdict === "differs" ? "bad" : verdict === "agrees" ? "good" : "neutral",
      place: found ? { sheet: found.place.slice(0, at), cell: found.place.slice(at + 1) } : null,
    };
  });
  const order = ["bad", "neutral", "good"];
  return {
    kind: "done",
    verdict: sayLetter(
      statements.map(({ verdict }) => verdict),
      language,
    ),
    tone: lines.some(({ tone }) => tone === "bad") ? "bad" : "neutral",
    lines: lines.sort((one, other) => order.indexOf(one.tone) - order.indexOf(other.tone)),
    more: 0,
    html: null,
  };
}

function comparison(job: Exclude<BookJob, { kind: "letter" }>): BookResult {
  const { workbook, language } = job;
  if (job.kind === "sheets")
    return told(compareSheets(workbook, job.before, job.after), job, {
      before: job.before,
      after: job.after,
    });
  const other = readWorkbook(job.file.name, job.file.bytes);
  const [before, after] = job.isBefore ? [other, workbook] : [workbook, other];
  return told(
    compareWorkbooks(before, after),
    { ...job, language },
    { before: before.name, after: after.name },
  );
}

function told(
  compared: Comparison,
  job: Exclude<BookJob, { kind: "letter" }>,
  names: { readonly before: string; readonly after: string },
): BookResult {
  const { language } = job;
  const words = comparisonWords(language);
  // The open workbook is the second version, unless the file was said to be.
  const side = job.kind === "file" && !job.isBefore ? "before" : "after";
  const sums = compared.sums.map((finding): BookLine => ({
    title: capitalised(words.faults[finding.fault]),
    sentence: saySum(finding, language),
    tone: finding.severity === "info" ? "good" : "bad",
    place: side === "after" ? { sheet: finding.sheet, cell: finding.cell } : null,
  }));
  const changes = compared.changes.map((change): BookLine => {
    const { what, where, sentence } = sayChange(change, language);
    return {
      title: `${capitalised(what)}${where === "" ? "" : ` · ${where}`}`,
      sentence,
      tone: "neutral",
      place: placeOf(change, side),
    };
  });
  const amounts = compared.amounts
    .largest(mostLines)
    .map((change): BookLine => amountLine(change, side, language));
  const lines = [...sums, ...changes.slice(0, mostLines), ...amounts];
  return {
    kind: "done",
    verdict: sayComparison(compared, language),
    tone: toneOf(compared),
    lines,
    more: sums.length + changes.length + compared.amounts.count - lines.length,
    html: comparisonHtml(
      { comparison: compared, ...names, sha256: { before: null, after: null }, comparedAt: new Date() },
      language,
    ),
  };
}

function amountLine(change: AmountChange, side: "before" | "after", language: Language): BookLine {
  const [was, is, gap, share] = amountWords(change, language);
  const { sheet, cell } = change[side];
  return {
    title: `${sheet} ${cell} · ${[change.row, change.column].filter(Boolean).join(", ")}`,
    sentence: `${was} → ${is}${gap === "" ? "" : ` (${[gap, share].filter(Boolean).join(", ")})`}`,
    tone: "neutral",
    place: { sheet, cell },
  };
}

/** The cell of a change in the open workbook, where it has one there. */
function placeOf(change: Change, side: "before" | "after"): BookLine["place"] {
  const place = change[side];
  if (place === null) return null;
  if (typeof place === "string") return { sheet: place, cell: "A1" };
  if ("cell" in place) return { sheet: place.sheet, cell: place.cell };
  if ("range" in place) return { sheet: place.sheet, cell: place.range };
  return { sheet: place.sheet, cell: change.kind === "row" ? `A${place.at}` : `${place.at}1` };
}
