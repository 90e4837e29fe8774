import type { SheetDraft } from "../../templates/sheetDraft";
import type { Sheet, Workbook } from "../../tables/workbook";
import { HostError } from "../host/hostError";
import type { ExplainedAmount } from "../host/cellExplanation";
import type { CheckOptions, ExportedFile, Language, Scope } from "../host/paneHost";
import type { PaneFinding, PaneReport, PaneTable } from "../tabs/checks/paneReport";
import { openSession, type SessionLine } from "./openSession";
import { pause } from "./pause";
import type { CellPlace, SessionAnswer, SessionRequest } from "./protocol";

/** Cells sent to the worker at a time: about five milliseconds of copying. */
const cellsPerMessage = 20_000;

/** Checks workbooks in a session that it keeps, for the exports of the last report. */
export interface CheckClient {
  check(workbook: Workbook, scope: Scope, reading: number, options: CheckOptions): Promise<PaneReport>;
  exportReport(format: "html" | "json", author: string): Promise<ExportedFile>;
  /** What the last report tells of a cell, or, given a workbook, what a check of that workbook tells of it; that report stays. */
  explainCell(place: CellPlace, workbook: Workbook | null, signal: AbortSignal): Promise<ExplainedAmount>;
  /** The control sheet of the last report, as data. */
  draftControlSheets(author: string): Promise<readonly SheetDraft[]>;
}

/** A client in the language of the pane. */
export const createCheckClient = (makeWorker: () => Worker, language: Language): CheckClient => {
  let line: SessionLine | null = null;
  let listen: (message: SessionAnswer) => void = () => undefined;
  const session = (): SessionLine => (line ??= openSession(makeWorker, (message) => listen(message)));

  const ask = <T>(request: SessionRequest, read: (message: SessionAnswer) => T | null): Promise<T> =>
    new Promise((resolve, reject) => {
      listen = (message) => {
        const wanted = read(message);
        if (wanted !== null) resolve(wanted);
        else if (message.kind === "failed") reject(errorOf(message));
      };
      session().send(request);
    });

  return {
    async check(workbook, scope, reading, { onProgress, signal }) {
      const to = session();
      const cells = await sendWorkbook(to, workbook, signal);
      return new Promise<PaneReport>((resolve, reject) => {
        const findings: PaneFinding[] = [];
        const tables: PaneTable[] = [];
        const stop = (): void => {
          to.send({ kind: "cancel" });
          listen = () => undefined;
          reject(new HostError("cancelled"));
        };
        if (signal.aborted) return stop();
        signal.addEventListener("abort", stop, { once: true });
        listen = (message) => {
          if (message.kind === "progress") onProgress(message.progress);
          else if (message.kind === "findings") findings.push(...message.items);
          else if (message.kind === "tables") tables.push(...message.items);
          else if (message.kind === "report") resolve({ ...message.report, findings, tables });
          else if (message.kind === "failed") reject(errorOf(message));
        };
        to.send({ kind: "run", scope, language, cells, reading });
      });
    },
    async explainCell(place, workbook, signal) {
      const explained = (message: SessionAnswer): ExplainedAmount | null =>
        message.kind === "explained" ? message.amount : null;
      if (workbook === null) return ask({ kind: "cell", place, language }, explained);
      await sendWorkbook(session(), workbook, signal);
      return new Promise<ExplainedAmount>((resolve, reject) => {
        const stop = (): void => {
          session().send({ kind: "cancel" });
          reject(new HostError("cancelled"));
        };
        if (signal.aborted) return stop();
        signal.addEventListener("abort", stop, { once: true });
        ask({ kind: "runForCell", place, language }, explained)
          .then(resolve, reject)
          .finally(() => signal.removeEventListener("abort", stop));
      });
    },
    exportReport: (format, author) =>
      ask({ kind: "export", format, language, author }, (message) =>
        message.kind === "file" ? message.file : null,
      ),
    draftControlSheets: (author) =>
      ask({ kind: "controlSheet", language, author }, (message) =>
        message.kind === "drafts" ? message.drafts : null,
      ),
  };
};

/** Sends every sheet, rows in slices; gives the number of cells. */
const sendWorkbook = async (to: SessionLine, workbook: Workbook, signal: AbortSignal): Promise<number> => {
  to.send({ kind: "workbook", name: workbook.name, judgements: workbook.judgements });
  let cells = 0;
  for (const sheet of workbook.sheets) {
    const { indents, ...rest } = sheet;
    const started = { ...rest, values: [], formulas: [], formats: [], ...(indents && { indents: [] }) };
    to.send({ kind: "sheet", sheet: started });
    cells += await sendRows(to, sheet, signal);
  }
  return cells;
};

const sendRows = async (to: SessionLine, sheet: Sheet, signal: AbortSignal): Promise<number> => {
  const width = Math.max(1, ...sheet.values.slice(0, 100).map((row) => row.length));
  const rows = Math.max(1, Math.floor(cellsPerMessage / width));
  let cells = 0;
  for (let start = 0; start < sheet.values.length; start += rows) {
    if (signal.aborted) throw new HostError("cancelled");
    const values = sheet.values.slice(start, start + rows);
    cells += values.reduce((sum, row) => sum + row.length, 0);
    const formulas = sheet.formulas?.slice(start, start + rows) ?? [];
    const formats = sheet.formats?.slice(start, start + rows) ?? [];
    const indents = sheet.indents?.slice(start, start + rows);
    to.send({ kind: "rows", rows: { from: start, values, formulas, formats, ...(indents && { indents }) } });
    await pause();
  }
  return cells;
};

const errorOf = ({ message, stack }: { readonly message: string; readonly stack: string }): Error => {
  const error = new Error(message);
  error.stack = stack;
  return error;
};
