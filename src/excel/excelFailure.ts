import type { ExcelProblem, ExcelProblemDetails } from "../messages/excel";

/** A refusal of Excel as data; its sentence is in src/messages/excel.ts. */
export class ExcelFailure extends Error {
  constructor(
    readonly problem: ExcelProblem,
    readonly details: ExcelProblemDetails = {},
    options?: ErrorOptions,
  ) {
    super(problem, options);
    this.name = "ExcelFailure";
  }
}

/** Codes that office.js rejects with, as its documentation of error handling lists them. */
const problems: Readonly<Record<string, ExcelProblem>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  Unauthenticated: "protected",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  InvalidBinding: "sheet-gone",
  InvalidOrTimedOutSession: "workbook-gone",
  HostRestartNeeded: "workbook-gone",
  InactiveWorkbook: "inactive",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ContentLengthRequired: "too-large",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  Conflict: "busy",
  ApiNotFound: "too-old",
  ApiNotAvailable: "too-old",
  NotImplemented: "too-old",
  UnsupportedFeature: "too-old",
  UnsupportedOperation: "refused",
  UnsupportedSheet: "no-cell",
  InvalidSelection: "no-cell",
  MergedRangeConflict: "refused",
  FilteredRangeConflict: "refused",
  PivotTableRangeConflict: "refused",
  TableOverlap: "refused",
  InsertDeleteConflict: "refused",
  NonBlankCellOffSheet: "refused",
  FormulaLengthExceedsLimit: "refused",
};

/**
 * Makes a failure of anything thrown around `Excel.run`; what is not known is `internal` and keeps its cause.
 * @example toExcelFailure(error, { sheet: "Annexe I" }).problem // "protected"
 */
export function toExcelFailure(error: unknown, details: ExcelProblemDetails = {}): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return new ExcelFailure(problems[code] ?? "internal", details, { cause: error });
}
