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

/** Codes that office.js rejects with. */
const problems: Readonly<Record<string, ExcelProblem>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  InvalidOrTimedOutSession: "workbook-gone",
  HostRestartNeeded: "workbook-gone",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "too-old",
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
