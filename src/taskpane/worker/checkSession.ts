import { checkSteps, type Report } from "../../checks";
import { controlSheetDrafts } from "../../excel/controlSheet";
import { checkedFile, heededJudgements } from "../../reports/checkFile";
import type { CheckedFile } from "../../reports/fileResult";
import type { Sheet } from "../../tables/workbook";
import { presentCell } from "./present/presentCell";
import { presentReport } from "./present/presentReport";
import { exportReport } from "./exportReport";
import { pause } from "./pause";
import type { SessionAnswer, SessionRequest, SheetRows } from "./protocol";

/** Longest stretch of work before the session lets other work in, in milliseconds. */
const stretch = 30;
const findingsPerMessage = 400;
const tablesPerMessage = 10;

type Run = Extract<SessionRequest, { kind: "run" }>;
type RunForCell = Extract<SessionRequest, { kind: "runForCell" }>;

interface Checked {
  readonly report: Report;
  readonly heeded: ReturnType<typeof heededJudgements>;
}

/**
 * Checks one workbook at a time and keeps the last report for exports. The same session runs in a worker or, where workers
 * are refused, in the page: it gives way between two tables.
 */
export const createCheckSession = (
  answer: (message: SessionAnswer) => void,
): ((request: SessionRequest) => void) => {
  let name = "";
  let sheets: Sheet[] = [];
  let judgements: string | undefined;
  let report: CheckedFile | null = null;
  // Each workbook and each cancel ends the run before it: a run goes on only while its number is the last.
  let lastRun = 0;

  /** Checks what was sent, in stretches; null once another run has taken its place. */
  const check = async (cells: number): Promise<Checked | null> => {
    const ours = lastRun;
    const heeded = heededJudgements(judgements, false);
    const steps = checkSteps({ name, sheets }, heeded.judgements);
    let last = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return { report: step.value, heeded };
      if (performance.now() - last < stretch) continue;
      const { sheet, index, sheets: count } = step.value;
      const fraction = count === 0 ? 1 : index / count;
      answer({
        kind: "progress",
        progress: { phase: "checking", sheet, sheetNumber: index + 1, sheets: count, cells, fraction },
      });
      await pause();
      if (ours !== lastRun) return null;
      last = performance.now();
    }
  };

  const run = async ({ scope, language, cells, reading }: Run): Promise<void> => {
    const started = performance.now();
    const ours = lastRun;
    const workbook = { name, sheets };
    const done = await check(cells);
    if (done === null) return;
    const { report: checked, heeded } = done;
    const milliseconds = Math.round(reading + performance.now() - started);
    const file = checkedFile(checked, heeded, {
      file: name,
      sha256: null,
      author: null,
      sheet: scope === "sheet" ? (sheets[0]?.name ?? null) : null,
      milliseconds,
    });
    const { findings, tables, ...rest } = presentReport(file.report, {
      scope,
      language,
      workbook,
      milliseconds,
    });
    const goesOn = (): boolean => ours === lastRun;
    await inSlices(findings, findingsPerMessage, goesOn, (items) => answer({ kind: "findings", items }));
    await inSlices(tables, tablesPerMessage, goesOn, (items) => answer({ kind: "tables", items }));
    if (ours !== lastRun) return;
    report = file;
    sheets = [];
    answer({ kind: "report", report: { ...rest, findings: [], tables: [] } });
  };

  const runForCell = async ({ place, language }: RunForCell): Promise<void> => {
    const done = await check(0);
    if (done === null) return;
    const { report: judged } = checkedFile(done.report, done.heeded, {
      file: name,
      sha256: null,
      author: null,
      sheet: place.sheet,
      milliseconds: 0,
    });
    answer({ kind: "explained", amount: presentCell(judged, place, language) });
  };

  return (request) => {
    try {
      if (request.kind === "workbook") {
        lastRun++;
        [name, sheets, judgements] = [request.name, [], request.judgements];
      } else if (request.kind === "sheet") sheets.push(request.sheet);
      else if (request.kind === "rows") addRows(sheets, request.rows);
      else if (request.kind === "cancel") lastRun++;
      else if (request.kind === "export" && report)
        answer({
          kind: "file",
          file: exportReport(signed(report, request), request.format, request.language),
        });
      else if (request.kind === "controlSheet" && report)
        answer({ kind: "drafts", drafts: controlSheetDrafts(signed(report, request), request.language) });
      else if (request.kind === "cell") {
        if (!report) throw new Error("a cell of no report");
        answer({ kind: "explained", amount: presentCell(report.report, request.place, request.language) });
      } else if (request.kind === "runForCell")
        runForCell(request).catch((error: unknown) => answer(failed(error)));
      else if (request.kind === "run") run(request).catch((error: unknown) => answer(failed(error)));
    } catch (error) {
      answer(failed(error));
    }
  };
};

const signed = (report: CheckedFile, { author }: { readonly author: string }): CheckedFile => ({
  ...report,
  author: author || null,
});

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
    ...(rows.indents && { indents: joined(sheet.indents, rows.indents) }),
  };
};

const inSlices = async <T>(
  items: readonly T[],
  size: number,
  goesOn: () => boolean,
  send: (slice: readonly T[]) => void,
): Promise<void> => {
  for (let start = 0; start < items.length; start += size) {
    if (start > 0) await pause();
    if (!goesOn()) return;
    send(items.slice(start, start + size));
  }
};

const failed = (error: unknown): SessionAnswer => ({
  kind: "failed",
  message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  stack: error instanceof Error ? (error.stack ?? "") : "",
});
