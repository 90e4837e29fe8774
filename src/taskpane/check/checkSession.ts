import { checkSteps, type Report } from "../../checks";
import type { Sheet } from "../../tables/workbook";
import { presentReport } from "../present/presentReport";
import { draftControlSheet } from "./draftControlSheet";
import { exportReport } from "./exportReport";
import { pause } from "./pause";
import type { SessionAnswer, SessionRequest, SheetRows } from "./protocol";

/** Longest stretch of work before the session lets other work in, in milliseconds. */
const stretch = 30;
const findingsPerMessage = 400;
const tablesPerMessage = 10;

type Run = Extract<SessionRequest, { kind: "run" }>;

/**
 * Checks one workbook at a time and keeps the last report for exports. The same session runs in a worker or, where workers
 * are refused, in the page: it gives way between two tables.
 */
export const createCheckSession = (
  answer: (message: SessionAnswer) => void,
): ((request: SessionRequest) => void) => {
  let name = "";
  let sheets: Sheet[] = [];
  let report: Report | null = null;
  let cancelled = false;

  const run = async ({ scope, language, cells, reading }: Run): Promise<void> => {
    const started = performance.now();
    const workbook = { name, sheets };
    const steps = checkSteps(workbook);
    let last = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) {
        report = step.value;
        break;
      }
      if (performance.now() - last < stretch) continue;
      const { sheet, index, sheets: count } = step.value;
      const fraction = count === 0 ? 1 : index / count;
      answer({
        kind: "progress",
        progress: { phase: "checking", sheet, sheetNumber: index + 1, sheets: count, cells, fraction },
      });
      await pause();
      if (cancelled) return answer({ kind: "cancelled" });
      last = performance.now();
    }
    const milliseconds = Math.round(reading + performance.now() - started);
    const { findings, tables, ...rest } = presentReport(report, { scope, language, workbook, milliseconds });
    await inSlices(findings, findingsPerMessage, (items) => answer({ kind: "findings", items }));
    await inSlices(tables, tablesPerMessage, (items) => answer({ kind: "tables", items }));
    sheets = [];
    answer({ kind: "report", report: { ...rest, findings: [], tables: [] } });
  };

  return (request) => {
    try {
      if (request.kind === "workbook") {
        [name, sheets, cancelled] = [request.name, [], false];
      } else if (request.kind === "sheet") sheets.push(request.sheet);
      else if (request.kind === "rows") addRows(sheets, request.rows);
      else if (request.kind === "cancel") cancelled = true;
      else if (request.kind === "export" && report)
        answer({ kind: "file", file: exportReport(report, request.format, request.date) });
      else if (request.kind === "controlSheet" && report)
        answer({ kind: "draft", draft: draftControlSheet(report, request.language, request.date) });
      else if (request.kind === "run") run(request).catch((error: unknown) => answer(failed(error)));
    } catch (error) {
      answer(failed(error));
    }
  };
};

const addRows = (sheets: Sheet[], rows: SheetRows): void => {
  const sheet = sheets.at(-1);
  if (!sheet) throw new Error("rows before their sheet");
  const joined = <T>(known: readonly T[] | undefined, more: readonly T[] | undefined): readonly T[] => {
    const list = (known ?? []) as T[];
    more?.forEach((row, index) => (list[rows.from + index] = row));
    return list;
  };
  sheets[sheets.length - 1] = {
    ...sheet,
    values: joined(sheet.values, rows.values),
    formulas: joined(sheet.formulas, rows.formulas),
    formats: joined(sheet.formats, rows.formats),
  };
};

const inSlices = async <T>(
  items: readonly T[],
  size: number,
  send: (slice: readonly T[]) => void,
): Promise<void> => {
  for (let start = 0; start < items.length; start += size) {
    if (start > 0) await pause();
    send(items.slice(start, start + size));
  }
};

const failed = (error: unknown): SessionAnswer => ({
  kind: "failed",
  message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  stack: error instanceof Error ? (error.stack ?? "") : "",
});
